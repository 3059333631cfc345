import type { Channel } from '../../../shared/game/terms.ts';
import { channelKey } from '../../page/channels.ts';
import { useGame } from '../../store/GameContext.ts';

/** Whether nothing can be said in a channel because a vote runs: notes are frozen then. */
export function useFrozen(channel: Channel): boolean {
  const { options, view } = useGame();
  const { vote, floor, step } = view.value;
  const now = floor?.now.kind;
  const isVote = vote !== null || (step === 'debate' && (now === 'vote' || now === 'roll'));
  const speak = options.value?.speak;
  if (!isVote || speak === undefined) return false;
  return !speak.available || !speak.choices.channels.some((open) => channelKey(open) === channelKey(channel));
}
