import type { Effect } from './Effect.ts';
import type { ScenarioPack } from './ScenarioPack.ts';

/** The ids a pack defines, by kind. */
export interface PackIds {
  readonly attributes: ReadonlySet<string>;
  readonly clauses: ReadonlySet<string>;
  readonly seats: ReadonlySet<string>;
  readonly audiences: ReadonlySet<string>;
  readonly powers: ReadonlySet<string>;
  readonly cards: ReadonlySet<string>;
  readonly stocks: ReadonlySet<string>;
  /** Set by some effect of the pack. */
  readonly flags: ReadonlySet<string>;
}

/** Collects the ids that a pack defines. */
export function knownIds(pack: ScenarioPack): PackIds {
  return {
    attributes: idsOf(pack.attributes),
    clauses: idsOf(pack.clauses),
    seats: idsOf(pack.seats),
    audiences: idsOf(pack.audiences),
    powers: idsOf(pack.powers),
    cards: idsOf(pack.cards),
    stocks: idsOf(pack.stocks),
    flags: new Set(effectsOf(pack).flatMap((effect) => (effect.kind === 'flag' ? [effect.flag] : []))),
  };
}

/** Every effect of powers, cards and choices. */
export function effectsOf(pack: ScenarioPack): readonly Effect[] {
  return [
    ...pack.powers.flatMap((power) => [
      ...power.effects,
      ...(power.options ?? []).flatMap((option) => option.effects),
    ]),
    ...pack.cards.flatMap((card) => [...card.effects, ...card.choices.flatMap((choice) => choice.effects)]),
  ];
}

/** Every cause the data of a pack names; rules of the game name others. */
export function causesOf(pack: ScenarioPack): readonly string[] {
  return [
    ...pack.attributes.map((attribute) => attribute.cause),
    ...pack.endings.map((ending) => ending.because),
    ...effectsOf(pack).flatMap((effect) =>
      effect.kind === 'stock' || effect.kind === 'support' ? [effect.cause] : [],
    ),
  ];
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.id));
}
