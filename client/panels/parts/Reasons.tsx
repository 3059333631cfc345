import type { Contribution } from '../../../shared/game/Contribution.ts';
import { common } from '../../../shared/i18n/common.ts';
import { say, signed } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { sourceText } from '../../words/sourceText.ts';

const t = say(common);

/** Amounts are hundredths: of a gauge of 100, or of a point of support. */
const UNIT = 100;

/** Why a number moved: each part with its cause, its source and whether it is disputed; the greatest first. */
export function Reasons({ parts }: { readonly parts: readonly Contribution[] }) {
  const words = useGame().words.value;
  const sorted = [...parts].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  return (
    <ul class="reasons">
      {sorted.map((part, index) => (
        <li key={index}>
          <span class={part.amount < 0 ? 'amount down' : 'amount up'}>{signed(part.amount / UNIT)}</span>
          <span>
            {words.cause(part)}
            <small>
              {sourceText(part.source)}
              {part.contested ? <span class="chip contested">{t('contested')}</span> : null}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}
