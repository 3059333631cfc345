import type { Contribution } from '../../game/Contribution.ts';
import { mulDiv } from '../../game/mulDiv.ts';
import type { Level } from '../../game/vocabulary.ts';
import { coefficient } from '../../world/Coefficients.ts';
import { addedOf } from './audiences.ts';
import { electoralPressure } from './electoralPressure.ts';
import type { HomeCase } from './HomeCase.ts';
import { reason } from './reason.ts';

/** What the tensions make a clause cost at home; a vote that is near multiplies these costs, and nothing else. */
export function tensionCosts(home: HomeCase, from: Level): readonly Contribution[] {
  return [...(home.side === 'mx' ? alarmCost(home) : washingtonCosts(home)), leapCost(home, from)];
}

/** Foreign presence costs in Mexico as the sovereignty alarm stands; quiet presence less (Arzt 2009, p. 1). */
function alarmCost(home: HomeCase): readonly Contribution[] {
  const id = home.term.visibility === 'quiet' ? 'home.alarm.quiet' : 'home.alarm';
  const amount = pressed(home, 'attribute:intrusion', 'stock:alarm', id);
  return [reason(home.table.pack, amount, 'cause:home-alarm', id, { clause: home.clause })];
}

/** Gun measures cost in Washington as gun politics are heated, and what binds as nerves are raised. */
function washingtonCosts(home: HomeCase): readonly Contribution[] {
  const { pack } = home.table;
  const { clause } = home;
  return [
    reason(
      pack,
      pressed(home, 'attribute:guns', 'stock:gunpolitics', 'home.heat'),
      'cause:home-heat',
      'home.heat',
      {
        clause,
      },
    ),
    reason(
      pack,
      pressed(home, 'attribute:binds', 'stock:nerve', 'home.nerve'),
      'cause:home-nerve',
      'home.nerve',
      {
        clause,
      },
    ),
    ...gunFight(home),
  ];
}

/** In an open gun fight a statute is lost; an executive rule on rifle sales stays possible (F47). */
function gunFight({ table: { pack, state }, clause, term }: HomeCase): readonly Contribution[] {
  const fight = coefficient(pack.coefficients, 'home.heat.fight');
  if (clause !== 'clause:arms' || term.level < 2 || (state.stocks['stock:gunpolitics'] ?? 0) < fight)
    return [];
  const venue = pack.clause(clause).levels[term.level]?.venue;
  const id = venue === 'executive' ? 'home.heat.fight.executive' : 'home.heat.fight.statute';
  return [
    reason(pack, -coefficient(pack.coefficients, id), 'cause:home-gun-fight', id, {
      clause,
      contested: true,
    }),
  ];
}

/** A cost in hundredths of a point: what the level adds, times the gauge, times a vote that is near. */
function pressed(
  { table: { pack, state }, side, clause, term }: HomeCase,
  attribute: Parameters<typeof addedOf>[3],
  stock: keyof typeof state.stocks,
  id: string,
): number {
  const added = addedOf(pack, clause, term.level, attribute);
  if (added === 0) return 0;
  const cost = mulDiv(added * (state.stocks[stock] ?? 0), coefficient(pack.coefficients, id), 1000);
  const pressure = electoralPressure(pack, side, state.round);
  return pressure === null ? -cost : -mulDiv(cost, coefficient(pack.coefficients, pressure), 100);
}

/** Each step beyond one asks more of a home than it can follow at once. */
function leapCost({ table: { pack }, term }: HomeCase, from: Level): Contribution {
  const leaps = Math.max(0, Math.abs(term.level - from) - 1);
  return reason(pack, -leaps * coefficient(pack.coefficients, 'home.jump'), 'cause:home-jump', 'home.jump');
}
