import { useMemo } from 'preact/hooks';
import { characterOf, type VoteAccount } from '../../../shared/bots/account/accountOf.ts';
import type { Character } from '../../../shared/bots/personas/Persona.ts';
import { characters } from '../../../shared/i18n/characters.ts';
import { say } from '../../i18n/say.ts';
import { SeatName } from '../../panels/parts/SeatName.tsx';
import { useGame } from '../../store/GameContext.ts';
import type { Words } from '../../words/Words.ts';
import { useReview } from '../ReviewContext.ts';
import { accountsIn, type SeatAccount } from './accounts.ts';

const t = say(characters);

const AS = {
  novice: 'asNovice',
  linear: 'asLinear',
  broker: 'asBroker',
  hardliner: 'asHardliner',
  institutionalist: 'asInstitutionalist',
  populist: 'asPopulist',
} as const satisfies { readonly [C in Character]: string };

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
  const character = characterOf(policy)?.character;
  const line = words.texts.seats[seat]?.brief?.redLine;
  return (
    <section class="paper">
      <h3>
        <SeatName seat={seat} full /> {character === undefined ? null : <small>({t(AS[character])})</small>}
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
          <li key={vote.round}>{sentence(vote, words)}</li>
        ))}
      </ul>
    </section>
  );
}

function sentence({ round, ballot, because, clause, level }: VoteAccount, words: Words): string {
  const head = t(ballot === 'yes' ? 'saidYes' : ballot === 'no' ? 'saidNo' : 'saidNothing', { n: round });
  const about =
    clause === null || level === null
      ? null
      : { clause: words.clause(clause), level: words.level(clause, level) };
  return `${head} ${reason(because, about)}`;
}

function reason(
  because: VoteAccount['because'],
  about: { readonly clause: string; readonly level: string } | null,
): string {
  switch (because) {
    case 'line':
      return t('becauseLine');
    case 'word':
      return t('becauseWord');
    case 'promise':
      return t('becausePromise');
    case 'gain':
      return about === null ? t('becauseGain') : t('becauseGainOf', about);
    case 'loss':
      return about === null ? t('becauseLoss') : t('becauseLossOf', about);
    case 'home':
      return about === null ? t('becauseHome') : t('becauseHomeOf', about);
    case 'audience':
      return t('becauseAudience');
    case 'whim':
      return t('becauseWhim');
  }
}
