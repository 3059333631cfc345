import { useState } from 'preact/hooks';
import type { PlayedCard } from '../../../shared/game/GameState.ts';
import type { ChoiceId } from '../../../shared/game/ids.ts';
import { common } from '../../../shared/i18n/common.ts';
import { news } from '../../../shared/i18n/news.ts';
import { inDate } from '../../i18n/inDate.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { disputeOfCard } from '../../words/disputeOf.ts';
import { Contested } from '../parts/Contested.tsx';
import { Prose } from '../parts/Prose.tsx';
import { SeatName } from '../parts/SeatName.tsx';
import { SourceNote } from '../parts/SourceNote.tsx';

const t = say(news);
const c = say(common);

/** The half-year's dilemma: its seat answers, the others see who is asked and what came of it. */
export function Dilemma({ played }: { readonly played: PlayedCard }) {
  const { options, pack, seat, words, submit } = useGame();
  const [choice, setChoice] = useState<ChoiceId | null>(null);
  const { card, askedOf } = played;
  const asked = askedOf === null ? '' : words.value.seat(askedOf);
  const known = pack.value.cards.get(card);
  const source =
    known === undefined ? null : (
      <p class="hint">
        {known.date === null ? null : `${t('dated', { date: inDate(known.date) })} `}
        <SourceNote source={known.source} />
      </p>
    );
  const option = options.value?.answerDilemma;
  const choices = option?.available === true && option.choices.card === card ? option.choices.choices : null;
  return (
    <section class={choices === null ? 'paper card' : 'paper card mine'}>
      <p class="kicker">
        {askedOf === null || askedOf === seat.value ? (
          t('dilemmaYours')
        ) : (
          <>
            <SeatName seat={askedOf} /> <span>{t('decides')}</span>
          </>
        )}
        {known?.contested === true ? <Contested dispute={disputeOfCard(card)} /> : null}
      </p>
      <h3>{words.value.headline(card)}</h3>
      {choices === null ? (
        <>
          {played.choice === null ? null : (
            <p class="chosen-answer">
              <Icon name="check" size={16} />
              <span class="unseen">{t('dilemmaAnswered', { seat: asked })} </span>
              <strong>{words.value.choice(card, played.choice)}</strong>
            </p>
          )}
          <details>
            <summary>{c('more')}</summary>
            <p>
              <Prose text={words.value.cardBody(card)} />
            </p>
            {played.choice === null ? null : <p>{words.value.choiceEffect(card, played.choice)}</p>}
            {source}
          </details>
        </>
      ) : (
        <>
          <p>
            <Prose text={words.value.cardBody(card)} />
          </p>
          {source}
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
