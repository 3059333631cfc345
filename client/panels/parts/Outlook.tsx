import type { OutlookEntry } from '../../../shared/game/GameState.ts';
import type { ClauseId } from '../../../shared/game/ids.ts';
import type { Level } from '../../../shared/game/vocabulary.ts';
import { common } from '../../../shared/i18n/common.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import { inList, say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { Sentence } from '../../ui/Sentence.tsx';
import { mark } from '../../words/marked.ts';

const t = say(talks);
const c = say(common);

const SHAPES = { safe: 'check', open: 'question', lost: 'cross' } as const satisfies {
  readonly [band in OutlookEntry['band']]: IconName;
};

/** What the own home would say of a clause at a level; `null` where nothing is known. */
export function useOutlook(clause: ClauseId, level: Level): OutlookEntry | null {
  const { view, seat } = useGame();
  if (seat.value === null) return null;
  const outlook = view.value.secrets[seat.value]?.outlook ?? [];
  return outlook.find((entry) => entry.clause === clause && entry.level === level) ?? null;
}

interface OutlookLineProps {
  readonly clause: ClauseId;
  readonly level: Level;
  /** Says of which clause, where several lines stand together. */
  readonly named?: boolean;
}

/** Safe, open or lost at home, by colour, shape and word; open names the audiences it hangs on. */
export function OutlookLine({ clause, level, named = false }: OutlookLineProps) {
  const words = useGame().words.value;
  const entry = useOutlook(clause, level);
  if (entry === null) return null;
  const open = entry.band === 'open' && entry.openAudiences.length > 0;
  return (
    <p class={`outlook ${entry.band}`}>
      <Icon name={SHAPES[entry.band]} size={16} />
      <span>
        {named ? `${words.clause(clause)} · ` : ''}
        {t('homeSays', { band: c(entry.band) })}
        {open ? (
          <span class="hangs-on">
            {' '}
            <Sentence
              text={t('hangsOn', { list: inList(entry.openAudiences.map((id) => mark(words.audience(id)))) })}
            />
          </span>
        ) : null}
      </span>
    </p>
  );
}

/** The band alone, small, for lists of levels. */
export function OutlookMark({ clause, level }: { readonly clause: ClauseId; readonly level: Level }) {
  const entry = useOutlook(clause, level);
  if (entry === null) return null;
  return (
    <span class={`outlook-mark ${entry.band}`}>
      <Icon name={SHAPES[entry.band]} size={13} />
      {c(entry.band)}
    </span>
  );
}
