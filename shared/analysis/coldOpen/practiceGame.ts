import type { Actor, SeatCommand } from '../../game/Command.ts';
import type { GameState } from '../../game/GameState.ts';
import { hashValue } from '../../game/hash.ts';
import { ok } from '../../game/result.ts';
import { createGameHost } from '../../host/gameHost.ts';
import { sealHeader } from '../../host/log/chain.ts';
import { type GameRecord, LOG_FORMAT } from '../../host/log/LogLine.ts';
import type { AnyCommand } from '../../host/SubmitResult.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { TextsByLanguage } from '../../scenario/PackProblem.ts';
import type { WhatIfWorld } from '../whatIf/WhatIfGame.ts';
import { whatIf } from '../whatIf/whatIf.ts';
import { ASK_QUIETLY, NORTH, practicePartner, SOUTH, TRADE } from './practicePartner.ts';

/** What can be done with the draft: signed as it is, or changed in one of these ways. */
export const PRACTICE_MOVES = ['sign', 'ban', 'publicly', 'quietly'] as const;
export type PracticeMove = (typeof PRACTICE_MOVES)[number];

/** The bots of the table, as its log names them. */
const POLICY = 'practice';
const ENGINE = '0.1';
const START_MS = 1_767_225_600_000;

export interface PracticeContent {
  readonly pack: LoadedPack;
  readonly texts: TextsByLanguage;
}

/** The practice table once it was signed, and the row in which the player let the draft stand. */
export interface PracticeGame {
  readonly content: PracticeContent;
  readonly signed: GameRecord;
  readonly decision: number;
}

/** A way to go on from the draft. */
export interface PracticeBranch {
  readonly record: GameRecord;
  /** After both homes were asked. */
  readonly final: GameState;
}

/**
 * Plays the practice draft as far as the counts at home, with everything signed as it lies on the table: the one game
 * from which every other choice is a what-if.
 */
export async function practiceGame(content: PracticeContent): Promise<PracticeGame> {
  const { pack, texts } = content;
  const seats = pack.raw.tables[0]?.seats ?? [];
  const header = sealHeader({
    format: LOG_FORMAT,
    engine: ENGINE,
    packId: pack.raw.id,
    packHash: hashValue(pack.raw),
    seed: 'practice',
    settings: {
      packId: pack.raw.id,
      seats,
      rounds: pack.raw.roundChoices[0] ?? 1,
      preset: 'quick',
      reading: 'paper',
      pace: 'own',
      excludedCards: [],
    },
  });
  let rows = 0;
  const host = createGameHost(
    {
      now: () => START_MS + rows * 1000,
      after: () => () => undefined,
      append: async () => {
        rows += 1;
        return ok(null);
      },
      salt: () => `practice-${String(rows).padStart(12, '0')}`,
      bots: practicePartner,
      report: () => undefined,
    },
    { header, pack, texts, rows: [], keptTexts: [] },
  );
  const give = async (actor: Actor, command: AnyCommand): Promise<number> => {
    const answer = await host.submit(actor, command);
    if (!answer.ok) throw new Error(`the practice draft: ${command.kind} was refused: ${answer.error.code}`);
    return answer.value.seq;
  };
  const all = async (command: SeatCommand): Promise<void> => {
    for (const seat of seats) await give(seat, command);
  };

  await give('system', { kind: 'openGame' });
  for (const seat of seats)
    await give('system', { kind: 'occupySeat', seat, occupant: { kind: 'bot', policy: POLICY } });
  await give('system', { kind: 'openGame' });
  await all({ kind: 'setReady', ready: true });
  // what officials wrote before the player sat down
  await propose('clause:taskforces', 3);
  await propose('clause:funds', 2);
  await give('system', { kind: 'occupySeat', seat: SOUTH, occupant: { kind: 'person' } });
  const decision = await give(SOUTH, { kind: 'setReady', ready: true });
  for (const seat of seats) if (seat !== SOUTH) await give(seat, { kind: 'setReady', ready: true });
  await all({ kind: 'castBallot', ballot: 'yes' });
  await all({ kind: 'commitCapital', amount: 0 });
  const signed = host.record();
  host.close();
  return { content, signed, decision };

  async function propose(clause: 'clause:taskforces' | 'clause:funds', level: 2 | 3): Promise<void> {
    const term = { clause, level, visibility: 'announced' } as const;
    await give(NORTH, { kind: 'proposeEdit', change: { kind: 'term', term } });
    const edit = host.state().edits.at(-1)?.id;
    if (edit !== undefined) await give(SOUTH, { kind: 'backEdit', edit });
  }
}

/** The practice game with the player's one decision taken this way; the rest is what follows from it. */
export async function takePractice(game: PracticeGame, move: PracticeMove): Promise<PracticeBranch> {
  const { pack, texts } = game.content;
  const world: WhatIfWorld = {
    pack,
    texts,
    engine: ENGINE,
    bots: practicePartner,
    policy: POLICY,
    until: (state) => state.ratifications.length > 0,
  };
  const taken = await whatIf(game.signed, { seq: game.decision, command: COMMANDS[move] }, world);
  if (!taken.ok) throw new Error(`the practice draft: ${move} came to nothing: ${taken.error.kind}`);
  return { record: taken.value.record, final: taken.value.final };
}

const COMMANDS: { readonly [M in PracticeMove]: SeatCommand } = {
  sign: { kind: 'setReady', ready: true },
  ban: {
    kind: 'makeOffer',
    channel: { kind: 'table' },
    terms: [TRADE[0], { clause: 'clause:arms', level: 3, visibility: 'announced' }],
    sweetener: null,
  },
  publicly: { kind: 'makeOffer', channel: { kind: 'table' }, terms: TRADE, sweetener: null },
  quietly: {
    kind: 'speak',
    channel: { kind: 'private', seats: [SOUTH, NORTH] },
    speech: { kind: 'line', line: ASK_QUIETLY },
  },
};
