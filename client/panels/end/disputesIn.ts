import type { Contribution } from '../../../shared/game/Contribution.ts';
import type { GameState } from '../../../shared/game/GameState.ts';
import {
  DISPUTES,
  type Dispute,
  disputeOfCard,
  disputeOfCause,
  disputeOfPower,
} from '../../words/disputeOf.ts';

/** The contested points a game came upon: in its cards, the powers used, and the causes of its numbers. */
export function disputesIn(state: GameState): readonly Dispute[] {
  const parts: readonly Contribution[] = [
    ...[...state.history, ...state.moves].flatMap(({ changes }) =>
      changes.flatMap(({ contributions }) => contributions),
    ),
    ...state.ratifications.flatMap(({ counts }) => counts.flatMap(({ reasons }) => reasons)),
    ...state.elections.flatMap(({ reasons }) => reasons),
    ...(state.conclusion?.kept ?? []).flatMap(({ reasons }) => reasons),
  ];
  const met = new Set<Dispute | null>([
    ...parts
      .filter(({ contested, amount }) => contested && amount !== 0)
      .map(({ cause }) => disputeOfCause(cause)),
    ...state.cards.map(({ card }) => disputeOfCard(card)),
    ...state.moves.map(({ by }) => (by.kind === 'power' ? disputeOfPower(by.power) : null)),
  ]);
  return DISPUTES.filter((dispute) => met.has(dispute));
}
