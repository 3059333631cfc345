import { useEffect, useRef } from 'preact/hooks';
import type { Side } from '../../shared/game/ids.ts';
import { coldOpen } from '../../shared/i18n/coldOpen.ts';
import { common } from '../../shared/i18n/common.ts';
import { say } from '../i18n/say.ts';
import { LanguageSwitch } from '../lobby/LanguageSwitch.tsx';
import { playCues } from '../page/sound.ts';
import { go } from '../router/route.ts';
import type { Mood } from '../table/model/SceneModel.ts';
import { Acts } from './Acts.tsx';
import { drawHomeRoom } from './art/drawHomeRoom.ts';
import { drawTableRoom } from './art/drawTableRoom.ts';
import './coldOpen.css';
import { cuesOf } from './cuesOf.ts';
import { openingSeen } from './firstVisit.ts';
import { HomeCard } from './HomeCard.tsx';
import { Phone } from './Phone.tsx';
import { Bubble, Gavel, Handshake, Stamp } from './Props.tsx';
import { Room } from './Room.tsx';
import { Sheet } from './Sheet.tsx';
import { spokenOf } from './spokenOf.ts';
import { type Beat, isFrom, isWithin } from './story.ts';
import { useStory } from './useStory.ts';

const t = say(coldOpen);
const c = say(common);

/**
 * The first three minutes' first half: a draft, a signature, the second table, and why. What homes say comes from the
 * rules of the game; what was decided is changed by its what-if. Can be left at any time.
 */
export function ColdOpen() {
  const told = useStory();
  const { story, before, outcome } = told;
  const { beat } = story;
  const page = useRef<HTMLElement>(null);
  const side: Side = before?.story.failedAt ?? 'mx';
  const home = isAtHome(beat);

  useEffect(() => playCues(cuesOf(beat)), [beat]);
  useEffect(() => {
    if (beat !== 'draft')
      page.current?.querySelector<HTMLElement>('[data-choice]')?.focus({ preventScroll: true });
  }, [beat]);
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && document.fullscreenElement === null) skip();
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, []);

  const tableMood: Mood = isWithin(beat, 'agreed', 'why') || isFrom(beat, 'pledge') ? 'pleased' : 'neutral';
  const homeMood = moodAtHome(beat);
  return (
    <main
      ref={page}
      class="cold-open"
      data-beat={beat}
      data-look={home ? side : 'table'}
      aria-label={t('scene')}
      onPointerDown={(event) => {
        if ((event.target as Element).closest('button') === null) told.hurry();
      }}
    >
      <h1 class="unseen">{c('game')}</h1>
      <p class="unseen" role="status">
        {spokenOf(told)}
      </p>
      <div class="co-world">
        <Room at={0} shows={tableMood} draw={(g, w, h) => drawTableRoom(g, w, h, tableMood)} />
        {isFrom(beat, 'agreed') ? (
          <Room
            key={side}
            at={side === 'us' ? -1 : 1}
            shows={homeMood}
            draw={(g, w, h) => drawHomeRoom(g, w, h, side, homeMood)}
          />
        ) : null}
        <div class="co-table" inert={home}>
          {beat === 'pledge' ? <Bubble outcome={outcome} /> : null}
          <Sheet story={story}>
            {isWithin(beat, 'agreed', 'rewind') || isFrom(beat, 'sealed') ? (
              <Stamp word={t('agreed')} />
            ) : null}
          </Sheet>
          {beat === 'agreed' || beat === 'sealed' ? (
            <>
              <Gavel />
              <Handshake />
            </>
          ) : null}
        </div>
      </div>
      <div class="co-dim" />
      {isWithin(beat, 'count', 'rewind') || isWithin(beat, 'recount', 'accepted') ? (
        <HomeCard told={told} side={side} />
      ) : null}
      {beat === 'phone' ? <Phone onStart={start} /> : null}
      <Acts told={told} />
      <header class="co-head">
        <LanguageSwitch />
        {document.fullscreenEnabled ? (
          <button
            type="button"
            class="button ghost co-full"
            aria-label={t('fullScreen')}
            onClick={toggleFullScreen}
          >
            <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
              <path
                d="M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5"
                fill="none"
                stroke="currentColor"
                stroke-width="2"
              />
            </svg>
          </button>
        ) : null}
        <button type="button" class="button ghost" onClick={skip}>
          {t('skip')}
        </button>
      </header>
    </main>
  );
}

/** Whether one looks at the second table. */
function isAtHome(beat: Beat): boolean {
  return isWithin(beat, 'turn', 'why') || isFrom(beat, 'return');
}

function moodAtHome(beat: Beat): Mood {
  if (beat === 'accepted') return 'pleased';
  if (isWithin(beat, 'verdict', 'rewind')) return 'angry';
  return 'worried';
}

function skip(): void {
  openingSeen();
  if (document.fullscreenElement !== null) void document.exitFullscreen();
  go('/');
}

function start(): void {
  openingSeen();
  if (document.fullscreenElement !== null) void document.exitFullscreen();
  go('/play');
}

function toggleFullScreen(): void {
  if (document.fullscreenElement === null) void document.documentElement.requestFullscreen();
  else void document.exitFullscreen();
}
