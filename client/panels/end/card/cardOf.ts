import type { GameState } from '../../../../shared/game/GameState.ts';
import { type SeatId, sideOf } from '../../../../shared/game/ids.ts';
import { common } from '../../../../shared/i18n/common.ts';
import { ending } from '../../../../shared/i18n/ending.ts';
import { outcome } from '../../../../shared/i18n/outcome.ts';
import { speakerOf } from '../../../../shared/i18n/text.ts';
import type { Words } from '../../../words/Words.ts';
import type { ShareCard } from './ShareCard.ts';

/** The card of a seat at the end of a game: its office, the ending, its goals, what was kept. `null` before the end. */
export function cardOf({ conclusion }: GameState, seat: SeatId, words: Words): ShareCard | null {
  if (conclusion === null) return null;
  const language = () => words.language;
  const t = speakerOf(outcome, language);
  const e = speakerOf(ending, language);
  const c = speakerOf(common, language);
  const results = conclusion.goals[seat] ?? [];
  const kept = conclusion.kept.filter((clause) => clause.kept);
  const name = words.endingName(conclusion.ending);
  return {
    game: c('game'),
    ending: name,
    story: words.texts.endings[conclusion.ending]?.story.plain ?? '',
    seat: t('cardSeat', { seat: words.seat(seat) }),
    side: sideOf(seat),
    goalsTitle: t('cardGoals'),
    goals: results.map(({ goal, met }) => ({
      text: words.texts.seats[seat]?.brief?.goals[goal] ?? '',
      met,
      word: e(met ? 'met' : 'notMet'),
    })),
    keptTitle: t('cardKept', { n: kept.length, m: conclusion.kept.length }),
    kept: kept.map(({ clause, level }) => ({
      name: words.clause(clause),
      level: words.level(clause, level),
    })),
    nothing: t('cardNothing'),
    more: (n) => t('cardMore', { n }),
    foot: t('cardFoot'),
    told: t('cardAlt', {
      ending: name,
      seat: words.seat(seat),
      n: results.filter(({ met }) => met).length,
      m: results.length,
    }),
  };
}
