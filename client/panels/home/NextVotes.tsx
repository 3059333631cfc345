import { home } from '../../../shared/i18n/home.ts';
import { inNumbers, say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { SideMark } from '../../ui/SideMark.tsx';
import { shortSource, sourcesIn } from '../../words/sourceText.ts';
import { type NextVote, nextVotes } from './nextVote.ts';

const t = say(home);

/** The next vote of either side as seen from a round, and how much its nearness weighs at home. */
export function NextVotes({ round }: { readonly round: number }) {
  const { pack } = useGame();
  return (
    <ul class="plain-list next-votes">
      {nextVotes(pack.value, round).map((next) => (
        <Next key={next.side} next={next} />
      ))}
    </ul>
  );
}

function Next({ next }: { readonly next: NextVote }) {
  const words = useGame().words.value;
  const { side, vote, halves, pressure } = next;
  const when =
    vote === null
      ? t('noVoteLeft', { side: words.side(side) })
      : halves === 0
        ? t('nextElectionNow', { vote: words.publicVote(vote) })
        : t('nextElectionIn', { vote: words.publicVote(vote), n: halves });
  return (
    <li>
      <SideMark side={side} /> {when}
      {pressure === 100 ? null : (
        <p class="pressure">
          {t('pressure', { n: inNumbers(pressure / 100, 2) })}{' '}
          <small>{shortSource(sourcesIn([next.source]))}</small>
        </p>
      )}
    </li>
  );
}
