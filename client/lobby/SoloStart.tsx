import { useState } from 'preact/hooks';
import type { SeatId } from '../../shared/game/ids.ts';
import { lobby } from '../../shared/i18n/lobby.ts';
import { say } from '../i18n/say.ts';
import { isNewcomer, showEverything, startUnlocking } from '../settings/unlock.ts';
import { type Failure, failureText } from './askServer.ts';
import { OpenTable } from './OpenTable.tsx';
import { SeatQuestions } from './SeatQuestions.tsx';
import { startTable } from './startTable.ts';

const t = say(lobby);

/** The games that can be begun at once. */
const QUICK = { pack: 'quick-start', seats: 6, rounds: 3 } as const;
const FULL = { pack: 'the-road-ahead', seats: 12, rounds: 7 } as const;
const TUTORIAL = { pack: 'tutorial', seats: 4, rounds: 1 } as const;

/** The seat from which the tutorial is played: its own home refuses what it signed. */
const LEARNER = 'mx-presidency';

/** Who plays the other seats of the tutorial. */
const GUIDE = 'guide';

/** A game and a seat that somebody was led to. */
export interface SoloWish {
  readonly game: 'quick' | 'full' | null;
  readonly seat: SeatId | null;
}

export const NO_WISH: SoloWish = { game: null, seat: null };

/** Alone: how long one has, then the seat by three questions. The tutorial comes first for newcomers, last for others. */
export function SoloStart({ wish }: { readonly wish: SoloWish }) {
  const [screen, setScreen] = useState<'length' | 'quick' | 'full' | 'all'>(wish.game ?? 'length');
  const [failure, setFailure] = useState<Failure | null>(null);
  if (screen === 'all') return <OpenTable mode="solo" />;
  if (screen !== 'length')
    return <SeatQuestions game={screen === 'quick' ? QUICK : FULL} wished={wish.seat} />;

  async function learn(): Promise<void> {
    const game = { ...TUTORIAL, pace: 'own', reading: 'paper', seat: LEARNER, bots: GUIDE } as const;
    startUnlocking();
    setFailure(await startTable({ ...game, mode: 'solo' }, 'page'));
  }
  const doors = [
    <Door key="tutorial" name={t('tutorial')} hint={t('tutorialHint')} onPress={() => void learn()} />,
    <Door key="quick" name={t('quickGame')} hint={t('quickHint')} onPress={() => setScreen('quick')} />,
    <Door key="full" name={t('fullGame')} hint={t('fullHint')} onPress={() => setScreen('full')} />,
  ];
  const [first, ...others] = doors;
  return (
    <>
      <h2 class="doors-title">{t('lengthTitle')}</h2>
      <div class="doors">{isNewcomer() ? doors : [...others, first]}</div>
      {failure === null ? null : (
        <p class="reason" role="alert">
          {failureText(failure)}
        </p>
      )}
      <button
        type="button"
        class="button ghost"
        onClick={() => {
          showEverything();
          setScreen('all');
        }}
      >
        {t('allSettings')}
      </button>
    </>
  );
}

interface DoorProps {
  readonly name: string;
  readonly hint: string;
  readonly onPress: () => void;
}

function Door({ name, hint, onPress }: DoorProps) {
  return (
    <button type="button" class="door" onClick={onPress}>
      <strong>{name}</strong>
      <span>{hint}</span>
    </button>
  );
}
