import { entriesOf } from '../../game/entries.ts';
import type { ClauseId } from '../../game/ids.ts';
import type { Level } from '../../game/vocabulary.ts';
import type { GameRecord } from '../../host/log/LogLine.ts';
import type { Table } from '../../rules/Table.ts';
import { standingLevels } from '../../rules/value/Levels.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { PackTexts } from '../../scenario/PackTexts.ts';
import { becauseOf } from '../ending/becauseOf.ts';
import { momentsOf } from '../export/Moment.ts';
import { concessionsOf } from './concessionsOf.ts';
import type { Debrief, Stands } from './Debrief.ts';
import { partiesOf } from './partiesOf.ts';
import { pictureOf } from './pictureOf.ts';
import { placeOf } from './placeOf.ts';
import { pledgesOf } from './pledgesOf.ts';
import { reachOf } from './reachOf.ts';
import { refusalsOf } from './refusalsOf.ts';
import { roundsOf } from './roundsOf.ts';
import { talkOf } from './talkOf.ts';

/** A game with the scenario it was played with; words are counted in the language of the texts. */
export interface DebriefedGame {
  readonly record: GameRecord;
  readonly pack: LoadedPack;
  readonly texts: PackTexts;
}

/** Everything the debrief of a game shows; the same on every machine. `null` for a game that never opened. */
export function debriefOf({ record, pack, texts }: DebriefedGame): Debrief | null {
  const { settings, seed } = record.header;
  const moments = momentsOf({ label: '', record, content: { pack, texts }, offsetAt: () => 0 });
  const state = moments.at(-1)?.after;
  if (state === undefined || !moments.some(({ event }) => event.type === 'GameOpened')) return null;
  const table: Table = { pack, state };
  const reach = reachOf(pack, settings, seed);
  const accord = standingLevels(table);
  const disagreement = standingLevels(reach.opening);
  return {
    stands: standsOf(table),
    rounds: roundsOf(pack, moments),
    accord: placeOf(reach.opening, { accord, disagreement, among: reach.acceptable }),
    picture: pictureOf(reach, accord),
    parties: partiesOf(table, reach),
    concessions: concessionsOf(pack, moments),
    talk: talkOf(moments),
    pledges: pledgesOf(moments),
    refusals: refusalsOf(pack, moments),
    because: state.conclusion === null ? null : becauseOf(table),
  };
}

function standsOf(table: Table): Stands {
  const { pack, state } = table;
  const levels = standingLevels(table);
  return {
    over: state.conclusion !== null,
    frame: state.standing.frame,
    levels,
    changed: entriesOf<ClauseId, Level>(levels).flatMap(([clause, to]) => {
      const from = pack.clause(clause).today;
      const kept = state.conclusion?.kept.find((one) => one.clause === clause)?.kept ?? null;
      return from === to ? [] : [{ clause, from, to, kept }];
    }),
    elections: state.elections,
  };
}
