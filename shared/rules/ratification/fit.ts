import type { Contribution } from '../../game/Contribution.ts';
import { entriesOf } from '../../game/entries.ts';
import type { DraftTerm } from '../../game/GameState.ts';
import type { ClauseId } from '../../game/ids.ts';
import { mulDiv } from '../../game/mulDiv.ts';
import { coefficient } from '../../world/Coefficients.ts';
import { byLevel } from '../byLevel.ts';
import { movedFrom2009, opinionOf } from './audiences.ts';
import type { HomeCase } from './HomeCase.ts';
import { type Hearing, hearingOf } from './hearing.ts';
import { reason } from './reason.ts';

/** The weights of a whole home together. */
const WHOLE_WEIGHT = 100;

/** Where a home starts, what its audiences like and dislike in the clause, and a share of what they think of the rest. */
export function fitOf(home: HomeCase): readonly Contribution[] {
  const { pack } = home.table;
  const base = `home.base.${home.side}`;
  return [
    reason(pack, coefficient(pack.coefficients, base), 'cause:home-base', base),
    absent(home),
    ...likes(home),
    packageShare(home),
  ];
}

/** Audiences that no seat answers to take no part: what they would have said is reckoned as mild consent. */
function absent({ table: { pack }, side, weight }: HomeCase): Contribution {
  const id = `home.absent.${side}`;
  const missing = Math.max(0, WHOLE_WEIGHT - weight);
  return reason(pack, missing * coefficient(pack.coefficients, id), 'cause:home-absent', id);
}

/** One reason for each audience and attribute: its sensitivity times what the level adds, by its weight. */
export function likes({ table, side, clause, term }: HomeCase): readonly Contribution[] {
  return likesAt(hearingOf(table, side), clause, term.level);
}

const likesAt = byLevel(({ pack, audiences, weight }: Hearing, clause, level): readonly Contribution[] => {
  const moved = movedFrom2009(pack, clause, level);
  return audiences.flatMap(({ audience }) =>
    moved.flatMap(([attribute, amount]): Contribution[] => {
      const sensitivity = audience.sensitivities[attribute] ?? 0;
      if (sensitivity === 0) return [];
      return [
        {
          amount: mulDiv(100 * sensitivity * amount, audience.weight, weight),
          cause: pack.attribute(attribute).cause,
          source: audience.source,
          contested: false,
          clause,
          audience: audience.id,
        },
      ];
    }),
  );
});

/** A package is judged together: a tenth of what the audiences think of all its other clauses. */
function packageShare({ table, side, clause, proposal, weight }: HomeCase): Contribution {
  const { pack } = table;
  const hearing = hearingOf(table, side);
  let weighted = 0;
  for (const [id, term] of entriesOf<ClauseId, DraftTerm>(proposal.terms))
    if (id !== clause) weighted += weightedAt(hearing, id, term.level);
  const share = coefficient(pack.coefficients, 'home.spillover');
  return reason(pack, mulDiv(weighted * share, 1, 10 * weight), 'cause:home-package', 'home.spillover');
}

/** Opinions of a home times the weights of its audiences; 0 for the level of 2009. */
const weightedAt = byLevel(({ pack, audiences }: Hearing, clause, level): number =>
  audiences.reduce(
    (sum, { audience }) => sum + audience.weight * opinionOf(pack, audience, clause, level),
    0,
  ),
);
