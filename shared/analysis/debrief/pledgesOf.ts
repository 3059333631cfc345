import type { PledgeId } from '../../game/ids.ts';
import type { Moment } from '../export/Moment.ts';
import { recipientsOf } from '../export/recipientsOf.ts';
import type { PledgeEntry } from './Debrief.ts';

/** Every promise: to whom, in which row it was made and settled, and how. */
export function pledgesOf(moments: readonly Moment[]): readonly PledgeEntry[] {
  const last = moments.at(-1)?.after;
  if (last === undefined) return [];
  const made = new Map<PledgeId, number>();
  const settled = new Map<PledgeId, number>();
  for (const { event, row, undone } of moments) {
    if (undone) continue;
    if (event.type === 'PledgeMade') made.set(event.pledge.id, row.seq);
    if (event.type === 'PledgesSettled')
      for (const { pledge } of event.outcomes) settled.set(pledge, row.seq);
  }
  return last.pledges.map((pledge) => ({
    pledge,
    to: recipientsOf(pledge.channel, pledge.from, last),
    madeSeq: made.get(pledge.id) ?? 0,
    settledSeq: settled.get(pledge.id) ?? null,
  }));
}
