import { useEffect, useRef } from 'preact/hooks';
import type { Actor } from '../../../shared/game/Command.ts';
import { review } from '../../../shared/i18n/review.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { SideMark } from '../../ui/SideMark.tsx';
import { useReview } from '../ReviewContext.ts';
import { useShow } from '../useShow.ts';
import { rowSentences } from './reviewText.ts';
import type { TimelineRow } from './timelineOf.ts';

const t = say(review);

/** One step in words; pressing it shows it on the table. */
export function TimelineItem({ item, now }: { readonly item: TimelineRow; readonly now: boolean }) {
  const { replay } = useReview();
  const show = useShow();
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // Where table and text stand side by side, the text follows a walk that goes by itself.
    if (!now || replay.speed.peek() === null || !matchMedia('(width >= 62rem)').matches) return;
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [now, replay]);
  const { words, pack } = useGame();
  const { position, row } = item;
  const sentences = rowSentences(item, { words: words.value, pack: pack.value });
  const text = (
    <>
      <span class="timeline-seq">
        <span class="unseen">{t('seq', { n: row.seq })}</span>
        <span aria-hidden="true">{row.seq}</span>
      </span>
      <span class="timeline-mark">{isSeat(row.actor) ? <SideMark seat={row.actor} /> : null}</span>
      <span class="timeline-text">
        {sentences.map((sentence, index) => (
          <span key={index}>{sentence} </span>
        ))}
        {row.undone ? <span class="chip bad">{t('takenBack')}</span> : null}
      </span>
    </>
  );
  const look = `timeline-row${item.small ? ' small-step' : ''}${row.undone ? ' undone' : ''}`;
  return (
    <li ref={place} class={now ? 'now' : ''} aria-current={now ? 'step' : undefined}>
      {position === null ? (
        <p class={look}>{text}</p>
      ) : (
        <button type="button" class={look} onClick={() => show(position)}>
          {text}
        </button>
      )}
    </li>
  );
}

function isSeat(actor: Actor): actor is Exclude<Actor, 'chair' | 'instructor' | 'system'> {
  return actor !== 'chair' && actor !== 'instructor' && actor !== 'system';
}
