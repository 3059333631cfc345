import type { ClauseSurvival } from '../../../shared/game/GameState.ts';
import { common } from '../../../shared/i18n/common.ts';
import { ending } from '../../../shared/i18n/ending.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Popover } from '../../ui/Popover.tsx';
import { Waterfall } from '../parts/Waterfall.tsx';

const t = say(ending);
const c = say(common);

/** What changed since 2009 and whether 2014 kept it, each with its chance and why. */
export function KeptCard({ kept }: { readonly kept: readonly ClauseSurvival[] }) {
  return (
    <section class="paper">
      <h4>{t('survived')}</h4>
      {kept.length === 0 ? <p>{t('nothing')}</p> : null}
      <ul class="plain-list">
        {kept.map((clause) => (
          <Survival key={clause.clause} entry={clause} />
        ))}
      </ul>
    </section>
  );
}

function Survival({ entry }: { readonly entry: ClauseSurvival }) {
  const words = useGame().words.value;
  const name = words.clause(entry.clause);
  return (
    <li class="survival">
      <span>
        <strong>{name}</strong>: {words.level(entry.clause, entry.level)}
      </span>
      <span class={entry.kept ? 'chip good' : 'chip bad'}>{entry.kept ? t('kept') : t('dropped')}</span>
      <Popover
        face={c('why')}
        label={c('whyOf', { what: name })}
        title={name}
        content={() => (
          <>
            <p class="hint">{t('chance', { n: Math.round(entry.probability / 100) })}</p>
            <Waterfall parts={entry.reasons} first="cause:survival-base" />
          </>
        )}
      />
    </li>
  );
}
