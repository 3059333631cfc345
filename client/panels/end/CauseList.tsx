import type { EndingCause } from '../../../shared/analysis/ending/EndingCause.ts';
import { common } from '../../../shared/i18n/common.ts';
import { say, signed } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { sourceText } from '../../words/sourceText.ts';

const c = say(common);

/** Hundredths in a point. */
const UNIT = 100;

/** The causes of an ending that have a size, with where each comes from. They are not parts of one sum. */
export function CauseList({ causes }: { readonly causes: readonly EndingCause[] }) {
  const words = useGame().words.value;
  return (
    <ul class="reasons">
      {causes.map((cause, index) =>
        cause.kind !== 'part' ? null : (
          <li key={index}>
            <span class={cause.part.amount < 0 ? 'amount down' : 'amount up'}>
              {signed(cause.part.amount / UNIT)}
            </span>
            <span>
              {cause.stock === null ? null : `${words.stock(cause.stock)}: `}
              {words.cause(cause.part)}
              <small>
                {sourceText(cause.part.source)}
                {cause.part.contested ? <span class="chip contested">{c('contested')}</span> : null}
              </small>
            </span>
          </li>
        ),
      )}
    </ul>
  );
}
