import type { GameSettings, GameState } from './GameState.ts';

/** A table before anything happened. Every game is the fold of its events over this. */
export function emptyState(settings: GameSettings): GameState {
  return {
    settings,
    round: 0,
    step: 'docket',
    stepSerial: 0,
    stepMs: null,
    paused: false,
    seats: {},
    secrets: {},
    hidden: null,
    standing: { frame: 'shared', clauses: {} },
    docket: [],
    filings: {},
    draft: null,
    floor: null,
    edits: [],
    offers: [],
    pledges: [],
    messages: [],
    amendments: [],
    vote: null,
    votes: [],
    adopted: null,
    ratifications: [],
    cards: [],
    stocks: {},
    flags: [],
    powerUses: [],
    modifiers: [],
    moves: [],
    history: [],
    elections: [],
    conclusion: null,
    reviewReleased: false,
  };
}

/** Whether the table has been set. */
export function isOpen(state: GameState): boolean {
  return Object.keys(state.seats).length > 0;
}
