/** The seven phases of a round, in order (MUN practice: news, debate, caucus, drafting, vote; then home). */
export const PHASES = [
  'briefing',
  'debate',
  'caucus',
  'drafting',
  'vote',
  'ratification',
  'consequences',
] as const;
export type Phase = (typeof PHASES)[number];

/** The four acts a player sees. */
export const ACTS = ['news', 'talks', 'vote', 'home'] as const;
export type Act = (typeof ACTS)[number];

/**
 * The moments of a round at which seats act together; each ends when every seat is done or its clock runs out.
 * A phase holds one step or more. `over` is the state after the last round.
 */
export const STEPS = [
  'docket',
  'debate',
  'caucus',
  'drafting',
  'amendments',
  'amendmentBallot',
  'accordBallot',
  'commitment',
  'statements',
  'outcome',
  'over',
] as const;
export type Step = (typeof STEPS)[number];

export const PHASE_OF_STEP: { readonly [S in Step]: Phase } = {
  docket: 'briefing',
  debate: 'debate',
  caucus: 'caucus',
  drafting: 'drafting',
  amendments: 'vote',
  amendmentBallot: 'vote',
  accordBallot: 'vote',
  commitment: 'ratification',
  statements: 'ratification',
  outcome: 'consequences',
  over: 'consequences',
};

export const ACT_OF_PHASE: { readonly [P in Phase]: Act } = {
  briefing: 'news',
  debate: 'talks',
  caucus: 'talks',
  drafting: 'talks',
  vote: 'vote',
  ratification: 'home',
  consequences: 'home',
};

/** The act in which a step falls. */
export function actOf(step: Step): Act {
  return ACT_OF_PHASE[PHASE_OF_STEP[step]];
}

/** How far a clause goes: 0 is the least, 3 the deepest commitment. */
export const LEVELS = [0, 1, 2, 3] as const;
export type Level = (typeof LEVELS)[number];

/** Whether a clause is announced or kept quiet; a leak can expose a quiet one. */
export const VISIBILITIES = ['announced', 'quiet'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** How the whole accord is presented (Arzt 2009, p. 2): an assistance programme, or shared responsibility. */
export const FRAMES = ['assistance', 'shared'] as const;
export type Frame = (typeof FRAMES)[number];

export const BALLOTS = ['yes', 'no', 'abstain'] as const;
export type Ballot = (typeof BALLOTS)[number];

/** What home is expected to say of a clause before the count. */
export const OUTLOOKS = ['safe', 'open', 'lost'] as const;
export type OutlookBand = (typeof OUTLOOKS)[number];

/** Which evidence contested rules follow: the paper's reading or the critical one. */
export const READINGS = ['paper', 'critical'] as const;
export type Reading = (typeof READINGS)[number];

/** The body at home whose threshold a clause must reach. */
export const VENUES = ['executive', 'money', 'statute', 'senate'] as const;
export type Venue = (typeof VENUES)[number];

/** Presets of the rules of procedure, from the plainest to the fullest. */
export const PRESETS = ['quick', 'classroom', 'formal'] as const;
export type PresetId = (typeof PRESETS)[number];

/**
 * What the floor is doing: open for motions, hearing a speech, in a caucus with a chair or without one, at a pause,
 * taking a vote, or, after closure, ready to vote on drafts.
 */
export const FLOOR_MODES = [
  'open',
  'speech',
  'moderated',
  'unmoderated',
  'suspended',
  'voting',
  'closed',
] as const;
export type FloorMode = (typeof FLOOR_MODES)[number];

/** Everything that can be moved on a floor. Which of them a preset knows, and in what order, is data. */
export const MOTION_KINDS = [
  'adjournMeeting',
  'suspendMeeting',
  'tableDebate',
  'closeDebate',
  'extendCaucus',
  'unmoderatedCaucus',
  'moderatedCaucus',
  'setSpeakingTime',
  'closeList',
  'setAgenda',
  'appeal',
  'introduceDraft',
  'reconsider',
  'reorderDrafts',
  'divideQuestion',
  'rollCall',
  'importantQuestion',
] as const;
export type MotionKind = (typeof MOTION_KINDS)[number];

/** Points a seat may raise; no vote is taken on them. */
export const POINT_KINDS = ['privilege', 'order', 'inquiry'] as const;
export type PointKind = (typeof POINT_KINDS)[number];
