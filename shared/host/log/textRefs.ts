import type { GameEvent } from '../../game/GameEvent.ts';
import type { TextRef } from '../../game/ids.ts';

/** The references to words in a run of events, in order, each once. */
export function textRefsIn(events: readonly GameEvent[]): readonly TextRef[] {
  const refs = new Set<TextRef>();
  for (const event of events) {
    if (event.type === 'MessagePosted' && event.message.speech.kind === 'text') {
      refs.add(event.message.speech.ref);
    }
  }
  return [...refs];
}
