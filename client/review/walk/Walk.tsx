import { useComputed, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { entriesOf } from '../../../shared/game/entries.ts';
import type { SeatId } from '../../../shared/game/ids.ts';
import type { Viewer } from '../../../shared/game/Viewer.ts';
import { review } from '../../../shared/i18n/review.ts';
import { say } from '../../i18n/say.ts';
import { SkipPlay } from '../../stage/SkipPlay.tsx';
import { Stage } from '../../stage/Stage.tsx';
import type { TableHandle } from '../../table/TableInput.ts';
import { Pick } from '../../ui/Pick.tsx';
import { useReview } from '../ReviewContext.ts';
import { rowSentences } from '../timeline/reviewText.ts';
import { WalkControls } from './WalkControls.tsx';
import { whereText } from './whereText.ts';

const t = say(review);

/** The real table at a place of the game, what has just happened there, and the controls to walk on. */
export function Walk() {
  const { replay, review: shown, walk } = useReview();
  const table = useRef<TableHandle | null>(null);
  const playing = useSignal(false);
  const seenBy = useSignal<'all' | SeatId>('all');
  const said = useComputed(() => {
    const at = replay.position.value;
    const [row, before] = [replay.rows[at - 1], replay.folded.states[at - 1]];
    if (row === undefined || before === undefined) return '';
    const after = replay.folded.states[at] ?? before;
    const events = row.events.map((event) => ({ event, after }));
    return rowSentences({ row, events }, { words: walk.words.value, pack: walk.pack.value }).join(' ');
  });

  function lookAs(next: 'all' | SeatId): void {
    seenBy.value = next;
    const viewer: Viewer = next === 'all' ? shown.viewer : { kind: 'seat', seat: next };
    replay.lookAs(viewer);
  }

  const seats = entriesOf<SeatId, unknown>(walk.view.value.seats).map(([seat]) => seat);
  return (
    <section class="walk" aria-label={t('walk')}>
      <div class="walk-where">
        <p>{whereText(walk.view.value, walk.words.value, walk.pack.value)}</p>
        <SkipPlay playing={playing} onSkip={() => table.current?.skip()} />
      </div>
      <div class="walk-stage">
        <Stage key={seenBy.value} layout="auto" table={table} playing={playing} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long sentences scroll, also by keyboard */}
      <p class="walk-said" role="status" tabIndex={0}>
        {said}
      </p>
      <WalkControls>
        <Pick
          label={t('seenBy')}
          value={seenBy.value}
          onChoose={lookAs}
          options={[
            { value: 'all' as const, text: t('everything') },
            ...seats.map((seat) => ({ value: seat, text: walk.words.value.seat(seat) })),
          ]}
        />
      </WalkControls>
    </section>
  );
}
