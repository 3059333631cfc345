import { entriesOf } from '../../../shared/game/entries.ts';
import { type SeatId, SIDES, sideOf } from '../../../shared/game/ids.ts';
import type { VoteRecord } from '../../../shared/game/Vote.ts';
import type { Ballot } from '../../../shared/game/vocabulary.ts';
import { common } from '../../../shared/i18n/common.ts';
import { vote } from '../../../shared/i18n/vote.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Icon } from '../../ui/Icon.tsx';
import { SideMark } from '../../ui/SideMark.tsx';
import { TermRows } from '../parts/TermRows.tsx';
import { motionText } from './motionText.ts';
import { whyItFailed } from './whyItFailed.ts';

const t = say(vote);
const c = say(common);

const SHAPES = { yes: 'check', no: 'cross', abstain: 'dash', absent: 'dash' } as const;

/** Revealed ballots by delegation, the result, and one line on why it failed. */
export function VoteResult({ record }: { readonly record: VoteRecord }) {
  const { view, words } = useGame();
  const ballots = entriesOf<SeatId, Ballot | 'absent'>(record.ballots);
  const why = whyItFailed(record, words.value);
  return (
    <section class={record.adopted ? 'paper result good' : 'paper result bad'}>
      <p class="kicker">{motionText(record.motion, view.value, words.value)}</p>
      <h4>
        <Icon name={record.adopted ? 'check' : 'cross'} /> {record.adopted ? t('adopted') : t('rejected')}
      </h4>
      {record.change === null ? null : record.change.kind === 'term' ? (
        <TermRows terms={[record.change.term]} />
      ) : (
        <p>{words.value.change(record.change)}</p>
      )}
      {why === null ? null : <p class="why-line">{why}</p>}
      <div class="ballot-columns">
        {SIDES.map((side) => (
          <ul key={side} class="plain-list" aria-label={words.value.side(side)}>
            {ballots
              .filter(([seat]) => sideOf(seat) === side)
              .map(([seat, ballot]) => (
                <li key={seat} class={`ballot ${ballot}`}>
                  <SideMark side={side} />
                  <span>{words.value.seatShort(seat)}</span>
                  <span class="ballot-mark">
                    <Icon name={SHAPES[ballot]} size={14} /> {c(ballot)}
                  </span>
                </li>
              ))}
          </ul>
        ))}
      </div>
    </section>
  );
}
