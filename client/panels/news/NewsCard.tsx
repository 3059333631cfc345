import type { CardId } from '../../../shared/game/ids.ts';
import { common } from '../../../shared/i18n/common.ts';
import { news } from '../../../shared/i18n/news.ts';
import { inDate } from '../../i18n/inDate.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Fold } from '../../ui/Fold.tsx';
import { disputeOfCard } from '../../words/disputeOf.ts';
import { leadOf } from '../../words/leadOf.ts';
import { sourceText } from '../../words/sourceText.ts';
import { Contested } from '../parts/Contested.tsx';
import { Prose } from '../parts/Prose.tsx';

const t = say(news);
const c = say(common);

interface NewsCardProps {
  readonly card: CardId;
  /** Its headline alone. */
  readonly brief: boolean;
}

/**
 * A news card: its headline and first sentence; the rest and where it comes from are a press away. Cards with deaths stand
 * without headline styling.
 */
export function NewsCard({ card: id, brief }: NewsCardProps) {
  const { pack, words } = useGame();
  const card = pack.value.cards.get(id);
  if (card === undefined) return null;
  const body = words.value.cardBody(id);
  const [lead, rest] = brief ? ['', body] : leadOf(body);
  return (
    <article class={card.sober ? 'paper card sober' : 'paper card'}>
      <p class="kicker">
        {card.sober ? t('sober') : t('card')}
        {card.contested ? <Contested dispute={disputeOfCard(id)} /> : null}
        {card.date === null ? <span class="chip">{c('fiction')}</span> : null}
      </p>
      <h3>{words.value.headline(id)}</h3>
      {lead === '' ? null : (
        <p>
          <Prose text={lead} />
        </p>
      )}
      <Fold summary={c('more')}>
        {() => (
          <>
            {rest === '' ? null : (
              <p>
                <Prose text={rest} />
              </p>
            )}
            <p class="hint">
              {card.date === null ? null : `${t('dated', { date: inDate(card.date) })} `}
              {c('source', { source: sourceText(card.source) })}
            </p>
          </>
        )}
      </Fold>
    </article>
  );
}
