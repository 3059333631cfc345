import type { CardId } from '../../shared/game/ids.ts';
import { planning } from '../../shared/i18n/planning.ts';
import type { PackTexts } from '../../shared/scenario/PackTexts.ts';
import { say } from '../i18n/say.ts';

const t = say(planning);

interface SensitiveCardsProps {
  /** Those that the scenario marks. */
  readonly cards: readonly CardId[];
  readonly texts: PackTexts['cards'];
  readonly excluded: readonly CardId[];
  readonly onChange: (excluded: readonly CardId[]) => void;
}

/** The cards that a teacher may want to take out, each with its first words, ticked while it stays in. */
export function SensitiveCards({ cards, texts, excluded, onChange }: SensitiveCardsProps) {
  const out = cards.filter((card) => excluded.includes(card)).length;
  if (cards.length === 0) return <p class="hint">{t('cardsNone')}</p>;
  return (
    <details>
      <summary>
        {t('cards')} ({cards.length})
        {out === 0 ? null : <span class="chip">{t('cardsOut', { n: out })}</span>}
      </summary>
      <p class="hint">{t('cardsWhat')}</p>
      <ul class="plain-list">
        {cards.map((card) => (
          <li key={card}>
            <label class="check">
              <input
                type="checkbox"
                checked={!excluded.includes(card)}
                onChange={(event) =>
                  onChange(
                    event.currentTarget.checked
                      ? excluded.filter((one) => one !== card)
                      : [...excluded, card],
                  )
                }
              />
              <span>
                {texts[card]?.headline ?? card}
                <small>{texts[card]?.body.plain}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
