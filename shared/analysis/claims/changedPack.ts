import type { Effect } from '../../scenario/Effect.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';

/**
 * A number of the pack that a claim rests on: a coefficient's name, or `owner#part` for a number in content, such as
 * `power:us-congress-hearing@choice:hearing-label#stock:alarm`, `clause:arms.2#guns` (`#*`: all), `card:x#weight`,
 * `stock:alarm#band.2` (from where the third band begins).
 */
export interface Rest {
  readonly id: string;
  /** The value at which it does nothing; 0 unless said. It is flipped about this value. */
  readonly neutral?: number;
  /** For a null: the size of the contrasted case. */
  readonly contrast?: number;
}

export interface Change {
  readonly id: string;
  readonly to: (value: number) => number;
}

/** The pack with some of its numbers changed; throws when there is no such number. */
export function changedPack(pack: ScenarioPack, changes: readonly Change[]): ScenarioPack {
  return changes.reduce(changeOne, pack);
}

function changeOne(pack: ScenarioPack, change: Change): ScenarioPack {
  const [owner = '', part] = change.id.split('#');
  if (part === undefined) return changeCoefficient(pack, change);
  let found = 0;
  const to = (value: number): number => {
    found += 1;
    return change.to(value);
  };
  const changed = changeContent(pack, owner, part, to);
  if (found === 0) throw new Error(`the pack has no number "${change.id}"`);
  return changed;
}

function changeCoefficient(pack: ScenarioPack, { id, to }: Change): ScenarioPack {
  if (!pack.coefficients.some((coefficient) => coefficient.id === id))
    throw new Error(`the pack has no coefficient "${id}"`);
  return {
    ...pack,
    coefficients: pack.coefficients.map((coefficient) =>
      coefficient.id === id ? { ...coefficient, value: to(coefficient.value) } : coefficient,
    ),
  };
}

function changeContent(
  pack: ScenarioPack,
  owner: string,
  part: string,
  to: (value: number) => number,
): ScenarioPack {
  const [id, option] = owner.split('@');
  if (owner.startsWith('power:'))
    return {
      ...pack,
      powers: pack.powers.map((power) => {
        if (power.id !== id) return power;
        if (part === 'price') return { ...power, price: to(power.price) };
        if (option === undefined) return { ...power, effects: changeEffects(power.effects, part, to) };
        return {
          ...power,
          options: (power.options ?? []).map((one) =>
            one.id === option ? { ...one, effects: changeEffects(one.effects, part, to) } : one,
          ),
        };
      }),
    };
  if (owner.startsWith('card:'))
    return {
      ...pack,
      cards: pack.cards.map((card) => {
        if (card.id !== id) return card;
        if (part === 'weight') return { ...card, weight: to(card.weight) };
        return { ...card, effects: changeEffects(card.effects, part, to) };
      }),
    };
  if (owner.startsWith('stock:'))
    return {
      ...pack,
      stocks: pack.stocks.map((stock) =>
        stock.id !== owner
          ? stock
          : {
              ...stock,
              bands: stock.bands.map((from, index) => (part === `band.${index + 1}` ? to(from) : from)),
            },
      ),
    };
  return changeLevel(pack, owner, part, to);
}

/** `clause:arms.2#guns`. */
function changeLevel(
  pack: ScenarioPack,
  owner: string,
  part: string,
  to: (value: number) => number,
): ScenarioPack {
  const [id, level] = owner.split('.');
  return {
    ...pack,
    clauses: pack.clauses.map((clause) =>
      clause.id !== id
        ? clause
        : {
            ...clause,
            levels: clause.levels.map((one, index) =>
              String(index) !== level
                ? one
                : {
                    ...one,
                    attributes: Object.fromEntries(
                      Object.entries(one.attributes).map(([attribute, amount]) => [
                        attribute,
                        part === '*' || attribute === `attribute:${part}` ? to(amount ?? 0) : amount,
                      ]),
                    ),
                  },
            ),
          },
    ),
  };
}

/** An effect of a kind, such as `stock:alarm`, `support:us`, `capital:self`; a gauge not named there yet is added. */
function changeEffects(
  effects: readonly Effect[],
  part: string,
  to: (value: number) => number,
): readonly Effect[] {
  let found = false;
  const changed = effects.map((effect): Effect => {
    const key =
      effect.kind === 'stock'
        ? effect.stock
        : effect.kind === 'support'
          ? `support:${effect.side}`
          : effect.kind === 'capital'
            ? `capital:${effect.seat}`
            : null;
    if (key !== part || !('amount' in effect)) return effect;
    found = true;
    return { ...effect, amount: to(effect.amount) };
  });
  if (found || !part.startsWith('stock:')) return changed;
  const amount = to(0);
  const added: Effect = {
    kind: 'stock',
    stock: part as `stock:${string}`,
    amount,
    cause: 'cause:world-set-up',
    source: 'changed for an analysis',
  };
  return amount === 0 ? changed : [...changed, added];
}
