import type { AttributeId, ClauseId, SeatId } from '../../game/ids.ts';
import { sideOf } from '../../game/ids.ts';
import { LEVELS, type Level } from '../../game/vocabulary.ts';
import { worthOf } from '../../rules/value/accordValue.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { Audience } from '../../scenario/ScenarioPack.ts';

/** What anybody would expect an office to want, in points of each clause at each level. */
export type RolePrior = { readonly [clause: ClauseId]: readonly number[] };

/** How much of an office's interest is that of its own audience; the rest is that of its whole home. */
const OWN_SHARE = 0.6;

/** Priors follow from pack and seats alone. */
const known = new WeakMap<LoadedPack, WeakMap<readonly SeatId[], ReadonlyMap<SeatId, RolePrior>>>();

/** What the public positions of a seat's audience and of its home lead one to expect. */
export function rolePrior(pack: LoadedPack, seats: readonly SeatId[], seat: SeatId): RolePrior {
  const ofPack = known.get(pack) ?? new WeakMap<readonly SeatId[], ReadonlyMap<SeatId, RolePrior>>();
  known.set(pack, ofPack);
  const priors = ofPack.get(seats) ?? new Map(seats.map((id) => [id, priorOf(pack, seats, id)]));
  ofPack.set(seats, priors);
  return priors.get(seat) ?? {};
}

/** Points at a level of a clause. */
export function priorAt(prior: RolePrior, clause: ClauseId, level: Level): number {
  return prior[clause]?.[level] ?? 0;
}

function priorOf(pack: LoadedPack, seats: readonly SeatId[], seat: SeatId): RolePrior {
  const own = pack.audience(pack.seat(seat).audience);
  const home = seats
    .filter((id) => sideOf(id) === sideOf(seat))
    .map((id) => pack.audience(pack.seat(id).audience));
  const weights = expectedWeights(own, home);
  return Object.fromEntries(
    pack.raw.clauses.map(({ id }): [ClauseId, readonly number[]] => [
      id,
      LEVELS.map((level) => worthOf(pack, id, level, weights, {}) / 1000),
    ]),
  );
}

/** Expected weights in tenths. */
function expectedWeights(
  own: Audience,
  home: readonly Audience[],
): { readonly [attribute: AttributeId]: number } {
  const weights: { [attribute: AttributeId]: number } = {};
  const all = home.reduce((sum, audience) => sum + audience.weight, 0);
  const add = (audience: Audience, share: number): void => {
    for (const [attribute, sensitivity] of Object.entries(audience.sensitivities)) {
      const id = attribute as AttributeId;
      weights[id] = (weights[id] ?? 0) + 10 * sensitivity * share;
    }
  };
  add(own, OWN_SHARE);
  for (const audience of home) add(audience, ((1 - OWN_SHARE) * audience.weight) / Math.max(1, all));
  for (const attribute of Object.keys(weights) as AttributeId[])
    weights[attribute] = Math.round(weights[attribute] ?? 0);
  return weights;
}
