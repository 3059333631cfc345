import { canonical } from '../../game/canonical.ts';
import { filled, type SheetPlan } from './ColumnOf.ts';
import type { Moment } from './Moment.ts';
import { MOMENT_COLUMNS } from './momentColumns.ts';
import type { Sheet } from './Sheet.ts';

const PLAN: SheetPlan<Moment> = {
  name: 'events',
  about: 'One row for each event of the log, those that were taken back among them',
  columns: [
    ...MOMENT_COLUMNS,
    {
      name: 'event_index',
      kind: 'whole',
      about: 'Place of the event in its row, from 0',
      of: (m) => m.index,
    },
    { name: 'event', kind: 'id', about: 'What happened', of: (m) => m.event.type },
    {
      name: 'actor',
      kind: 'id',
      about: 'Who gave the command: a seat, `chair`, `instructor` or `system`',
      of: (m) => m.row.actor,
    },
    { name: 'command', kind: 'id', about: 'What was asked', of: (m) => m.row.command.kind },
    {
      name: 'detail',
      kind: 'text',
      about: 'The event as it stands in the log, as JSON; words stand in `messages` alone',
      of: (m) => canonical(m.event),
    },
  ],
};

/** Every event. */
export const eventsSheet = (moments: readonly Moment[]): Sheet => filled(PLAN, moments);
