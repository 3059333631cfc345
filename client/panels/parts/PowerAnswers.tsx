import { home } from '../../../shared/i18n/home.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';

const h = say(home);
const t = say(talks);

/** Powers of other seats that this seat can answer now: what was done, what the answer does, and its price. */
export function PowerAnswers() {
  const { options, words, submit } = useGame();
  const option = options.value?.answerPower;
  if (option?.available !== true) return null;
  return (
    <section class="paper mine">
      <h4>{h('answers')}</h4>
      <p class="hint">{h('answersHint')}</p>
      {option.choices.uses.map(({ power, usedBy, price }) => (
        <div key={power} class="row">
          <p>
            <strong>{words.value.seat(usedBy)}:</strong> {words.value.power(power)}.{' '}
            {words.value.powerAnswer(power)}
          </p>
          <Act
            icon="coin"
            label={`${h('answer')} · ${t('price', { n: price })}: ${words.value.power(power)}`}
            onPress={() => void submit({ kind: 'answerPower', power })}
          >
            {h('answer')} · {t('price', { n: price })}
          </Act>
        </div>
      ))}
    </section>
  );
}
