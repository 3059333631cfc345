import type { SeatCommand, Speech } from '../../game/Command.ts';
import type { ClauseId, LineId, SeatId } from '../../game/ids.ts';
import type { Channel } from '../../game/terms.ts';
import type { Level } from '../../game/vocabulary.ts';
import type { Mind } from '../mind/Mind.ts';
import { ownWords, saidThisAct } from '../mind/ownActs.ts';

/** Lines that all bots together say to the whole table in an act. */
const MOST_TABLE_LINES = 4;

/** What a bot would say: a line of the pack's texts, with what it is about. */
export interface Line {
  readonly line: LineId;
  readonly clause?: ClauseId;
  readonly level?: Level;
  readonly seat?: SeatId;
}

/** A line to the whole table, if it is this seat's turn, the act has room for one, and nobody has just said the same. */
export function say(mind: Mind, line: Line): SeatCommand | null {
  if (!mayTalk(mind)) return null;
  const said = saidThisAct(mind).some(
    ({ speech }) => speech.kind === 'line' && speech.line === line.line && speech.clause === line.clause,
  );
  if (said) return null;
  return { kind: 'speak', channel: { kind: 'table' }, speech: spoken(line) };
}

/** A line to one other seat; the table does not hear it. */
export function whisper(mind: Mind, to: SeatId, line: Line): SeatCommand | null {
  const option = mind.sight.options.speak;
  if (!option.available || ownWords(mind).length > 0) return null;
  const channel = option.choices.channels.find(
    (choice): choice is Channel & { kind: 'private' } =>
      choice.kind === 'private' && choice.seats.includes(to),
  );
  return channel === undefined ? null : { kind: 'speak', channel, speech: spoken(line) };
}

/** Whether the seat may still say something to the table: one line a phase each, four an act together, in turns. */
export function mayTalk(mind: Mind): boolean {
  const { sight, view, place } = mind;
  const talkers = Math.max(1, Math.floor(view.settings.seats.length / MOST_TABLE_LINES));
  if ((place + view.round) % talkers !== 0) return false;
  if (!sight.options.speak.available || ownWords(mind).length > 0) return false;
  return saidThisAct(mind).filter(isTableLine).length < MOST_TABLE_LINES;
}

function isTableLine(message: { readonly channel: Channel; readonly speech: Speech }): boolean {
  return message.channel.kind === 'table' && message.speech.kind === 'line';
}

function spoken({ line, clause, level, seat }: Line): Speech {
  return {
    kind: 'line',
    line,
    ...(clause === undefined ? {} : { clause }),
    ...(level === undefined ? {} : { level }),
    ...(seat === undefined ? {} : { seat }),
  };
}
