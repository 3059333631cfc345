import { useState } from 'preact/hooks';
import type { Advice } from '../../../shared/bots/coach/Advice.ts';
import { type SeatId, sideOf } from '../../../shared/game/ids.ts';
import { coach } from '../../../shared/i18n/coach.ts';
import { isGuided } from '../../guide/guideState.ts';
import { say } from '../../i18n/say.ts';
import { askedOf } from '../../page/myTurn.ts';
import { usePage } from '../../page/PageState.ts';
import { chooseCoach, coachFolded, coachLevel, foldCoach } from '../../settings/coach.ts';
import { isUnlocked, PART_UNLOCKS } from '../../settings/unlock.ts';
import { useGame } from '../../store/GameContext.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Sentence } from '../../ui/Sentence.tsx';
import { type CoachLine, optionLines, starterText, wishLines } from './coachLines.ts';
import { useAdvice } from './useAdvice.ts';
import { useHeldAdvice } from './useHeldAdvice.ts';

const t = say(coach);

type Part = 'options' | 'others' | 'begin';

/**
 * A few short lines above what is asked now: what could be done, what each would cost at home. It folds, and the menu
 * switches it off.
 */
export function CoachPanel() {
  const game = useGame();
  const { seat, view } = game;
  const own = seat.value;
  const level = coachLevel.value;
  const folded = coachFolded.value;
  const { step, round } = view.value;
  const wanted =
    !isGuided(game) && own !== null && level !== 'off' && round > 0 && step !== 'over' && step !== 'outcome';
  const full = useAdvice(wanted && !folded);
  const advice = full === null || isUnlocked(PART_UNLOCKS.powers, round) ? full : withoutPowers(full);
  if (!wanted || (!folded && level === 'hints' && advice?.options.length === 0)) return null;
  return (
    <aside class="coach" aria-label={t('coach')}>
      <div class="coach-head">
        <button type="button" class="coach-fold" aria-expanded={!folded} onClick={() => foldCoach(!folded)}>
          <Icon name={folded ? 'forward' : 'down'} size={16} /> {t('coach')}
        </button>
        {folded ? null : (
          <button
            type="button"
            class="button quiet small"
            aria-pressed={level === 'talkative'}
            onClick={() => chooseCoach(level === 'talkative' ? 'hints' : 'talkative')}
          >
            {t(level === 'talkative' ? 'hints' : 'talkative')}
          </button>
        )}
      </div>
      {folded ? null : advice === null ? (
        <p class="hint">{t('thinks')}</p>
      ) : level === 'hints' ? (
        <Hints advice={advice} seat={own} />
      ) : (
        <Talkative advice={advice} seat={own} />
      )}
    </aside>
  );
}

/** Powers are not advised before they are shown. */
function withoutPowers(advice: Advice): Advice {
  return { ...advice, options: advice.options.filter(({ act }) => act.kind !== 'power') };
}

interface AdviceProps {
  readonly advice: Advice;
  readonly seat: SeatId;
}

function Hints({ advice: newest, seat }: AdviceProps) {
  const { words, view, options } = useGame();
  const advice = useHeldAdvice(newest, askedOf(view.value, options.value, seat)?.key ?? '');
  return <Lines lines={optionLines(advice, words.value, sideOf(seat), 'hints')} />;
}

function Talkative({ advice, seat }: AdviceProps) {
  const { words } = useGame();
  const { open, draftWords } = usePage();
  const [part, setPart] = useState<Part>('options');
  const parts = (
    [
      ['options', advice.options],
      ['others', advice.wishes],
      ['begin', advice.starters],
    ] as const
  )
    .filter(([, list]) => list.length > 0)
    .map(([id]) => id);
  const shown = parts.includes(part) ? part : (parts[0] ?? 'options');
  return (
    <>
      {parts.length < 2 ? null : (
        <div class="coach-parts">
          {parts.map((id) => (
            <button
              key={id}
              type="button"
              class={id === shown ? 'tile chosen' : 'tile'}
              aria-pressed={id === shown}
              onClick={() => setPart(id)}
            >
              {t(id)}
            </button>
          ))}
        </div>
      )}
      {shown === 'options' ? (
        <Lines lines={optionLines(advice, words.value, sideOf(seat), 'talkative')} />
      ) : shown === 'others' ? (
        <Lines lines={wishLines(advice.wishes, words.value, sideOf(seat))} />
      ) : (
        <ul class="plain-list coach-lines">
          {advice.starters.slice(0, 3).map((starter) => {
            const text = starterText(starter, words.value);
            return (
              <li key={text}>
                <button
                  type="button"
                  class="coach-starter"
                  onClick={() => {
                    draftWords.value = text;
                    open('talk');
                  }}
                >
                  “{text}”
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <p class="hint">{t('sees')}</p>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly CoachLine[] }) {
  if (lines.length === 0) return <p class="hint">{t('nothing')}</p>;
  return (
    <ul class="plain-list coach-lines">
      {lines.map(({ text, cost, warning }) => (
        <li key={text}>
          <Sentence text={text} /> {cost === '' ? null : <small>{cost}</small>}
          {warning === null ? null : <strong class="coach-warning"> {warning}</strong>}
        </li>
      ))}
    </ul>
  );
}
