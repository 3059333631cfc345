import { becauseOf } from '../../../shared/analysis/ending/becauseOf.ts';
import type { Conclusion } from '../../../shared/game/GameState.ts';
import { common } from '../../../shared/i18n/common.ts';
import { ending } from '../../../shared/i18n/ending.ts';
import { outcome } from '../../../shared/i18n/outcome.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Popover } from '../../ui/Popover.tsx';
import { outcomeText } from '../../words/outcomeText.ts';
import { CauseList } from './CauseList.tsx';

const t = say(ending);
const o = say(outcome);
const c = say(common);

/** The name of the ending, its story, and because: one sentence with the causes that decided it in this game. */
export function EndHead({ conclusion }: { readonly conclusion: Conclusion }) {
  const { view, pack, words } = useGame();
  const state = view.value;
  const because = becauseOf({ pack: pack.value, state });
  const sized = because?.causes.some((cause) => cause.kind === 'part') ?? false;
  const { accepted, counted } = conclusion.homeAcceptance;
  const rest = pack.value.raw.halfYears.length - state.settings.rounds;
  return (
    <>
      <header class="end-name">
        <p class="kicker">{t('ending')}</p>
        <h3>{words.value.endingName(conclusion.ending)}</h3>
        <p class="end-story">{words.value.endingStory(conclusion.ending)}</p>
      </header>
      <section class="paper end-because">
        <h4>{o('because')}</h4>
        <p>
          {because === null
            ? words.value.causeById(conclusion.because)
            : outcomeText(words.value).because(because, state)}
        </p>
        <div class="row between">
          <p class="hint">
            {t('accepted', { n: accepted, m: counted })} {rest > 0 ? t('restPassed', { n: rest }) : null}
          </p>
          {because === null || !sized ? null : (
            <Popover
              face={c('why')}
              label={c('whyOf', { what: o('because') })}
              title={o('because')}
              content={() => (
                <>
                  <p class="hint">{o('units')}</p>
                  <CauseList causes={because.causes} />
                </>
              )}
            />
          )}
        </div>
      </section>
    </>
  );
}
