import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { Road, Roads } from './Road.ts';

/**
 * How a road is walked: as it says itself; as the argued road is walked, with its acts of office, its answers and
 * sponsors of both oppositions; or with deliveries alone. So one can tell what a road owes to its clauses.
 */
export type Statecraft = 'own' | 'argued' | 'none';

/** Offices of the opposition that sponsor every step where a road is walked as the argued one. */
const OPPOSITION = { us: 'us-congress', mx: 'mx-senate' } as const;

/** The road under another statecraft; the road without steps stays as it is. */
export function walkedWith(pack: LoadedPack, { roads, argued }: Roads, road: Road, craft: Statecraft): Road {
  if (craft === 'own' || road.steps.length === 0) return road;
  const steps = road.steps.map(({ by: _by, ...step }) => step);
  if (craft === 'none') return { ...road, steps, powers: [], choices: {} };
  const { powers, choices } = roads.find(({ id }) => id === argued) ?? road;
  return {
    ...road,
    powers,
    choices,
    steps: steps.map((step) => ({
      ...step,
      by:
        pack.clause(step.clause).wantsSponsor === 'mx'
          ? [OPPOSITION.mx, OPPOSITION.us]
          : [OPPOSITION.us, OPPOSITION.mx],
    })),
  };
}
