import type { NextTry } from '../../../shared/analysis/ending/nextTryOf.ts';
import { outcome } from '../../../shared/i18n/outcome.ts';
import { inNumbers, say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { outcomeText } from '../../words/outcomeText.ts';
import type { Words } from '../../words/Words.ts';
import type { Advised } from './seatAdvised.ts';

const t = say(outcome);

/** What to try in another game: what came nearest and whom it lost, or what was left lying; and another seat. */
export function NextCard({ advised: { next, seat } }: { readonly advised: Advised }) {
  const { words } = useGame();
  const spoken = words.value;
  return (
    <section class="paper end-next">
      <h4>{t('next')}</h4>
      {nextText(next, spoken).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {seat === null ? null : (
        <p>
          {t('nextSeat', {
            seat: spoken.seat(seat),
            standsFor: spoken.passage(spoken.texts.seats[seat]?.standsFor),
          })}
        </p>
      )}
    </section>
  );
}

/** The suggestion in one to three sentences. */
function nextText(next: NextTry, words: Words): readonly string[] {
  const { place } = outcomeText(words);
  switch (next.kind) {
    case 'home':
      return [
        t('nextHome', {
          clause: words.clause(next.clause),
          level: words.level(next.clause, next.level),
          n: inNumbers(next.missing / 100, 1),
          place: place(next.side),
          m: next.round,
        }),
        ...(next.audience === null ? [] : [t('nextAudience', { audience: words.audience(next.audience) })]),
        ...remedyText(next, words),
      ];
    case 'table':
      return [t('nextTable', { n: next.rounds, place: place(next.side) })];
    case 'deliver':
      return [
        t('nextDeliver', {
          clause: words.clause(next.clause),
          seat: words.seat(next.seat),
          power: words.power(next.power),
        }),
      ];
    case 'bolder':
      return [t('nextBolder')];
  }
}

function remedyText(
  { remedy, owner, objection, side }: Extract<NextTry, { readonly kind: 'home' }>,
  words: Words,
): readonly string[] {
  if (remedy?.kind === 'coins' && owner !== null)
    return [t('nextCoins', { n: remedy.coins, seat: words.seat(owner) })];
  if (remedy?.kind === 'oneStep') return [t('nextOneStep')];
  if (remedy?.kind === 'ownSponsor') return [t('nextOwnSponsor', { place: outcomeText(words).place(side) })];
  return objection === null ? [] : [t('nextObjection', { cause: words.cause(objection) })];
}
