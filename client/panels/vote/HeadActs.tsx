import { useState } from 'preact/hooks';
import type { PowerId } from '../../../shared/game/ids.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import { vote } from '../../../shared/i18n/vote.ts';
import { powersOf } from '../../../shared/rules/seats.ts';
import type { Power } from '../../../shared/scenario/Power.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { disputeOfPower } from '../../words/disputeOf.ts';
import { Contested } from '../parts/Contested.tsx';
import { SourceNote } from '../parts/SourceNote.tsx';
import { usePowerReason } from '../talks/usePowerReason.ts';

const t = say(vote);
const ta = say(talks);

/** What a head of delegation may do before its ballot: refuse the accord, or sign without its majority. */
export function HeadActs() {
  const { view, pack, seat } = useGame();
  if (seat.value === null) return null;
  const acts = powersOf({ pack: pack.value, state: view.value }, seat.value).filter(
    (power) => power.when === 'accordBallot',
  );
  return (
    <div class="head-acts">
      <h4>{t('headTitle')}</h4>
      {acts.map((power) => (
        <HeadAct key={power.id} power={power} />
      ))}
    </div>
  );
}

function HeadAct({ power }: { readonly power: Power }) {
  const { words, submit } = useGame();
  const reason = usePowerReason(power);
  const [asking, setAsking] = useState(false);
  const dispute = disputeOfPower(power.id);
  const refuses = power.effects.some((effect) => effect.kind === 'refuse');
  const use = (id: PowerId): void => {
    setAsking(false);
    void submit({ kind: 'usePower', power: id, target: null });
  };
  return (
    <div class="head-act">
      <Act kind={refuses ? 'danger' : 'plain'} reason={reason} onPress={() => setAsking(true)}>
        {words.value.power(power.id)} · {power.price === 0 ? ta('free') : ta('price', { n: power.price })}
      </Act>
      <p class="hint">
        {words.value.powerEffect(power.id)} <SourceNote source={power.source} />{' '}
        {dispute === null ? null : <Contested dispute={dispute} />}
      </p>
      {asking ? (
        <Confirm
          question={refuses ? t('confirmRefuse') : t('confirmSign')}
          yes={words.value.power(power.id)}
          onYes={() => use(power.id)}
          onNo={() => setAsking(false)}
        />
      ) : null}
    </div>
  );
}
