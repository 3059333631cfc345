import { useState } from 'preact/hooks';
import type { PowerTarget } from '../../../shared/game/Command.ts';
import { canonical } from '../../../shared/game/canonical.ts';
import { refusals } from '../../../shared/i18n/refusals.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import { answererOf } from '../../../shared/rules/seats.ts';
import type { Power } from '../../../shared/scenario/Power.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Pick } from '../../ui/Pick.tsx';
import { disputeOfPower } from '../../words/disputeOf.ts';
import { Contested } from '../parts/Contested.tsx';
import { duePromises } from '../parts/duePromises.ts';
import { Prose } from '../parts/Prose.tsx';
import { SourceNote } from '../parts/SourceNote.tsx';
import { usePowerReason } from './usePowerReason.ts';

const t = say(talks);
const r = say(refusals);

const WHEN = {
  caucus: 'whenCaucus',
  accordBallot: 'whenAccordBallot',
  statements: 'whenStatements',
} as const;

/**
 * One power: its name and price; unfolded, what it does, when it can be used, at what it is aimed, and why it cannot be
 * used now.
 */
export function PowerItem({ power }: { readonly power: Power }) {
  const { options, pack, seat, view, words, submit } = useGame();
  const reason = usePowerReason(power);
  const [asking, setAsking] = useState(false);
  const [aim, setAim] = useState('');
  const answerer =
    seat.value === null ? null : answererOf({ pack: pack.value, state: view.value }, power.id, seat.value);
  const option = options.value?.usePower;
  const usable =
    option?.available === true
      ? option.choices.powers.find((choice) => choice.power === power.id)
      : undefined;
  const targets = usable?.targets ?? null;
  const target = targets?.find((candidate) => canonical(candidate) === aim) ?? null;
  const used = seat.value === null ? 0 : (view.value.seats[seat.value]?.powersUsed[power.id] ?? 0);
  const atOnce = power.when !== 'caucus';
  const name = words.value.power(power.id);
  const dispute = disputeOfPower(power.id);
  const due = duePromises(pack.value, view.value).filter((promise) => promise.power === power.id);

  function use(aimed: PowerTarget | null): void {
    setAsking(false);
    void submit({ kind: 'usePower', power: power.id, target: aimed });
  }

  return (
    <article class={usable === undefined ? 'paper power' : 'paper power usable'}>
      <Fold summary={<PowerHead power={power} />}>
        {() => (
          <>
            <p class="kicker">
              {t('usesLeft', { n: power.limit - used })} · {t(WHEN[power.when])}
              {dispute === null ? null : <Contested dispute={dispute} />}
            </p>
            <p>
              <Prose text={words.value.powerEffect(power.id)} />
            </p>
            {due.map(({ clause, round }) => (
              <p key={clause} class="notice">
                {t('delivers', { clause: words.value.clause(clause), n: round })}
              </p>
            ))}
            <p class="hint">
              {answerer === null ? null : `${t('answerableBy', { seat: words.value.seat(answerer) })}. `}
              <SourceNote source={power.source} />
            </p>
            {targets === null ? null : (
              <Pick
                label={targets[0]?.kind === 'option' ? t('way') : t('target')}
                value={aim}
                options={[
                  { value: '', text: '…' },
                  ...targets.map((candidate) => ({
                    value: canonical(candidate),
                    text: words.value.target(candidate),
                  })),
                ]}
                onChoose={setAim}
              />
            )}
            <Act
              kind={usable === undefined ? 'plain' : 'primary'}
              reason={reason ?? (targets !== null && target === null ? r('powerNeedsTarget') : null)}
              label={`${atOnce ? t('use') : t('choosePower')}: ${name}`}
              onPress={() => (atOnce ? setAsking(true) : use(target))}
            >
              {atOnce ? t('use') : t('choosePower')}
            </Act>
          </>
        )}
      </Fold>
      {asking ? (
        <Confirm
          question={t('confirmPower', { power: name })}
          yes={t('use')}
          onYes={() => use(target)}
          onNo={() => setAsking(false)}
        />
      ) : null}
    </article>
  );
}

/** Its name, of what kind it is, and what it costs. */
function PowerHead({ power }: { readonly power: Power }) {
  const { words } = useGame();
  return (
    <span class="power-head">
      <strong>{words.value.power(power.id)}</strong> <span class="chip">{t(power.kind)}</span>{' '}
      <span class="hint">{power.price === 0 ? t('free') : t('price', { n: power.price })}</span>
    </span>
  );
}
