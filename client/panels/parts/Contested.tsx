import { common } from '../../../shared/i18n/common.ts';
import { disputes } from '../../../shared/i18n/disputes.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Popover } from '../../ui/Popover.tsx';
import type { Dispute } from '../../words/disputeOf.ts';
import { sourceText } from '../../words/sourceText.ts';

const c = say(common);
const d = say(disputes);

/** The mark of what is contested; it opens the question with the answer of either side, where there is one. */
export function Contested({ dispute }: { readonly dispute: Dispute | null }) {
  if (dispute === null) return <span class="chip contested">{c('contested')}</span>;
  return (
    <Popover
      class="chip contested"
      face={c('contested')}
      label={`${c('contested')}: ${d(dispute.id)}`}
      title={d(dispute.id)}
      content={() => <DisputeText dispute={dispute} />}
    />
  );
}

/** Both answers to a contested question with their sources, and which of them the numbers of this game follow. */
export function DisputeText({ dispute }: { readonly dispute: Dispute }) {
  const { reading } = useGame().view.value.settings;
  return (
    <>
      <dl class="dispute">
        <dt>{d('oneSide')}</dt>
        <dd>
          {d(`${dispute.id}One`)} <small>{sourceText(dispute.one)}</small>
        </dd>
        <dt>{d('otherSide')}</dt>
        <dd>
          {d(`${dispute.id}Other`)} <small>{sourceText(dispute.other)}</small>
        </dd>
      </dl>
      {dispute.read ? (
        <p class="hint">
          {d('thisGame', { reading: d(reading === 'paper' ? 'readingPaper' : 'readingCritical') })}
        </p>
      ) : null}
    </>
  );
}
