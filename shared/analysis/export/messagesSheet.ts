import type { Message } from '../../game/GameState.ts';
import { fill } from '../../i18n/text.ts';
import { filled, type SheetPlan } from './ColumnOf.ts';
import type { Moment } from './Moment.ts';
import { MOMENT_COLUMNS } from './momentColumns.ts';
import { recipientsOf } from './recipientsOf.ts';
import type { Sheet } from './Sheet.ts';
import type { TableToExport } from './TableToExport.ts';

interface MessageRow {
  readonly moment: Moment;
  readonly message: Message;
  readonly text: string;
}

/** What stands for words that were purged. */
export const REMOVED = '[removed]';

const PLAN: SheetPlan<MessageRow> = {
  name: 'messages',
  about: 'One row for each message, in whatever channel',
  columns: [
    ...MOMENT_COLUMNS.map((column) => ({ ...column, of: ({ moment }: MessageRow) => column.of(moment) })),
    { name: 'message', kind: 'id', about: 'Number of the message in its game', of: (row) => row.message.id },
    {
      name: 'channel',
      kind: 'id',
      about: 'Where it was said: table, delegation or private',
      of: ({ message }) => message.channel.kind,
    },
    {
      name: 'recipients',
      kind: 'text',
      about: 'The seats that could read it',
      of: ({ message, moment }) => recipientsOf(message.channel, message.from, moment.before).join(' '),
    },
    {
      name: 'line',
      kind: 'id',
      about: 'The prepared line that was chosen; empty for own words',
      of: ({ message: { speech } }) => (speech.kind === 'line' ? speech.line : null),
    },
    { name: 'words', kind: 'whole', about: 'How many words it has', of: ({ text }) => wordsIn(text) },
    {
      name: 'text',
      kind: 'text',
      about: 'What was said; prepared lines in English; `[removed]` where the words were purged',
      of: ({ text }) => text,
    },
  ],
};

/** Every message. */
export function messagesSheet(moments: readonly Moment[]): Sheet {
  return filled(
    PLAN,
    moments.flatMap((moment) => {
      if (moment.event.type !== 'MessagePosted') return [];
      const { message } = moment.event;
      return [{ moment, message, text: textOf(message, moment.table) }];
    }),
  );
}

/** How many words a text has; none where it was purged. */
export function wordsIn(text: string): number {
  return text === REMOVED ? 0 : text.split(/\s+/).filter((word) => word !== '').length;
}

/** What a message said: own words, or the prepared line in English. */
export function textOf({ speech }: Message, { record, content }: TableToExport): string {
  if (speech.kind === 'text') {
    const kept = record.texts.find(({ ref }) => ref === speech.ref);
    return kept !== undefined && 'text' in kept ? kept.text : REMOVED;
  }
  const { line, clause, level, seat } = speech;
  if (content === null) return line;
  const { clauses, lines, seats } = content.texts;
  const named = clause === undefined ? undefined : clauses[clause];
  return fill(
    lines[line] ?? line,
    {
      clause: named?.name ?? clause ?? '',
      level: level === undefined ? '' : (named?.levels[level] ?? level),
      seat: seat === undefined ? '' : (seats[seat]?.name ?? seat),
    },
    'en',
  );
}
