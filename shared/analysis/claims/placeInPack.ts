import type { Claim } from './Check.ts';
import { armsOf } from './runCheck.ts';

/** The parts of the pack that a claim touches, by kind: what its games play and what it rests on. */
export interface PlaceInPack {
  readonly clauses: readonly string[];
  readonly powers: readonly string[];
  readonly cards: readonly string[];
  readonly coefficients: readonly string[];
}

/** Reads from a claim's own games where it stands in the pack. */
export function placeInPack({ checks }: Claim): PlaceInPack {
  const rests = checks.flatMap(({ restsOn }) => restsOn.map(({ id }) => id));
  const plans = checks.flatMap((check) => armsOf(check).flatMap(({ plans: all }) => Object.values(all)));
  const owners = rests.filter((id) => id.includes('#')).map((id) => id.split(/[#@]/)[0] ?? '');
  const powers = plans.flatMap((plan) => (plan.powers ?? []).map(({ power }) => power));
  return {
    clauses: namesOf('clause:', [
      ...plans.flatMap((plan) => (plan.terms ?? []).map(({ clause, level }) => `${clause}.${level}`)),
      ...owners,
    ]),
    // a row that compares all powers names its own
    powers: namesOf(
      'power:',
      checks.some(({ others = [] }) => others.length > 5) ? owners : [...powers, ...owners],
    ),
    cards: namesOf('card:', [...plans.map((plan) => plan.setUp?.card ?? ''), ...owners]),
    coefficients: [...new Set(rests.filter((id) => !id.includes('#')))].sort(),
  };
}

function namesOf(kind: string, ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id) => id.startsWith(kind)).map((id) => id.slice(kind.length)))].sort();
}
