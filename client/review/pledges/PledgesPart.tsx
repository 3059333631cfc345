import type { Pledge } from '../../../shared/game/GameState.ts';
import type { SeatId } from '../../../shared/game/ids.ts';
import { review } from '../../../shared/i18n/review.ts';
import { say } from '../../i18n/say.ts';
import { SeatName } from '../../panels/parts/SeatName.tsx';
import { useGame } from '../../store/GameContext.ts';
import { capital } from '../capital.ts';
import { useReview } from '../ReviewContext.ts';
import { heardBy } from '../talk/heardBy.ts';

const t = say(review);

const OUTCOMES = ['kept', 'broken', 'lapsed', 'open'] as const satisfies readonly Pledge['status'][];

/** Who kept its word: each seat's pledges counted, then every pledge. */
export function PledgesPart() {
  const { pledges } = useReview().end;
  const words = useGame().words.value;
  if (pledges.length === 0) return <p>{t('noPledges')}</p>;
  const seats = [...new Set(pledges.map(({ from }) => from))];
  const outcomes = OUTCOMES.filter((status) => pledges.some((pledge) => pledge.status === status));
  return (
    <div class="stack">
      <table class="figures">
        <caption>{t('pledgeTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('seat')}</th>
            {outcomes.map((status) => (
              <th key={status} scope="col">
                {t(status)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seats.map((seat) => (
            <tr key={seat}>
              <th scope="row">
                <SeatName seat={seat} />
              </th>
              {outcomes.map((status) => (
                <td key={status}>{countOf(pledges, seat, status)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ol class="plain-list stack">
        {pledges.map((pledge) => (
          <li key={pledge.id} class="paper pledge-item">
            <p>
              {capital(words.undertaking(pledge.undertaking))}{' '}
              <span class={`chip ${pledge.status}`}>{t(pledge.status)}</span>
            </p>
            <p class="hint">
              {t('pledgedTo', {
                seat: words.seat(pledge.from),
                channel: heardBy(pledge.channel, pledge.from, words),
                n: pledge.round,
              })}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}

function countOf(pledges: readonly Pledge[], seat: SeatId, status: Pledge['status']): number {
  return pledges.filter((pledge) => pledge.from === seat && pledge.status === status).length;
}
