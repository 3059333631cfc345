import { useState } from 'preact/hooks';
import { type Floor, modeOf } from '../../../shared/game/floor/Floor.ts';
import type { MotionKind } from '../../../shared/game/vocabulary.ts';
import { debate } from '../../../shared/i18n/debate.ts';
import { floor as floorWords } from '../../../shared/i18n/floor.ts';
import type { MotionTargets } from '../../../shared/rules/Options.ts';
import type { MotionRule, Procedure } from '../../../shared/scenario/Procedure.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { useRefusal } from '../parts/useRefusal.ts';
import { MotionForm } from './MotionForm.tsx';

const t = say(debate);
const f = say(floorWords);

const NO_TARGETS: MotionTargets = { papers: [], amendments: [], drafts: [], divisible: [], decisions: [] };

/** The way to a motion of one's own, and why the others are not in order now. */
export function MotionHelper({ floor, procedure }: { readonly floor: Floor; readonly procedure: Procedure }) {
  const { options, seat } = useGame();
  const [open, setOpen] = useState(false);
  const reason = useRefusal('makeMotion');
  const option = options.value?.makeMotion;
  if (seat.value === null) return null;
  const kinds: readonly MotionKind[] = option?.available === true ? option.choices.motions : [];
  const targets = option?.available === true ? option.choices.targets : NO_TARGETS;
  const others = procedure.motions
    .filter(({ kind }) => !kinds.includes(kind))
    .sort((a, b) => a.precedence - b.precedence);
  return (
    <section class="paper">
      {open && kinds.length > 0 ? (
        <>
          <h3>{t('make')}</h3>
          <MotionForm
            floor={floor}
            procedure={procedure}
            kinds={kinds}
            targets={targets}
            onDone={() => setOpen(false)}
          />
        </>
      ) : (
        <Act icon="gavel" reason={reason} onPress={() => setOpen(true)}>
          {t('make')}
        </Act>
      )}
      {others.length === 0 || kinds.length === 0 ? null : (
        <Fold summary={t('notInOrder', { n: others.length })}>
          {() => (
            <ul class="not-now">
              {others.map((rule) => (
                <li key={rule.kind}>
                  {f(rule.kind)}: <span class="hint">{whyNot(rule, floor)}</span>
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
    </section>
  );
}

function whyNot({ kind, modes }: MotionRule, floor: Floor): string {
  const mode = modeOf(floor);
  if (mode === 'speech' || mode === 'voting') return t('notSpeech');
  if (kind === 'closeList' && !floor.listOpen) return t('onlyOpenList');
  if (modes.includes(mode)) return t('onlyLater');
  if (modes.includes('open')) return t('onlyOpen');
  return t(modes.includes('closed') ? 'onlyClosed' : 'onlyCaucus');
}
