import type { ClaimId } from './ClaimId.ts';
import type { Place } from './Place.ts';

/** The rows of the paper's mechanisms in words, for what is generated about them. */
export const PLACES: { readonly [id: ClaimId]: Place } = {
  M01: {
    mechanism: 'Framing: assistance or shared responsibility',
    meets: ['workingText', 'frame', 'countReasons', 'stock:trust-mx-us'],
  },
  M02: {
    mechanism: 'Phantoms of nationalism, latent and awake',
    meets: [
      'visibility',
      'power:us-congress-hearing',
      'card:cables',
      'stock:alarm',
      'stock:latent',
      'onHold',
    ],
  },
  M03: {
    mechanism: 'A task force in Mexico (BEST)',
    meets: ['workingText', 'power:us-homeland-best', 'stock:alarm', 'stock:cases', 'stock:information'],
  },
  M04: {
    mechanism: 'Depth of instrument: letter, protocol, treaty',
    meets: ['accord', 'countReasons', 'kept'],
  },
  M05: {
    mechanism: 'Electoral clocks on both sides',
    meets: ['nextVotes', 'calendarVotes', 'countReasons'],
  },
  M06: {
    mechanism: 'The two calendars clash',
    meets: [
      'calendarVotes',
      'power:us-congress-hearing',
      'power:mx-presidency-address',
      'stock:alarm',
      'stock:gunpolitics',
      'countReasons',
    ],
  },
  M07: {
    mechanism: 'Visible deliverables buy protection',
    meets: ['visibility', 'power:us-justice-etrace', 'promises', 'claimCredit', 'countReasons'],
  },
  M08: {
    mechanism: 'To lead without consensus',
    meets: ['power:mx-presidency-sign', 'power:us-white-house-sign', 'capital', 'stock:party-mx', 'kept'],
    contested: true,
  },
  M09: {
    mechanism: 'Succession in 2012',
    meets: ['card:dilemma-2012h2', 'calendarVotes', 'elections', 'kept'],
    contested: true,
  },
  M10: {
    mechanism: 'Governors and decentralised power',
    meets: [
      'power:mx-governors-commit',
      'power:mx-presidency-address',
      'stock:governors',
      'stock:local-capacity',
      'stock:party-mx',
      'countReasons',
    ],
  },
  M11: {
    mechanism: 'The label of a failed state',
    meets: ['card:failed-state-words', 'power:us-congress-hearing', 'stock:attention', 'stock:alarm'],
  },
  M12: {
    mechanism: 'U.S. attention is scarce',
    meets: [
      'card:health-crowds',
      'card:dilemma-2009h2',
      'power:us-white-house-attention',
      'stock:attention',
      'countReasons',
    ],
  },
  M13: {
    mechanism: 'Institutions are slow; the end state',
    meets: ['stock:federal-capacity', 'stock:local-capacity', 'stock:cartel', 'endState'],
  },
  M14: {
    mechanism: 'Cross-party sponsorship',
    meets: ['sponsors', 'power:mx-senate-sponsor', 'countReasons', 'kept'],
  },
  M15: {
    mechanism: 'Demand drives the money of the cartels',
    meets: ['workingText', 'power:us-local-programme', 'stock:demand', 'stock:cartel', 'stock:trust-mx-us'],
  },
  M16: {
    mechanism: 'Demand waits for the U.S. public to see it',
    meets: [
      'card:consulate-killings',
      'power:us-local-programme',
      'power:us-local-townhall',
      'stock:awareness',
      'countReasons',
    ],
  },
  M17: {
    mechanism: 'Southbound inspections with partners',
    meets: ['workingText', 'power:us-homeland-surge', 'stock:firearms', 'stock:trade'],
  },
  M18: {
    mechanism: 'Interior states too',
    meets: ['power:us-local-programme', 'stock:awareness', 'stock:violence', 'countReasons'],
  },
  M19: {
    mechanism: 'Disjointed action displaces crime',
    meets: ['workingText', 'causes', 'stock:cartel'],
  },
  M20: {
    mechanism: 'Air, sea and border infrastructure',
    meets: ['workingText', 'stock:alarm', 'stock:violence'],
  },
  M21: {
    mechanism: 'Information asymmetry and feedback',
    meets: [
      'power:us-justice-refuse-request',
      'power:us-justice-feedback',
      'card:files-leaked',
      'stock:trust-mx-us',
      'countReasons',
    ],
  },
  M22: {
    mechanism: 'Organized crime breeds local crime',
    meets: ['stock:insecurity', 'stock:cartel', 'stock:local-capacity', 'countReasons'],
  },
  M23: {
    mechanism: 'Firearms feed lethality',
    meets: ['card:traced-guns', 'stock:firearms', 'stock:violence'],
    contested: true,
  },
  M24: {
    mechanism: 'e-Trace in Spanish, ten years promised',
    meets: ['power:us-justice-etrace', 'promises', 'stock:trust-mx-us'],
  },
  M25: {
    mechanism: 'Gun politics and 1994',
    meets: ['card:midterm-belief', 'stock:gunpolitics', 'stock:nerve', 'calendarVotes', 'elections'],
    contested: true,
  },
  M26: {
    mechanism: 'Mexican pressure on guns, public or quiet',
    meets: [
      'power:mx-presidency-address',
      'power:mx-foreign-quiet-channel',
      'card:ban-plea',
      'stock:gunpolitics',
      'countReasons',
    ],
  },
  M27: {
    mechanism: 'Trafficking, not the Second Amendment',
    meets: ['power:us-state-reframe', 'power:mx-foreign-reframe', 'stock:gunpolitics'],
  },
  M28: {
    mechanism: 'The channel between the militaries',
    meets: ['power:mx-defense-exchange', 'stock:trust-mx-us', 'stock:trust-us-mx', 'stock:alarm'],
  },
  M29: {
    mechanism: 'Four requirements and the money that waits',
    meets: [
      'stock:track-transparency',
      'stock:track-dialogue',
      'stock:track-prosecution',
      'stock:track-torturebar',
      'power:us-state-report',
      'power:us-congress-hearing',
      'stock:funds-held',
      'stock:funds-delivered',
    ],
  },
  M30: {
    mechanism: 'The transparency lever of the army',
    meets: ['power:mx-defense-disclose', 'stock:track-transparency', 'stock:abuses', 'capital'],
  },
  M31: {
    mechanism: 'Withheld money: small sum, large politics',
    meets: [
      'power:us-state-withhold',
      'power:us-congress-hold',
      'stock:alarm',
      'stock:federal-capacity',
      'stock:funds-held',
    ],
  },
  M32: {
    mechanism: 'The army substitutes for failed police',
    meets: [
      'card:dilemma-2010h1',
      'power:mx-presidency-deploy',
      'power:mx-governors-army',
      'stock:army',
      'stock:insecurity',
      'stock:violence',
      'reading',
    ],
    contested: true,
  },
  M33: {
    mechanism: 'A pattern of abuse, or not',
    meets: ['power:us-state-report', 'stock:abuses', 'stock:funds-held', 'reading'],
    contested: true,
  },
  M34: {
    mechanism: 'Pressure redirected to states and cities',
    meets: ['power:mx-presidency-address', 'stock:local-capacity', 'stock:governors'],
  },
  M35: {
    mechanism: 'Mobilised protest against the army',
    meets: [
      'card:paid-protest',
      'power:mx-presidency-deploy',
      'power:mx-presidency-address',
      'stock:army',
      'stock:abuses',
      'stock:insecurity',
    ],
    contested: true,
  },
  M36: {
    mechanism: 'A "security NAFTA" as capstone',
    meets: [
      'workingText',
      'accord',
      'stock:trust-mx-us',
      'stock:trust-us-mx',
      'stock:alarm',
      'countReasons',
      'kept',
    ],
    contested: true,
  },
  M37: {
    mechanism: 'Breadth: more than policing and drugs',
    meets: ['workingText', 'countReasons', 'kept'],
  },
  M38: {
    mechanism: 'Court and executive routes',
    meets: [
      'card:rule-upheld',
      'card:court-limits',
      'count',
      'countReasons',
      'stock:nerve',
      'stock:track-prosecution',
    ],
  },
};
