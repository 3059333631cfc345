import { useMemo } from 'preact/hooks';
import { characters } from '../../../shared/i18n/characters.ts';
import { say } from '../../i18n/say.ts';
import { SeatName } from '../../panels/parts/SeatName.tsx';
import { useGame } from '../../store/GameContext.ts';
import { characterText, voteText } from '../../words/accountText.ts';
import { useReview } from '../ReviewContext.ts';
import { accountsIn, type SeatAccount } from './accounts.ts';

const t = say(characters);

/** What each bot wanted, its line, and what bound its votes, from the sums it made. */
export function BotsPart() {
  const { review, replay } = useReview();
  const accounts = useMemo(() => accountsIn(review, replay.folded), [review, replay]);
  if (accounts.length === 0) return <p>{t('noBots')}</p>;
  return (
    <div class="stack">
      <p class="hint">{t('accountHint')}</p>
      {accounts.map((account) => (
        <Account key={account.seat} account={account} />
      ))}
    </div>
  );
}

function Account({ account: { seat, policy, wishes, votes } }: { readonly account: SeatAccount }) {
  const words = useGame().words.value;
  const character = characterText(policy, words);
  const line = words.texts.seats[seat]?.brief?.redLine;
  return (
    <section class="paper">
      <h3>
        <SeatName seat={seat} full /> {character === null ? null : <small>({character})</small>}
      </h3>
      {wishes.length === 0 ? (
        <p>{t('wantedNothing')}</p>
      ) : (
        <p>
          {t('wanted')}{' '}
          {wishes
            .map(({ clause, level }) =>
              t('wantedOf', { clause: words.clause(clause), level: words.level(clause, level) }),
            )
            .join('; ')}
        </p>
      )}
      {line === undefined ? null : (
        <p>
          {t('itsLine')} {words.passage(line)}
        </p>
      )}
      <ul class="plain-list">
        {votes.map((vote) => (
          <li key={vote.round}>{voteText(vote, words)}</li>
        ))}
      </ul>
    </section>
  );
}
