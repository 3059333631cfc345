import type { GameEvent, GameEventOf } from '../game/GameEvent.ts';
import type { GameState, Pledge } from '../game/GameState.ts';
import type { Undertaking } from '../game/terms.ts';
import { holdsTerm } from './draft.ts';

type Outcome = GameEventOf<'PledgesSettled'>['outcomes'][number]['status'];

/** Says of this round's promises of one kind whether they were kept; a promise nothing came to test lapses. */
export function settlePledges(
  { state }: { readonly state: GameState },
  kind: Undertaking['kind'],
  committed: { readonly [seat: string]: number } = {},
): readonly GameEvent[] {
  const open = state.pledges.filter(
    (pledge) => pledge.round === state.round && pledge.status === 'open' && pledge.undertaking.kind === kind,
  );
  if (open.length === 0) return [];
  return [
    {
      type: 'PledgesSettled',
      outcomes: open.map((pledge) => ({
        pledge: pledge.id,
        channel: pledge.channel,
        status: outcomeOf(state, pledge, committed),
      })),
    },
  ];
}

function outcomeOf(
  state: GameState,
  pledge: Pledge,
  committed: { readonly [seat: string]: number },
): Outcome {
  const { undertaking } = pledge;
  if (undertaking.kind === 'capital') {
    if (state.adopted !== true) return 'lapsed';
    return (committed[pledge.from] ?? 0) >= undertaking.amount ? 'kept' : 'broken';
  }
  const vote = state.votes
    .filter((record) => record.round === state.round && record.motion.kind === 'accord')
    .at(-1);
  const { draft } = state;
  if (vote === undefined || draft === null) return 'lapsed';
  if (!undertaking.terms.every((term) => holdsTerm(draft, term))) return 'lapsed';
  return vote.ballots[pledge.from] === 'yes' ? 'kept' : 'broken';
}
