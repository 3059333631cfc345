import type { Command, DeskCommand, SeatCommand, SystemCommand } from '../game/Command.ts';
import { textRef } from '../game/hash.ts';
import type { WireCommand } from '../protocol/WireCommand.ts';
import type { KeptText } from './log/LogLine.ts';

export interface StoredWords {
  readonly command: Command;
  readonly texts: readonly KeptText[];
}

/**
 * The command as the engine and the log know it: words are replaced by their reference, under a salt of their own.
 * `null` when there are no words: they are blank, or there is a reference without them.
 */
export function storeWords(
  command: WireCommand | SeatCommand | DeskCommand | SystemCommand,
  salt: () => string,
): StoredWords | null {
  if (command.kind !== 'speak') return { command, texts: [] };
  const { speech } = command;
  if (speech.kind === 'line') return { command: { ...command, speech }, texts: [] };
  if (speech.kind === 'text') return null;
  const text = speech.words.trim();
  if (text === '') return null;
  const own = salt();
  const ref = textRef(own, text);
  return { command: { ...command, speech: { kind: 'text', ref } }, texts: [{ ref, salt: own, text }] };
}
