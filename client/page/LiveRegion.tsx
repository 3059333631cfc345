import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { GameEvent } from '../../shared/game/GameEvent.ts';
import { useGame } from '../store/GameContext.ts';
import { witnessedIn } from '../store/openGame.ts';
import type { Pace } from '../store/paceGame.ts';
import { eventText } from '../words/eventText.ts';
import { announce, announced } from './announce.ts';
import { playSounds } from './sound.ts';

/** Told by the status line (who is done) and not worth a sentence each. */
const SILENT: ReadonlySet<GameEvent['type']> = new Set<GameEvent['type']>([
  'DocketFiled',
  'BallotCast',
  'SeatReady',
  'CapitalCommitted',
  'PowerQueued',
  'PowerCancelled',
  'SeatOccupied',
  'OutlookReported',
]);

/** One polite live region fed by the events, and the newest of them as a caption under the table. */
export function LiveRegion({ pace }: { readonly pace: Pace }) {
  const game = useGame();
  const caption = useSignal('');
  const cue = useSignal('');
  useEffect(
    () =>
      game.onEvents((events, before, after) => {
        cue.value = '';
        const told = { words: game.words.peek(), pack: game.pack.peek(), after };
        for (const { event, draftBefore } of witnessedIn(events, before)) {
          if (SILENT.has(event.type)) continue;
          const text = eventText(event, { ...told, draftBefore });
          if (text === null || text === '') continue;
          announce(text);
          caption.value = text;
        }
      }),
    [game, caption, cue],
  );
  useEffect(
    () =>
      playSounds(pace, (words) => {
        cue.value = words;
      }),
    [pace, cue],
  );
  return (
    <footer class="caption">
      <p aria-hidden="true">{caption.value}</p>
      <p class="cue" aria-hidden="true">
        {cue.value}
      </p>
      <div class="unseen" role="log" aria-live="polite" aria-atomic="true">
        {announced.value}
      </div>
    </footer>
  );
}
