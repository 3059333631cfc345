import type { Floor } from '../../../shared/game/floor/Floor.ts';
import { debate } from '../../../shared/i18n/debate.ts';
import { inPrecedence, recognised } from '../../../shared/rules/procedure/chair.ts';
import { ruleOf } from '../../../shared/rules/procedure/procedureOf.ts';
import type { Procedure } from '../../../shared/scenario/Procedure.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { motionText } from '../../words/floorText.ts';

const t = say(debate);

/** What a person in the chair may do beside what the rules do by themselves; for others, how the chair goes about it. */
export function ChairDesk({ floor, procedure }: { readonly floor: Floor; readonly procedure: Procedure }) {
  const { view, viewer, words, submit, takeBack } = useGame();
  const { kind } = viewer.value;
  if (kind !== 'instructor' && kind !== 'chair') return <p class="hint floor-chair">{t('chairAuto')}</p>;
  const { paused } = view.value;
  const mayCall = floor.now.kind === 'open';
  const asking = [
    ...new Set([...(floor.caucus === null ? floor.list.map(({ seat }) => seat) : []), ...floor.placards]),
  ];
  const first = recognised(floor, asking);
  return (
    <section class="paper mine chair-desk">
      <h3>{t('chair')}</h3>
      <p class="hint">{t('chairHint')}</p>
      {mayCall && asking.length > 0 ? (
        <div class="row">
          {asking.map((seat) => (
            <Act
              key={seat}
              kind={seat === first ? 'primary' : 'plain'}
              onPress={() => void submit({ kind: 'recogniseSeat', seat })}
            >
              {t('recognise')}: {words.value.seatShort(seat)}
            </Act>
          ))}
        </div>
      ) : null}
      {inPrecedence(procedure, floor.motions).map(({ id, terms }) => {
        const name = motionText(terms, words.value);
        const may = ruleOf(procedure, terms.kind)?.chairMayRefuse === true;
        return (
          <div key={id} class="row between">
            <span>{name}</span>
            <Act
              kind="danger"
              label={t('refuseOf', { motion: name })}
              reason={may ? null : t('refuseNot')}
              onPress={() => void submit({ kind: 'ruleOutMotion', motion: id })}
            >
              {t('refuse')}
            </Act>
          </div>
        );
      })}
      <div class="row">
        <Act icon="forward" onPress={() => void submit({ kind: 'proceed' })}>
          {t('proceed')}
        </Act>
        <Act
          icon={paused ? 'play' : 'pause'}
          onPress={() => void submit({ kind: paused ? 'resumePlay' : 'pauseClock' })}
        >
          {t(paused ? 'resume' : 'pause')}
        </Act>
        {takeBack === undefined ? null : (
          <Act kind="quiet" icon="back" onPress={() => void takeBack()}>
            {t('takeBack')}
          </Act>
        )}
      </div>
      <p class="hint">{t('proceedHint')}</p>
    </section>
  );
}
