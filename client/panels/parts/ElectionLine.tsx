import type { Election } from '../../../shared/game/GameState.ts';
import { common } from '../../../shared/i18n/common.ts';
import { home } from '../../../shared/i18n/home.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Popover } from '../../ui/Popover.tsx';
import { SideMark } from '../../ui/SideMark.tsx';
import { Waterfall } from './Waterfall.tsx';

const t = say(home);
const c = say(common);

/** A public vote that was held: what came out, how likely that was, and why. */
export function ElectionLine({ election }: { readonly election: Election }) {
  const words = useGame().words.value;
  const name = words.publicVote(election.vote);
  return (
    <p class="election">
      <SideMark side={election.side} /> {name}
      <span class="chip">{t(election.outcome)}</span>
      <Popover
        face={c('why')}
        label={c('whyOf', { what: name })}
        title={name}
        content={() => (
          <>
            <p class="hint">{t('chanceGoverning', { n: Math.round(election.probability / 100) })}</p>
            <Waterfall parts={election.reasons} first="cause:election-baseline" />
          </>
        )}
      />
    </p>
  );
}
