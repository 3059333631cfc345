import type { Floor } from '../../../shared/game/floor/Floor.ts';
import type { SeatId } from '../../../shared/game/ids.ts';
import { debate } from '../../../shared/i18n/debate.ts';
import { recognised } from '../../../shared/rules/procedure/chair.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { SeatName } from '../parts/SeatName.tsx';

const t = say(debate);

/** Who asks to be recognised, in the order in which the chair will do it, and one's own placard. */
export function Placards({ floor }: { readonly floor: Floor }) {
  const { options, submit } = useGame();
  const raise = options.value?.raisePlacard;
  const lower = options.value?.lowerPlacard;
  if (floor.caucus?.kind !== 'moderated' && floor.responding === null) return null;
  return (
    <section class="paper">
      <h3>{t('placards')}</h3>
      {floor.placards.length === 0 ? (
        <p class="hint">{t('placardsNone')}</p>
      ) : (
        <>
          <p class="hint">{t('recognisedFirst')}</p>
          <ol class="speakers">
            {inTurn(floor).map((seat) => (
              <li key={seat}>
                <SeatName seat={seat} />
              </li>
            ))}
          </ol>
        </>
      )}
      {raise?.available === true ? (
        <Act kind="primary" icon="flag" onPress={() => void submit({ kind: 'raisePlacard' })}>
          {t('raise')}
        </Act>
      ) : lower?.available === true ? (
        <Act onPress={() => void submit({ kind: 'lowerPlacard' })}>{t('lower')}</Act>
      ) : null}
    </section>
  );
}

/** The raised placards as the automatic chair would recognise them. */
function inTurn(floor: Floor): Floor['placards'] {
  let left = floor.placards;
  const order: SeatId[] = [];
  for (let next = recognised(floor, left); next !== null; next = recognised(floor, left)) {
    const taken = next;
    order.push(taken);
    left = left.filter((seat) => seat !== taken);
  }
  return order;
}
