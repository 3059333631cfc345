import { SIDES } from '../../../shared/game/ids.ts';
import type { VoteRecord } from '../../../shared/game/Vote.ts';
import { review } from '../../../shared/i18n/review.ts';
import { say } from '../../i18n/say.ts';
import { VoteResult } from '../../panels/vote/VoteResult.tsx';
import { useGame } from '../../store/GameContext.ts';
import { useReview } from '../ReviewContext.ts';
import { ShowOnTable } from '../ShowOnTable.tsx';
import { motionName } from './motionName.ts';

const t = say(review);

/** All votes in one table, then each with every ballot. */
export function VotesPart() {
  const { end, replay } = useReview();
  const words = useGame().words.value;
  if (end.votes.length === 0) return <p>{t('noVotes')}</p>;
  const nameOf = (record: VoteRecord): string => motionName(record.motion, words);
  return (
    <div class="stack">
      <table class="figures">
        <caption>{t('voteList')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('motion')}</th>
            <th scope="col">{t('result')}</th>
            {SIDES.map((side) => (
              <th key={side} scope="col">
                {words.side(side)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {end.votes.map((record, index) => (
            <tr key={index}>
              <th scope="row">
                <small>{t('roundShort', { n: record.round })}</small> {nameOf(record)}
              </th>
              <td>{record.adopted ? t('adopted') : t('rejected')}</td>
              {SIDES.map((side) => (
                <td key={side}>{t('tally', tallyOf(record, side))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {end.votes.map((record, index) => {
        const position = replay.marks.votes[index];
        return (
          <section key={index} class="stack">
            <h2>{t('roundShort', { n: record.round })}</h2>
            <h3 class="unseen">{nameOf(record)}</h3>
            <VoteResult record={record} />
            {position === undefined ? null : (
              <p>
                <ShowOnTable
                  position={position}
                  what={`${t('roundShort', { n: record.round })}, ${nameOf(record)}`}
                />
              </p>
            )}
          </section>
        );
      })}
    </div>
  );
}

function tallyOf(record: VoteRecord, side: (typeof SIDES)[number]) {
  const { yes, no, abstain } = record.sides[side];
  return { yes, no, abstain };
}
