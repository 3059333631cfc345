import { unreachable } from '../game/unreachable.ts';
import type { Effect } from './Effect.ts';
import type { PackIds } from './PackIds.ts';
import type { Report } from './PackProblem.ts';
import type { Power } from './Power.ts';

/** Whose effects they are: only a power has a target, a card by itself has no seat that acts. */
export type EffectOwner =
  | { readonly kind: 'power'; readonly power: Power }
  | { readonly kind: 'card' }
  | { readonly kind: 'choice' };

/** Whether effects name things that exist and that their owner can reach. */
export function checkPackEffects(
  ids: PackIds,
  effects: readonly Effect[],
  owner: EffectOwner,
  path: string,
  report: Report,
): void {
  for (const [index, effect] of effects.entries())
    checkEffect(ids, effect, owner, `${path}/${index}`, report);
}

function checkEffect(ids: PackIds, effect: Effect, owner: EffectOwner, path: string, report: Report): void {
  switch (effect.kind) {
    case 'stock':
      if (effect.stock === 'target') report(path, 'a stock: no power is aimed at one', 'target');
      else if (!ids.stocks.has(effect.stock)) report(path, 'one of the stocks of the pack', effect.stock);
      return;
    case 'support':
    case 'deliver':
    case 'suspend':
    case 'resume':
      checkClause(ids, effect.clause, owner, path, report);
      return;
    case 'capital':
      if (effect.seat === 'self') {
        if (owner.kind === 'card') report(path, 'a seat: a card by itself is nobody’s act', 'self');
      } else if (effect.seat === 'target') {
        if (targetOf(owner) !== 'seat') report(path, 'a power aimed at a seat', targetOf(owner));
      } else if (!ids.seats.has(effect.seat)) report(path, 'one of the seats of the pack', effect.seat);
      return;
    case 'refuse':
    case 'override':
      if (owner.kind !== 'power' || owner.power.when !== 'accordBallot')
        report(path, 'a power used at the accord ballot', owner.kind);
      return;
    case 'leak':
    case 'frame':
    case 'flag':
    case 'lift':
      return;
    default:
      unreachable(effect);
  }
}

function checkClause(ids: PackIds, clause: string, owner: EffectOwner, path: string, report: Report): void {
  if (clause === 'all') return;
  if (clause === 'target') {
    if (!targetOf(owner).endsWith('Clause')) report(path, 'a power aimed at a clause', targetOf(owner));
  } else if (!ids.clauses.has(clause)) report(path, 'one of the clauses of the pack', clause);
}

function targetOf(owner: EffectOwner): string {
  return owner.kind === 'power' ? owner.power.target : 'none';
}
