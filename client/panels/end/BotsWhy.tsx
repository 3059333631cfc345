import { useEffect, useState } from 'preact/hooks';
import { characters } from '../../../shared/i18n/characters.ts';
import { common } from '../../../shared/i18n/common.ts';
import { say } from '../../i18n/say.ts';
import { accountsIn, type SeatAccount } from '../../review/bots/accounts.ts';
import { loadReview } from '../../review/loadReview.ts';
import type { ReviewSource } from '../../review/ReviewSource.ts';
import { foldReview } from '../../session/foldReview.ts';
import { useGame } from '../../store/GameContext.ts';
import { characterText, voteText } from '../../words/accountText.ts';
import { SeatName } from '../parts/SeatName.tsx';

const t = say(characters);
const c = say(common);

/**
 * Each bot in two lines: what it wanted most, and what bound its last vote that was no yes (its last vote where all were),
 * worked out again from the record of the game. The review tells the rest.
 */
export function BotsWhy({ source }: { readonly source: ReviewSource }) {
  const [accounts, setAccounts] = useState<readonly SeatAccount[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadReview(source).then((loaded) => {
      if (!wanted) return;
      if (loaded.ok) setAccounts(accountsIn(loaded.value.review, foldReview(loaded.value.review)));
      else setProblem(loaded.error);
    });
    return () => {
      wanted = false;
    };
  }, [source]);
  if (problem !== null) return <p class="hint">{problem}</p>;
  if (accounts === null) return <p class="hint">{c('loading')}</p>;
  if (accounts.length === 0) return <p class="hint">{t('noBots')}</p>;
  return (
    <>
      <p class="hint">{t('accountHint')}</p>
      <ul class="plain-list bots-why">
        {accounts.map((account) => (
          <Bot key={account.seat} account={account} />
        ))}
      </ul>
    </>
  );
}

function Bot({ account: { seat, policy, wishes, votes } }: { readonly account: SeatAccount }) {
  const words = useGame().words.value;
  const character = characterText(policy, words);
  const [wish] = wishes;
  const told = votes.findLast(({ ballot }) => ballot !== 'yes') ?? votes.at(-1);
  return (
    <li>
      <p>
        <strong>
          <SeatName seat={seat} />
        </strong>
        {character === null ? null : <small> {character}</small>}
      </p>
      <p>
        {wish === undefined
          ? t('wantedNothing')
          : `${t('wanted')} ${t('wantedOf', { clause: words.clause(wish.clause), level: words.level(wish.clause, wish.level) })}.`}
      </p>
      {told === undefined ? null : <p>{voteText(told, words)}</p>}
    </li>
  );
}
