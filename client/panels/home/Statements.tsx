import { home } from '../../../shared/i18n/home.ts';
import { phases } from '../../../shared/i18n/phases.ts';
import { vote } from '../../../shared/i18n/vote.ts';
import { powersOf } from '../../../shared/rules/seats.ts';
import { say } from '../../i18n/say.ts';
import { PART_UNLOCKS } from '../../settings/unlock.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Unlocks } from '../../ui/Unlocks.tsx';
import { PowerAnswers } from '../parts/PowerAnswers.tsx';
import { PowerItem } from '../talks/PowerItem.tsx';
import { HomeCountCard } from './HomeCountCard.tsx';

const t = say(home);
const v = say(vote);
const p = say(phases);

/** The count at both homes, clause by clause; then credit may be claimed and last cards played. */
export function Statements() {
  const { view, pack, seat, words, options, submit } = useGame();
  const { ratifications, round, adopted, votes } = view.value;
  const counted = ratifications.filter((entry) => entry.round === round);
  const own = seat.value;
  const claim = options.value?.claimCredit;
  const claimed = own === null ? [] : (view.value.seats[own]?.claims ?? []);
  const claimedNow = counted.find((entry) => claimed.includes(entry.clause));
  const lastCards =
    own === null
      ? []
      : powersOf({ pack: pack.value, state: view.value }, own).filter((power) => power.when === 'statements');
  const voted = votes.some((record) => record.round === round && record.motion.kind === 'accord');
  const ready = options.value?.setReady;
  return (
    <>
      <section>
        <h3>{t('count')}</h3>
        {counted.length === 0 ? (
          <p>{adopted === false && !voted ? v('unchanged') : t('nothingHome')}</p>
        ) : (
          counted.map((entry) => <HomeCountCard key={entry.clause} entry={entry} />)
        )}
      </section>
      {claim?.available === true ? (
        <section class="paper mine">
          <h4 class="unseen">{t('claim')}</h4>
          <p class="hint">{t('claimHint')}</p>
          <div class="row">
            {claim.choices.clauses.map((clause) => (
              <Act key={clause} icon="flag" onPress={() => void submit({ kind: 'claimCredit', clause })}>
                {t('claimOf', { clause: words.value.clause(clause) })}
              </Act>
            ))}
          </div>
        </section>
      ) : null}
      {claimedNow === undefined ? null : (
        <p class="notice">{t('claimed', { clause: words.value.clause(claimedNow.clause) })}</p>
      )}
      <PowerAnswers />
      <Unlocks at={PART_UNLOCKS.lastCards}>
        {lastCards.length === 0 ? null : (
          <section>
            <h4>{t('lastCards')}</h4>
            {lastCards.map((power) => (
              <PowerItem key={power.id} power={power} />
            ))}
          </section>
        )}
      </Unlocks>
      {ready?.available === true && ready.choices.ready ? (
        <div class="row sticky">
          <Act kind="primary" onPress={() => void submit({ kind: 'setReady', ready: true })}>
            {p('goOn')}
          </Act>
        </div>
      ) : null}
    </>
  );
}
