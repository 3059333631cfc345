import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { review } from '../../../shared/i18n/review.ts';
import { inNumbers, say } from '../../i18n/say.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { Pick } from '../../ui/Pick.tsx';
import { useReview } from '../ReviewContext.ts';
import { placesOf } from './placesOf.ts';
import { useWalkSpeed } from './useWalkSpeed.ts';
import { whereText } from './whereText.ts';

const t = say(review);

const SPEEDS = [0.5, 1, 2, 4, 8] as const;

/**
 * Steps back and on, plays, and goes to a place: by buttons, a slider that arrow keys move, and a list; other choices
 * beside. On small screens lists and choices open on demand.
 */
export function WalkControls({ children }: { readonly children: ComponentChildren }) {
  const { replay, walk, end } = useReview();
  const slider = useId();
  const picks = useId();
  const [more, showMore] = useState(false);
  const [speed, chooseSpeed] = useWalkSpeed(replay);
  const { first, last } = replay.marks;
  const at = replay.position.value;
  const playing = replay.speed.value !== null;
  const steps = { n: at - first, m: last - first };
  const where = whereText(walk.view.value, walk.words.value, walk.pack.value);
  const places = placesOf(replay.marks, end, walk.words.value);
  return (
    <div class="walk-controls">
      <div class="walk-buttons">
        <WalkButton icon="first" name={t('first')} onPress={() => replay.goTo(first)} off={at <= first} />
        <WalkButton icon="back" name={t('previous')} onPress={replay.back} off={at <= first} />
        <WalkButton
          icon={playing ? 'pause' : 'play'}
          name={playing ? t('pause') : t('play')}
          main
          onPress={() => (playing ? replay.pause() : replay.play(speed))}
          off={false}
        />
        <WalkButton icon="forward" name={t('next')} onPress={replay.step} off={at >= last} />
        <WalkButton icon="last" name={t('last')} onPress={() => replay.goTo(last)} off={at >= last} />
        <button
          type="button"
          class="button walk-more"
          aria-label={t('walkMore')}
          title={t('walkMore')}
          aria-expanded={more}
          aria-controls={picks}
          onClick={() => showMore(!more)}
        >
          <Icon name={more ? 'down' : 'up'} />
        </button>
      </div>
      <div class="walk-slider">
        <label for={slider} class="unseen">
          {t('position')}
        </label>
        <input
          id={slider}
          type="range"
          min={first}
          max={last}
          value={at}
          aria-valuetext={t('stepAt', { ...steps, where })}
          onInput={(event) => replay.goTo(event.currentTarget.valueAsNumber)}
        />
        <output for={slider}>{t('stepOf', steps)}</output>
      </div>
      <div id={picks} class={more ? 'walk-picks open' : 'walk-picks'}>
        <Pick
          label={t('speed')}
          value={String(speed)}
          onChoose={(value) => chooseSpeed(Number(value))}
          options={SPEEDS.map((value) => ({
            value: String(value),
            text: t('speedTimes', { n: inNumbers(value, 1) }),
          }))}
        />
        <Pick
          label={t('goTo')}
          value=""
          onChoose={(value) => {
            const place = places.find((known) => known.value === value);
            if (place !== undefined) replay.goTo(place.position);
          }}
          options={[{ value: '', text: t('goToNone') }, ...places]}
        />
        {children}
      </div>
    </div>
  );
}

interface WalkButtonProps {
  readonly icon: IconName;
  readonly name: string;
  readonly onPress: () => void;
  /** There is nothing that way. */
  readonly off: boolean;
  readonly main?: boolean;
}

function WalkButton({ icon, name, onPress, off, main = false }: WalkButtonProps) {
  return (
    <button
      type="button"
      class={main ? 'button primary' : 'button'}
      aria-label={name}
      title={name}
      aria-disabled={off ? true : undefined}
      onClick={() => {
        if (!off) onPress();
      }}
    >
      <Icon name={icon} />
    </button>
  );
}
