import { common } from '../../../shared/i18n/common.ts';
import { news } from '../../../shared/i18n/news.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Fold } from '../../ui/Fold.tsx';
import { leadOf } from '../../words/leadOf.ts';
import { Prose } from '../parts/Prose.tsx';
import { Dilemma } from './Dilemma.tsx';
import { DocketForm } from './DocketForm.tsx';
import { NewsCard } from './NewsCard.tsx';

const t = say(news);
const c = say(common);

/** The News act: a headline, the card, the dilemma, then two tokens on clauses. */
export function NewsPanel() {
  const { view, pack, seat, words } = useGame();
  const { round, cards } = view.value;
  const half = pack.value.raw.halfYears[round - 1]?.id ?? '';
  const now = cards.filter((card) => card.round === round);
  const dilemmas = now.filter((card) => pack.value.cards.get(card.card)?.kind === 'dilemma');
  // Who has a dilemma of their own reads that one.
  const asked = dilemmas.some(({ askedOf }) => askedOf !== null && askedOf === seat.value);
  const [lead, rest] = leadOf(words.value.halfNews(half));
  return (
    <div class="stack">
      <section class="paper headline" aria-label={t('headline')}>
        <p class="kicker">{words.value.half(half)}</p>
        <h3>{words.value.theme(half)}</h3>
        <p>
          <Prose text={lead} />
        </p>
        {rest === '' ? null : (
          <Fold summary={c('more')}>
            {() => (
              <p>
                <Prose text={rest} />
              </p>
            )}
          </Fold>
        )}
      </section>
      {now
        .filter((card) => !dilemmas.includes(card))
        .map((card) => (
          <NewsCard key={card.card} card={card.card} brief={asked} />
        ))}
      {dilemmas.map((card) => (
        <Dilemma key={card.card} played={card} />
      ))}
      <DocketForm />
    </div>
  );
}
