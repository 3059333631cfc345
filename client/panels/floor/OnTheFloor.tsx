import type { Floor, SpeechRole } from '../../../shared/game/floor/Floor.ts';
import type { SeatId } from '../../../shared/game/ids.ts';
import { debate } from '../../../shared/i18n/debate.ts';
import { papers } from '../../../shared/i18n/papers.ts';
import type { Procedure } from '../../../shared/scenario/Procedure.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { SideMark } from '../../ui/SideMark.tsx';
import { motionText } from '../../words/floorText.ts';
import { nextUp } from './nextUp.ts';
import { TurnClock } from './TurnClock.tsx';

const t = say(debate);
const p = say(papers);

const ROLES = {
  list: 'asList',
  caucus: 'asCaucus',
  yielded: 'asYielded',
  question: 'asQuestion',
  answer: 'asAnswer',
  comment: 'asComment',
  for: 'asFor',
  against: 'asAgainst',
  reply: 'asReply',
} as const satisfies { readonly [R in SpeechRole]: string };

interface FloorProps {
  readonly floor: Floor;
  readonly procedure: Procedure;
}

/** What the floor is doing now, who holds it, for how long, and what comes next. */
export function OnTheFloor({ floor, procedure }: FloorProps) {
  const { view, seat } = useGame();
  const { now } = floor;
  const mine = now.kind === 'speech' && now.seat === seat.value;
  const passed = now.kind === 'open' || now.kind === 'break' ? floor.passed.length : 0;
  return (
    <section class={mine ? 'paper floor-now mine' : 'paper floor-now'} aria-label={t('onFloor')}>
      <div class="floor-head">
        <div>
          <p class="kicker">{t('onFloor')}</p>
          <FloorTitle floor={floor} />
        </div>
        <TurnClock />
      </div>
      <CaucusLine floor={floor} />
      {passed === 0 || seat.value !== null ? null : (
        <p class="hint">{t('passedCount', { n: passed, m: view.value.settings.seats.length })}</p>
      )}
      {now.kind === 'vote' || now.kind === 'break' ? null : <NextLine floor={floor} procedure={procedure} />}
    </section>
  );
}

function FloorTitle({ floor }: { readonly floor: Floor }) {
  const { words } = useGame();
  const { now, caucus } = floor;
  switch (now.kind) {
    case 'open':
      return caucus?.kind === 'moderated' ? (
        <Title title={t('openCaucus')} hint={t('openCaucusHint')} />
      ) : (
        <Title title={t('openFloor')} hint={t('openHint')} />
      );
    case 'speech':
      return (
        <Title
          seat={now.seat}
          title={t('has', { seat: words.value.seat(now.seat) })}
          hint={t(ROLES[now.as])}
        />
      );
    case 'responses': {
      const named = { seat: words.value.seat(now.of) };
      const title = now.to === 'questions' ? t('takesQuestions', named) : t('takesComments', named);
      return <Title seat={now.of} title={title} hint={t('responsesHint')} />;
    }
    case 'vote': {
      const motion = floor.motions.find(({ id }) => id === now.motion);
      return (
        <Title
          title={motion === undefined ? '' : t('voteOn', { motion: motionText(motion.terms, words.value) })}
        />
      );
    }
    case 'roll':
      return <Title seat={now.seat} title={p('called', { seat: words.value.seat(now.seat) })} />;
    case 'break':
      return now.caucus === 'suspension' ? (
        <Title title={t('suspended')} />
      ) : (
        <Title title={t('breakRuns')} hint={t('breakHint')} />
      );
  }
}

interface TitleProps {
  readonly title: string;
  readonly hint?: string;
  readonly seat?: SeatId;
}

function Title({ title, hint, seat }: TitleProps) {
  return (
    <>
      <h3>
        {seat === undefined ? null : <SideMark seat={seat} />} {title}
      </h3>
      {hint === undefined ? null : <p>{hint}</p>}
    </>
  );
}

function CaucusLine({ floor: { caucus } }: { readonly floor: Floor }) {
  const { words } = useGame();
  if (caucus === null) return null;
  const parts = [
    caucus.clause === null ? null : t('about', { clause: words.value.clause(caucus.clause) }),
    t('caucusBy', { seat: words.value.seatShort(caucus.by) }),
    caucus.kind === 'moderated' ? t('speechesLeft', { n: caucus.speechesLeft }) : null,
  ];
  return <p class="hint">{parts.filter((part) => part !== null).join(' · ')}</p>;
}

function NextLine({ floor, procedure }: FloorProps) {
  const { words } = useGame();
  const next = nextUp(floor, procedure);
  const motion = next.kind === 'motion' ? floor.motions.find(({ id }) => id === next.motion) : undefined;
  return (
    <p class="floor-next">
      {next.kind === 'seat'
        ? t('next', { seat: words.value.seat(next.seat) })
        : motion === undefined
          ? t('nextNobody')
          : t('nextMotion', { motion: motionText(motion.terms, words.value) })}
    </p>
  );
}
