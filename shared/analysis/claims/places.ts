import type { ClaimId } from './ClaimId.ts';

/** How a mechanism is called, and where a player meets it. */
export interface Place {
  readonly mechanism: string;
  /** Acts and panels of the table, as their headings say. */
  readonly screens: string;
  /** The point is disputed; both readings exist. */
  readonly contested?: true;
}

/** The rows of the paper's mechanisms in words, for what is generated about them. */
export const PLACES: { readonly [id: ClaimId]: Place } = {
  M01: {
    mechanism: 'Framing: assistance or shared responsibility',
    screens: 'Talks: working text; Home: count',
  },
  M02: {
    mechanism: 'Phantoms of nationalism, latent and awake',
    screens: 'Gauges: sovereignty alarm; Home: half-year',
  },
  M03: { mechanism: 'A task force in Mexico (BEST)', screens: 'Talks: working text, powers; gauges' },
  M04: {
    mechanism: 'Depth of instrument: letter, protocol, treaty',
    screens: 'Home: count and threshold; end: what was kept',
  },
  M05: { mechanism: 'Electoral clocks on both sides', screens: 'Calendar; Home: reasons of the count' },
  M06: { mechanism: 'The two calendars clash', screens: 'Calendar; Home: reasons of the count' },
  M07: {
    mechanism: 'Visible deliverables buy protection',
    screens: 'Accord: promises; Home: reasons of the count',
  },
  M08: {
    mechanism: 'To lead without consensus',
    screens: 'Vote: acts of the heads; end: what was kept',
    contested: true,
  },
  M09: { mechanism: 'Succession in 2012', screens: 'Calendar; end: what was kept', contested: true },
  M10: { mechanism: 'Governors and decentralised power', screens: 'Talks: powers; gauges; Home: count' },
  M11: { mechanism: 'The label of a failed state', screens: 'News: card; Talks: powers; gauges' },
  M12: { mechanism: 'U.S. attention is scarce', screens: 'News: card; Talks: powers; Home: count' },
  M13: {
    mechanism: 'Institutions are slow; the end state',
    screens: 'Gauges with their causes; end: ending',
  },
  M14: { mechanism: 'Cross-party sponsorship', screens: 'Talks: sponsors of an edit; Home: count; end' },
  M15: {
    mechanism: 'Demand drives the money of the cartels',
    screens: 'Talks: working text; gauges with their causes',
  },
  M16: {
    mechanism: 'Demand waits for the U.S. public to see it',
    screens: 'News: card; Talks: powers; Home: count',
  },
  M17: {
    mechanism: 'Southbound inspections with partners',
    screens: 'Talks: working text; gauges: firearms, trade',
  },
  M18: { mechanism: 'Interior states too', screens: 'Talks: powers; gauges: awareness; Home: count' },
  M19: { mechanism: 'Disjointed action displaces crime', screens: 'Gauges: cartels with their causes' },
  M20: { mechanism: 'Air, sea and border infrastructure', screens: 'Talks: working text; gauges' },
  M21: {
    mechanism: 'Information asymmetry and feedback',
    screens: 'Talks: powers; gauges: trust; News: card',
  },
  M22: {
    mechanism: 'Organized crime breeds local crime',
    screens: 'Gauges: insecurity with its causes; Home: count',
  },
  M23: { mechanism: 'Firearms feed lethality', screens: 'Gauges: violence with its causes', contested: true },
  M24: {
    mechanism: 'e-Trace in Spanish, ten years promised',
    screens: 'Talks: powers; Accord: promises; gauges: trust',
  },
  M25: {
    mechanism: 'Gun politics and 1994',
    screens: 'Gauges: gun politics; Calendar: vote',
    contested: true,
  },
  M26: {
    mechanism: 'Mexican pressure on guns, public or quiet',
    screens: 'Talks: powers; News: card; gauges: gun politics',
  },
  M27: { mechanism: 'Trafficking, not the Second Amendment', screens: 'Talks: powers; gauges: gun politics' },
  M28: { mechanism: 'The channel between the militaries', screens: 'Talks: powers; gauges: trust' },
  M29: {
    mechanism: 'Four requirements and the money that waits',
    screens: 'Gauges: rights; Talks: powers; Home: statements',
  },
  M30: { mechanism: 'The transparency lever of the army', screens: 'Talks: powers; gauges: rights' },
  M31: {
    mechanism: 'Withheld money: small sum, large politics',
    screens: 'Home: statements; gauges: sovereignty alarm',
  },
  M32: {
    mechanism: 'The army substitutes for failed police',
    screens: 'Talks: powers; gauges: insecurity',
    contested: true,
  },
  M33: {
    mechanism: 'A pattern of abuse, or not',
    screens: 'Talks: powers (two reports); reading of the table',
    contested: true,
  },
  M34: { mechanism: 'Pressure redirected to states and cities', screens: 'Talks: powers; gauges' },
  M35: {
    mechanism: 'Mobilised protest against the army',
    screens: 'News: card; Talks: powers',
    contested: true,
  },
  M36: {
    mechanism: 'A "security NAFTA" as capstone',
    screens: 'Talks: working text; Home: count; end',
    contested: true,
  },
  M37: {
    mechanism: 'Breadth: more than policing and drugs',
    screens: 'Home: reasons of the count; end: what was kept',
  },
  M38: { mechanism: 'Court and executive routes', screens: 'Home: count in a gun fight; News: card' },
};
