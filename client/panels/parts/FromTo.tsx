import type { ClauseId } from '../../../shared/game/ids.ts';
import type { Level, Visibility } from '../../../shared/game/vocabulary.ts';
import { common } from '../../../shared/i18n/common.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Icon } from '../../ui/Icon.tsx';

const t = say(talks);
const c = say(common);

interface FromToProps {
  readonly clause: ClauseId;
  readonly from: Level;
  readonly to: Level;
  readonly visibility?: Visibility;
}

/** "They wait → They trace guns", or that the clause stays as it is. */
export function FromTo({ clause, from, to, visibility }: FromToProps) {
  const words = useGame().words.value;
  return (
    <p class="from-to">
      {from === to ? (
        <>
          <span class="level-name same">{words.level(clause, from)}</span>
          <span class="hint">{t('asItStands')}</span>
        </>
      ) : (
        <>
          <span class="level-name was">
            <span class="unseen">{c('today')}: </span>
            {words.level(clause, from)}
          </span>
          <Icon name="forward" size={14} />
          <span class="level-name will">
            <span class="unseen">{c('proposed')}: </span>
            {words.level(clause, to)}
          </span>
        </>
      )}
      {visibility === 'quiet' ? <QuietMark /> : null}
    </p>
  );
}

/** The mark of a clause that is not told in public. */
export function QuietMark() {
  return (
    <span class="chip quiet-chip">
      <Icon name="hush" size={14} />
      {c('quiet')}
    </span>
  );
}
