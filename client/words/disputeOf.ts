import type { CardId, CauseId, ClauseId, PowerId } from '../../shared/game/ids.ts';

/** A contested point by the key of its words, with what either answer rests on. */
export interface Dispute {
  readonly id: 'guns' | 'traces' | 'army' | 'abuse' | 'protest' | 'alone' | 'turnover' | 'label' | 'pact';
  readonly one: string;
  readonly other: string;
  /** Whether the chosen reading of a game changes its numbers. */
  readonly read: boolean;
}

const about = (id: Dispute['id'], one: string, other: string, read = false): Dispute => ({
  id,
  one,
  other,
  read,
});

const GUNS = about('guns', 'P46, F46', 'F46');
const TRACES = about('traces', 'P43, P49', 'F37, F38, F39');
const ARMY = about('army', 'P55, P56, P61', 'F63, F76', true);
const ABUSE = about('abuse', 'P57, P58', 'F60, F62, F63', true);
const PROTEST = about('protest', 'P60, F72', 'F73');
const ALONE = about('alone', 'P12', 'judgement');
const TURNOVER = about('turnover', 'P15', 'F36');
const LABEL = about('label', 'P21, F73a', 'F73a');
const PACT = about('pact', 'P11, P66', 'F36');

/** Every contested point. */
export const DISPUTES: readonly Dispute[] = [
  GUNS,
  TRACES,
  ARMY,
  ABUSE,
  PROTEST,
  ALONE,
  TURNOVER,
  LABEL,
  PACT,
];

const BY_CAUSE: { readonly [cause: CauseId]: Dispute } = {
  'cause:election-heat': GUNS,
  'cause:election-gun-fight': GUNS,
  'cause:home-gun-fight': GUNS,
  'cause:card-midterm-belief': GUNS,
  'cause:world-guns': TRACES,
  'cause:card-traced-guns': TRACES,
  'cause:world-nobody-on-guard': ARMY,
  'cause:world-army-on-streets': ARMY,
  'cause:world-captures-breed-groups': ARMY,
  'cause:world-army-asked-out': ARMY,
  'cause:card-2010h1-army': ARMY,
  'cause:card-2010h1-police': ARMY,
  'cause:power-mx-presidency-deploy': ARMY,
  'cause:world-army-police-work': ABUSE,
  'cause:world-pattern-of-abuse': ABUSE,
  'cause:world-prosecutions': ABUSE,
  'cause:card-2012h1-appeal': ABUSE,
  'cause:power-mx-presidency-deploy-cost': ABUSE,
  'cause:power-mx-governors-army-in-cost': ABUSE,
  'cause:power-mx-presidency-deploy-clear': PROTEST,
  'cause:power-mx-presidency-deploy-clear-cost': PROTEST,
  'cause:power-mx-presidency-address-hear': PROTEST,
  'cause:card-paid-protest': PROTEST,
  'cause:survival-lead-delivered': ALONE,
  'cause:survival-lead-undelivered': ALONE,
  'cause:survival-turnover': TURNOVER,
  'cause:card-failed-state-words': LABEL,
};

const BY_CARD: { readonly [card: CardId]: Dispute } = {
  'card:midterm-belief': GUNS,
  'card:traced-guns': TRACES,
  'card:dilemma-2010h1': ARMY,
  'card:dilemma-2012h1': ABUSE,
  'card:failed-state-words': LABEL,
  'card:paid-protest': PROTEST,
};

const BY_POWER: { readonly [power: PowerId]: Dispute } = {
  'power:us-state-report': ABUSE,
  'power:us-congress-hearing': LABEL,
  'power:us-white-house-sign': ALONE,
  'power:mx-presidency-sign': ALONE,
  'power:mx-presidency-deploy': ARMY,
  'power:mx-governors-army': ARMY,
};

/** The point a contested cause is about; `null` where none is named. */
export const disputeOfCause = (cause: CauseId): Dispute | null => BY_CAUSE[cause] ?? null;

/** The point a card is about. */
export const disputeOfCard = (card: CardId): Dispute | null => BY_CARD[card] ?? null;

/** The point a power is about. */
export const disputeOfPower = (power: PowerId): Dispute | null => BY_POWER[power] ?? null;

/** The point a level of a clause is about: only the binding pact. */
export const disputeOfClause = (clause: ClauseId): Dispute | null =>
  clause === 'clause:framework' ? PACT : null;
