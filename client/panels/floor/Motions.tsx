import type { Floor } from '../../../shared/game/floor/Floor.ts';
import { debate } from '../../../shared/i18n/debate.ts';
import { inPrecedence } from '../../../shared/rules/procedure/chair.ts';
import type { Procedure } from '../../../shared/scenario/Procedure.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { MotionItem } from './MotionItem.tsx';
import { whyItWaits } from './whyItWaits.ts';

const t = say(debate);

/** Every motion that waits, in order of precedence. */
export function Motions({ floor, procedure }: { readonly floor: Floor; readonly procedure: Procedure }) {
  const { words } = useGame();
  const motions = inPrecedence(procedure, floor.motions);
  if (motions.length === 0) return null;
  return (
    <section class="paper">
      <h3>{t('motions')}</h3>
      {motions.length < 2 ? null : <p class="hint">{t('motionsHint')}</p>}
      <ol class="plain-list motion-list">
        {motions.map((motion, index) => (
          <MotionItem
            key={motion.id}
            motion={motion}
            procedure={procedure}
            considered={motion.id === floor.considering}
            why={whyItWaits(motions, index, { procedure, words: words.value })}
          />
        ))}
      </ol>
    </section>
  );
}
