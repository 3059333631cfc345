import type { GameState } from '../../game/GameState.ts';
import { type ClauseId, SIDES } from '../../game/ids.ts';
import { LEVELS, type Level } from '../../game/vocabulary.ts';
import { marginsAtHome } from '../../rules/ratification/countHome.ts';
import { type Proposal, proposalOf, withLevel } from '../../rules/ratification/Proposal.ts';
import type { Table } from '../../rules/Table.ts';
import { draftLevels, type Levels, standingLevels } from '../../rules/value/Levels.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { Moment } from '../export/Moment.ts';
import type { AcceptableAccords } from '../score/acceptableAccords.ts';
import type { RoundDebrief } from './Debrief.ts';
import { placeOf } from './placeOf.ts';

/** Each round's accord among those that its docket allowed, as the homes were when it was put to the vote. */
export function roundsOf(pack: LoadedPack, moments: readonly Moment[]): readonly RoundDebrief[] {
  const last = moments.at(-1)?.after;
  return moments.flatMap(({ event, before, undone }) => {
    if (event.type !== 'AccordDecided' || undone) return [];
    const { round, docket } = before;
    const table: Table = { pack, state: before };
    const text = draftLevels(table);
    const disagreement = standingLevels(table);
    return [
      {
        round,
        docket,
        disagreement,
        text,
        adopted: event.outcome === 'adopted',
        ratified: ratifiedIn(last, round),
        ...placeOf(table, { accord: text, disagreement, among: passingIn(table) }),
      },
    ];
  });
}

function ratifiedIn(state: GameState | undefined, round: number): readonly ClauseId[] {
  const counted = state?.ratifications.filter((entry) => entry.round === round && entry.ratified) ?? [];
  return counted.map(({ clause }) => clause);
}

/** The accords of a round's docket in which both homes take every clause that changes; no coins, no luck. */
export function passingIn({ pack, state }: Table): AcceptableAccords {
  const clauses = pack.raw.clauses.map(({ id }) => id);
  const quiet: Table = { pack, state: { ...state, hidden: null } };
  const standing = standingLevels(quiet);
  const proposals = state.docket.reduce<readonly Proposal[]>(
    (all, clause) => all.flatMap((one) => LEVELS.map((level) => withLevel(one, clause, level))),
    [proposalOf(state)],
  );
  const passing = proposals.filter((proposal) =>
    state.docket.every((clause) => passes(quiet, proposal, clause, standing)),
  );
  return {
    clauses,
    all: proposals.length,
    codes: Uint32Array.from(
      passing.map((proposal) => codeOf(clauses, proposal, standing)).sort((a, b) => a - b),
    ),
  };
}

function passes(table: Table, proposal: Proposal, clause: ClauseId, standing: Levels): boolean {
  const level = proposal.terms[clause]?.level ?? 0;
  if (level === standing[clause]) return true;
  return SIDES.every((side) => {
    const margins = marginsAtHome(table, { side, clause, proposal, commitments: {}, surprise: false });
    return (margins[level] ?? -1) >= 0;
  });
}

function codeOf(clauses: readonly ClauseId[], { terms }: Proposal, standing: Levels): number {
  return clauses.reduce((code, clause, place) => {
    const level: Level = terms[clause]?.level ?? standing[clause] ?? 0;
    return code + (level << (2 * place));
  }, 0);
}
