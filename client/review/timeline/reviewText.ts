import { entriesOf } from '../../../shared/game/entries.ts';
import type { GameEvent, GameEventOf } from '../../../shared/game/GameEvent.ts';
import type { StockChange } from '../../../shared/game/GameState.ts';
import type { SeatId, StockId } from '../../../shared/game/ids.ts';
import { common } from '../../../shared/i18n/common.ts';
import { review } from '../../../shared/i18n/review.ts';
import { listIn, signedIn, speakerOf } from '../../../shared/i18n/text.ts';
import type { LoadedPack } from '../../../shared/scenario/LoadedPack.ts';
import { eventText, type Telling } from '../../words/eventText.ts';
import type { Words } from '../../words/Words.ts';
import type { TimelineRow } from './timelineOf.ts';

/**
 * What happened in one sentence, for those who may know everything: how a seat voted, what it spent, planned and
 * chose, and what an effect moved. `null` for events that others around them tell.
 */
export function reviewText(event: GameEvent, telling: Telling): string | null {
  const { words, pack } = telling;
  const t = speakerOf(review, () => words.language);
  const c = speakerOf(common, () => words.language);
  switch (event.type) {
    case 'GameOpened':
      return t('tableSet');
    case 'ClockSet':
      return eventText(event, telling) ?? t('clockSet');
    case 'BallotCast':
      return event.ballot === null
        ? eventText(event, telling)
        : t('ballotWas', { seat: words.seat(event.seat), ballot: c(event.ballot).toLowerCase() });
    case 'CapitalCommitted':
      return event.amount === null
        ? eventText(event, telling)
        : t('committedWas', { seat: words.seat(event.seat), coins: c('coins', { n: event.amount }) });
    case 'DocketFiled':
      return filedText(event, words) ?? eventText(event, telling);
    case 'PowerQueued': {
      if (event.queued === null) return eventText(event, telling);
      const { power, target } = event.queued;
      const values = { seat: words.seat(event.seat), power: words.power(power) };
      return target === null
        ? t('planned', values)
        : t('plannedOn', { ...values, target: words.target(target) });
    }
    case 'EffectsApplied': {
      const moved = [...changeParts(event.stocks, telling), ...coinParts(event, words)];
      const effects = moved.length === 0 ? null : t('effects', { list: listIn(moved, words.language) });
      return joined([effects, eventText(event, telling)]);
    }
    case 'HalfYearMoved': {
      const onTable = event.record.changes.filter(({ stock }) => isOnTable(stock, pack));
      const moved = changeParts(onTable, telling);
      return moved.length === 0 ? t('nothingMoved') : t('moved', { list: listIn(moved, words.language) });
    }
    default:
      return eventText(event, telling);
  }
}

/** A whole row in sentences; never none. */
export function rowSentences(
  { events, row }: Pick<TimelineRow, 'events' | 'row'>,
  told: Omit<Telling, 'after'>,
): readonly string[] {
  const sentences = events.flatMap(({ event, after }) => reviewText(event, { ...told, after }) ?? []);
  if (sentences.length > 0) return sentences.map(ended);
  const t = speakerOf(review, () => told.words.language);
  return [row.events.length === 0 ? t('clockSet') : t('quietStep')];
}

/** With a full stop, where it ends without one. */
function ended(sentence: string): string {
  return /[.!?…:\]]$|[.!?]['"”»)]$/.test(sentence) ? sentence : `${sentence}.`;
}

function filedText({ seat, entries }: GameEventOf<'DocketFiled'>, words: Words): string | null {
  if (entries === null) return null;
  const t = speakerOf(review, () => words.language);
  const list = entries.map(({ clause, stance }) =>
    t('filedTerm', { clause: words.clause(clause), level: words.level(clause, stance) }),
  );
  return t('filed', { seat: words.seat(seat), list: listIn([...new Set(list)], words.language) });
}

function changeParts(changes: readonly StockChange[], { words, pack }: Telling): readonly string[] {
  const t = speakerOf(review, () => words.language);
  return changes
    .filter(({ stock, before, after }) => before !== after && pack.stocks.get(stock)?.shown !== 'detail')
    .map(({ stock, before, after }) =>
      t('change', { name: words.stock(stock), amount: signedIn((after - before) / 100, words.language) }),
    );
}

function coinParts({ capital }: GameEventOf<'EffectsApplied'>, words: Words): readonly string[] {
  const t = speakerOf(review, () => words.language);
  const c = speakerOf(common, () => words.language);
  return entriesOf<SeatId, number>(capital)
    .filter(([, coins]) => coins !== 0)
    .map(([seat, coins]) => {
      const amount = `${coins < 0 ? '\u2212' : '+'}${c('coins', { n: Math.abs(coins) })}`;
      return t('change', { name: words.seatShort(seat), amount });
    });
}

function isOnTable(stock: StockId, pack: LoadedPack): boolean {
  return pack.stocks.get(stock)?.shown === 'table';
}

function joined(parts: readonly (string | null)[]): string | null {
  const told = parts.filter((part) => part !== null);
  return told.length === 0 ? null : told.join(' ');
}
