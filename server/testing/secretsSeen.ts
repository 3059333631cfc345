import type { SeatId } from '../../shared/game/ids.ts';
import { type Channel, hears } from '../../shared/game/terms.ts';
import { secretsOpenTo, type Viewer } from '../../shared/game/Viewer.ts';

/** Members that nobody is ever told, and what stands in their place. */
const ALWAYS_EMPTY: Readonly<Record<string, unknown>> = { seed: null, moods: null, hidden: null };
/** Members of a seat's own: events name the seat beside them. */
const OWN_MEMBERS = ['entries', 'queued', 'ballot', 'amount'] as const;
const OWN_EVENTS: readonly string[] = ['DocketFiled', 'PowerQueued', 'BallotCast', 'CapitalCommitted'];
/** Records by seat of what only the seat may know. */
const OWN_RECORDS: readonly string[] = ['secrets', 'tempers', 'outlooks'];

/** Every place of a message where a viewer is told what it may not know, by the form of what it is told. */
export function secretsSeen(message: unknown, viewer: Viewer, path = ''): readonly string[] {
  if (Array.isArray(message)) {
    return message.flatMap((item, index) => secretsSeen(item, viewer, `${path}/${index}`));
  }
  if (typeof message !== 'object' || message === null) return [];
  const members = message as Readonly<Record<string, unknown>>;
  return [
    ...ownFaults(members, viewer).map((fault) => `${path}: ${fault}`),
    ...Object.entries(members).flatMap(([key, value]) => secretsSeen(value, viewer, `${path}/${key}`)),
  ];
}

function ownFaults(members: Readonly<Record<string, unknown>>, viewer: Viewer): readonly string[] {
  const open = secretsOpenTo(viewer);
  const mayKnow = (seat: string): boolean => open === 'all' || open === seat;
  const faults: string[] = [];
  for (const [key, empty] of Object.entries(ALWAYS_EMPTY)) {
    if (key in members && members[key] !== empty) faults.push(`${key} is told`);
  }
  for (const key of OWN_RECORDS) {
    const record = members[key];
    if (typeof record !== 'object' || record === null) continue;
    for (const seat of Object.keys(record)) if (!mayKnow(seat)) faults.push(`${key} of ${seat}`);
  }
  const { type, seat } = members;
  if (typeof type === 'string' && OWN_EVENTS.includes(type) && !mayKnow(String(seat))) {
    for (const key of OWN_MEMBERS)
      if ((members[key] ?? null) !== null) faults.push(`${key} of ${String(seat)}`);
  }
  // A seat of a pack: its confidential part, its brief.
  const id = typeof members['id'] === 'string' ? members['id'] : '';
  if ('confidential' in members && members['confidential'] !== null && !mayKnow(id))
    faults.push(`interests of ${id}`);
  const { channel } = members;
  const isHeard = open === 'all' || (open !== 'none' && isChannel(channel) && hears(channel, open as SeatId));
  if (isChannel(channel) && channel.kind !== 'table' && !isHeard) faults.push('said elsewhere');
  return faults;
}

function isChannel(value: unknown): value is Channel {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
