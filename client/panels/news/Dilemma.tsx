import { useState } from 'preact/hooks';
import type { PlayedCard } from '../../../shared/game/GameState.ts';
import type { ChoiceId } from '../../../shared/game/ids.ts';
import { news } from '../../../shared/i18n/news.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Prose } from '../parts/Prose.tsx';

const t = say(news);

/** The half-year's dilemma: its seat answers, the others see who is asked and what came of it. */
export function Dilemma({ played }: { readonly played: PlayedCard }) {
  const { options, seat, words, submit } = useGame();
  const [choice, setChoice] = useState<ChoiceId | null>(null);
  const { card, askedOf } = played;
  const asked = askedOf === null ? '' : words.value.seat(askedOf);
  const option = options.value?.answerDilemma;
  const choices = option?.available === true && option.choices.card === card ? option.choices.choices : null;
  return (
    <section class={choices === null ? 'paper card' : 'paper card mine'}>
      <p class="kicker">
        {askedOf !== null && askedOf === seat.value ? t('dilemmaYours') : t('dilemma', { seat: asked })}
      </p>
      <h3>{words.value.headline(card)}</h3>
      <p>
        <Prose text={words.value.cardBody(card)} />
      </p>
      {choices === null ? (
        <p class="hint">
          {played.choice === null
            ? t('dilemmaWaiting', { seat: asked })
            : t('dilemmaAnswered', { seat: asked, choice: words.value.choice(card, played.choice) })}
        </p>
      ) : (
        <>
          <Choice
            legend={t('asksYou')}
            layout="stack"
            value={choice}
            onChoose={setChoice}
            options={choices.map((id) => ({
              value: id,
              text: words.value.choice(card, id),
              note: words.value.choiceEffect(card, id),
            }))}
          />
          <Act
            kind="primary"
            reason={choice === null ? t('asksYou') : null}
            onPress={() => {
              if (choice !== null) void submit({ kind: 'answerDilemma', card, choice });
            }}
          >
            {t('choose')}
          </Act>
        </>
      )}
    </section>
  );
}
