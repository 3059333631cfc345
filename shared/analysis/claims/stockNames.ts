import type { StockId } from '../../game/ids.ts';

/** How reports call the gauges that claims read. */
export const STOCK_NAMES: { readonly [stock: StockId]: string } = {
  'stock:abuses': 'abuses and impunity',
  'stock:alarm': 'sovereignty alarm',
  'stock:attention': "Washington's attention",
  'stock:awareness': 'U.S. awareness',
  'stock:cartel': 'cartel strength',
  'stock:cases': 'joint cases',
  'stock:firearms': 'firearms flow',
  'stock:funds-held': 'share of the conditioned money held',
  'stock:governors': "governors' goodwill",
  'stock:gunpolitics': 'heat of gun politics',
  'stock:information': 'information flow',
  'stock:insecurity': 'public insecurity',
  'stock:local-capacity': 'state and local capacity',
  'stock:nerve': "Washington's nerve",
  'stock:party-mx': "standing of Mexico's governing party",
  'stock:track-dialogue': 'requirement of dialogue',
  'stock:track-prosecution': 'requirement of prosecution',
  'stock:track-torturebar': 'requirement of a bar on torture',
  'stock:track-transparency': 'requirement of transparency',
  'stock:trade': 'trade',
  'stock:trust-mx-us': "Mexico's trust",
  'stock:trust-us-mx': "Washington's trust",
  'stock:violence': 'violence',
};
