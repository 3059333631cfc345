import type { Actor, Command } from '../../game/Command.ts';
import { emptyState } from '../../game/emptyState.ts';
import { evolve, evolveAll } from '../../game/evolve.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { GameSettings, GameState } from '../../game/GameState.ts';
import type { ClauseId, SeatId } from '../../game/ids.ts';
import { decide } from '../../rules/decide.ts';
import { decideOpening } from '../../rules/decideOpening.ts';
import { holderOf } from '../../rules/seats.ts';
import { setUpEvents } from '../../rules/setUpEvents.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { PowerPlan, RoundPlan, Script, TermPlan } from './Script.ts';

/** One row of a played script. */
export interface Move {
  readonly actor: Actor;
  readonly command: Command;
  readonly events: readonly GameEvent[];
}

/** A played script: its rows, and the table when each half-year began and ended. */
export interface Played {
  readonly pack: LoadedPack;
  readonly settings: GameSettings;
  readonly seed: string;
  readonly moves: readonly Move[];
  /** By round, from 1: right after the round opened and before its news. */
  readonly opened: readonly GameState[];
  /** By round, from 1: when the half-year had moved and its votes were held. */
  readonly ended: readonly GameState[];
}

/** Who names the clauses of the docket: one office of each delegation for each of them. */
const NAMERS: readonly (readonly [SeatId, SeatId])[] = [
  ['us-homeland', 'mx-attorney'],
  ['us-state', 'mx-foreign'],
  ['us-local', 'mx-governors'],
];

/** Who proposes and backs a change unless the script says otherwise. */
const SPONSORS = { us: 'us-homeland', mx: 'mx-foreign' } as const;

/** Clauses whose visibility changes when a round needs something to vote on. */
const FILLERS: readonly ClauseId[] = [
  'clause:framework',
  'clause:border',
  'clause:demand',
  'clause:capacity',
];

/**
 * Plays a script with a seed; throws when a planned command is refused, for then the script is wrong. Only a game that
 * is kept as a log tells seats what their homes would say: nobody here acts on it.
 */
export function playScript(pack: LoadedPack, script: Script, seed: string, kept = false): Played {
  const settings: GameSettings = {
    packId: pack.raw.id,
    seats: pack.raw.tables[0]?.seats ?? [],
    rounds: pack.raw.roundChoices.at(-1) ?? script.rounds,
    preset: 'quick',
    reading: script.reading ?? 'paper',
    pace: 'own',
    excludedCards: script.excludedCards ?? [],
  };
  const moves: Move[] = [];
  const opened: GameState[] = [];
  const ended: GameState[] = [];
  let state = emptyState(settings);

  const record = (actor: Actor, command: Command, events: readonly GameEvent[]): void => {
    moves.push({ actor, command, events });
    for (const event of events) {
      state = evolve(state, event);
      if (event.type === 'RoundOpened') opened[event.round] = state;
    }
  };
  const give = (actor: Actor, command: Command): void => {
    const judged = decide({ pack, state, ...(kept ? {} : { outlooks: false }) }, actor, command);
    if (!judged.ok)
      throw new Error(
        `round ${state.round}: ${actor} ${JSON.stringify(command)} was refused: ${judged.error.code}`,
      );
    record(actor, command, judged.value);
  };
  const next = (): void => give('system', { kind: 'expireStep', serial: state.stepSerial });

  const opening = decideOpening(pack, settings, seed);
  if (!opening.ok) throw new Error(`the table was not set: ${opening.error.code}`);
  record('system', { kind: 'openGame' }, opening.value);
  for (const seat of settings.seats)
    give('system', { kind: 'occupySeat', seat, occupant: { kind: 'bot', policy: 'script' } });
  setUp(script.plans[1] ?? {});
  give('system', { kind: 'openGame' });
  for (let round = 1; round <= script.rounds; round += 1) {
    playRound(script.plans[round] ?? {});
    ended[round] = state;
    if (round < script.rounds) next();
  }
  return { pack, settings, seed, moves, opened, ended };

  function setUp({ setUp: set }: RoundPlan): void {
    if (set !== undefined) record('system', { kind: 'setUp', set }, setUpEvents({ pack, state }, set));
  }

  function playRound(plan: RoundPlan): void {
    while (state.step !== 'outcome') {
      switch (state.step) {
        case 'docket':
          news(plan);
          break;
        case 'caucus':
          talks(plan);
          break;
        case 'accordBallot':
          ballots(plan);
          break;
        case 'statements':
          powers(plan, 'statements');
          next();
          break;
        default:
          next();
      }
    }
  }

  function news(plan: RoundPlan): void {
    const pending = state.cards.find(
      (card) => card.round === state.round && card.askedOf !== null && card.choice === null,
    );
    if (pending !== undefined && pending.askedOf !== null) {
      const choice = plan.choice ?? pack.card(pending.card).choices[0]?.id;
      if (choice !== undefined) give(pending.askedOf, { kind: 'answerDilemma', card: pending.card, choice });
    }
    if (state.round > 1) setUp(plan);
    for (const [index, clause] of docketOf(plan).entries()) {
      const level = state.standing.clauses[clause]?.level ?? 0;
      for (const seat of NAMERS[index] ?? [])
        give(seat, {
          kind: 'fileDocket',
          entries: [
            { clause, stance: level },
            { clause, stance: level },
          ],
        });
    }
    next();
  }

  function docketOf({ docket }: RoundPlan): readonly ClauseId[] {
    if (docket === undefined) return [];
    const named = [...new Set(docket)];
    const filler = fillerOf(named);
    return filler === null ? named : [...named, filler];
  }

  /** A clause that still stands as in 2009, for a docket that has room. */
  function fillerOf(named: readonly ClauseId[]): ClauseId | null {
    if (named.length >= NAMERS.length) return null;
    const isFree = (clause: ClauseId): boolean =>
      !named.includes(clause) && state.standing.clauses[clause]?.changedInRound === null;
    return FILLERS.find(isFree) ?? null;
  }

  function talks(plan: RoundPlan): void {
    const filler = plan.docket === undefined ? null : fillerOf([...new Set(plan.docket)]);
    const now = filler === null ? undefined : state.standing.clauses[filler];
    if (filler !== null && now !== undefined)
      change({
        clause: filler,
        level: now.level,
        visibility: now.visibility === 'quiet' ? 'announced' : 'quiet',
      });
    for (const term of plan.terms ?? []) change(term);
    if (plan.frame !== undefined) {
      give(SPONSORS.us, { kind: 'proposeEdit', change: { kind: 'frame', frame: plan.frame } });
      back(SPONSORS.mx);
    }
    powers(plan, 'caucus');
    next();
  }

  function change({ clause, level, visibility, by }: TermPlan): void {
    const first = pack.clause(clause).wantsSponsor === 'mx' ? 'mx' : 'us';
    const [proposer, backer] = by ?? [SPONSORS[first], SPONSORS[first === 'mx' ? 'us' : 'mx']];
    const term = { clause, level, visibility: visibility ?? ('announced' as const) };
    give(proposer, { kind: 'proposeEdit', change: { kind: 'term', term } });
    back(backer);
  }

  function back(seat: SeatId): void {
    const edit = state.edits.at(-1);
    if (edit !== undefined) give(seat, { kind: 'backEdit', edit: edit.id });
  }

  function powers(plan: RoundPlan, step: 'caucus' | 'accordBallot' | 'statements'): void {
    for (const planned of plan.powers ?? []) if (pack.power(planned.power).when === step) use(planned);
  }

  function use({ power, target }: PowerPlan): void {
    const seat = holderOf({ pack, state }, power);
    if (seat === null) throw new Error(`nobody holds ${power}`);
    give(seat, { kind: 'usePower', power, target: target ?? null });
  }

  function ballots(plan: RoundPlan): void {
    powers(plan, 'accordBallot');
    for (const seat of settings.seats)
      give(seat, { kind: 'castBallot', ballot: plan.ballots?.[seat] ?? 'yes' });
  }
}

/** The state a record of moves leads to. */
export function stateOf({ settings, moves }: Played): GameState {
  return moves.reduce((state, move) => evolveAll(state, move.events), emptyState(settings));
}
