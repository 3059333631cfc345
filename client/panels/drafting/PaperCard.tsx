import { useState } from 'preact/hooks';
import { SIDES, sideOf } from '../../../shared/game/ids.ts';
import { namesOn, type Paper } from '../../../shared/game/papers/Paper.ts';
import { drafting } from '../../../shared/i18n/drafting.ts';
import { papers } from '../../../shared/i18n/papers.ts';
import { isOpenPaper, type PapersNow, signaturesNeeded } from '../../../shared/rules/papers/paperRules.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Icon } from '../../ui/Icon.tsx';
import { DetailForm } from './DetailForm.tsx';
import { PaperActs } from './PaperActs.tsx';
import { PaperAmendments } from './PaperAmendments.tsx';
import { PaperChangeForm } from './PaperChangeForm.tsx';
import { PaperTextView } from './PaperTextView.tsx';
import { paperNumber } from './paperNumber.ts';

const t = say(drafting);
const p = say(papers);

/** A paper: what it says, whose names are on it and which are missing, and what this seat can do with it. */
export function PaperCard({ paper, now }: { readonly paper: Paper; readonly now: PapersNow }) {
  const { seat, words } = useGame();
  const [form, setForm] = useState<'change' | 'details' | null>(null);
  const { id, stage, sponsors, signatories, divided } = paper;
  const mine = seat.value !== null && namesOn(paper).includes(seat.value);
  const place = stage === 'draft' ? now.desk.order.indexOf(id) + 1 : 0;
  return (
    <section class={`paper paper-card stage-${stage}${mine ? ' mine' : ''}`}>
      <div class="row between">
        <h4>
          <Icon name="paper" size={16} /> {t('title', { n: paperNumber(id) })}
        </h4>
        <span class={`chip ${stage === 'draft' || stage === 'adopted' ? 'good' : ''}`}>{p(stage)}</span>
      </div>
      <p class="names">{t('by', { seats: words.value.seats(sponsors) })}</p>
      {signatories.length === 0 ? null : (
        <p class="names">{t('signedBy', { seats: words.value.seats(signatories) })}</p>
      )}
      {isOpenPaper(paper) ? <Needs paper={paper} now={now} place={place} /> : null}
      <PaperTextView text={paper.text} />
      {divided.length === 0 ? null : (
        <p class="notice">{t('dividedInto', { list: words.value.clauses(divided) })}</p>
      )}
      {paper.amended ? <p class="hint">{t('amended')}</p> : null}
      {form === 'change' ? (
        <PaperChangeForm paper={paper} now={now} onDone={() => setForm(null)} />
      ) : form === 'details' ? (
        <DetailForm paper={paper} onDone={() => setForm(null)} />
      ) : (
        <PaperActs paper={paper} onChange={() => setForm('change')} onDetails={() => setForm('details')} />
      )}
      <PaperAmendments paper={paper} now={now} />
    </section>
  );
}

interface NeedsProps {
  readonly paper: Paper;
  readonly now: PapersNow;
  readonly place: number;
}

/** The names it has of those it needs, and from which delegation a sponsor is missing. */
function Needs({ paper, now, place }: NeedsProps) {
  const { pack, view, words } = useGame();
  const needed = signaturesNeeded({ pack: pack.value, state: view.value }, now.rules);
  const names = namesOn(paper).length;
  const missing = now.rules.sponsorFromEachDelegation
    ? SIDES.filter((side) => !paper.sponsors.some((seat) => sideOf(seat) === side))
    : [];
  return (
    <p class="needs">
      <span class={`chip ${names >= needed ? 'good' : 'lacking'}`}>
        {names >= needed ? <Icon name="check" size={12} /> : null}
        {t('namesSoFar', { n: names, m: needed })}
      </span>
      {missing.length === 0 ? (
        <span class="chip good">
          <Icon name="check" size={12} /> {t('sponsorsBoth')}
        </span>
      ) : (
        missing.map((side) => (
          <span key={side} class="chip lacking">
            {t('sponsorMissing', { side: words.value.side(side) })}
          </span>
        ))
      )}
      {place > 0 && now.desk.order.length > 1 ? <span class="chip">{t('place', { n: place })}</span> : null}
    </p>
  );
}
