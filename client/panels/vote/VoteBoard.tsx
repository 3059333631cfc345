import type { Majority } from '../../../shared/game/floor/Majority.ts';
import { type SeatId, SIDES, type Side, sideOf } from '../../../shared/game/ids.ts';
import type { OpenVote, RollCall } from '../../../shared/game/Vote.ts';
import type { Ballot } from '../../../shared/game/vocabulary.ts';
import { common } from '../../../shared/i18n/common.ts';
import { debate } from '../../../shared/i18n/debate.ts';
import { drafting } from '../../../shared/i18n/drafting.ts';
import { calledNow } from '../../../shared/rules/procedure/rollCall.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Icon } from '../../ui/Icon.tsx';
import { SideMark } from '../../ui/SideMark.tsx';
import { TurnClock } from '../floor/TurnClock.tsx';
import { MajorityMeter } from './MajorityMeter.tsx';
import { DELEGATION_MAJORITY, tallyIf } from './tallyIf.ts';

const t = say(debate);
const c = say(common);
const dr = say(drafting);

const SHAPES = { yes: 'check', no: 'cross', abstain: 'dash', pass: 'forward' } as const;

/** A roll call as it goes: who is called, what each seat has answered, and what each delegation still needs. */
export function VoteBoard({ vote, roll }: { readonly vote: OpenVote; readonly roll: RollCall }) {
  const { words, seat } = useGame();
  const called = calledNow(vote);
  return (
    <section class="vote-board" aria-label={t('board')}>
      <p class="roll-now">
        <strong>
          {called === null
            ? t('roll')
            : called.seat === seat.value
              ? t('rollYou')
              : t('rollCalled', { seat: words.value.seat(called.seat) })}
        </strong>
        <span class="hint">{t(called?.again === true ? 'rollAgain' : 'rollFirst')}</span>
        <TurnClock />
      </p>
      <div class="board-columns">
        {SIDES.map((side) => (
          <div key={side} class="board-side">
            <DelegationMeter side={side} roll={roll} majority={vote.majority ?? DELEGATION_MAJORITY} />
            <ul class="plain-list" aria-label={words.value.side(side)}>
              {roll.order
                .filter((one) => sideOf(one) === side)
                .map((one) => (
                  <Answer
                    key={one}
                    seat={one}
                    answer={roll.answers[one] ?? null}
                    called={one === called?.seat}
                  />
                ))}
            </ul>
          </div>
        ))}
      </div>
      {vote.majority === undefined ? <p class="hint">{t('baseFrozen')}</p> : null}
    </section>
  );
}

function DelegationMeter({ side, roll, majority }: DelegationMeterProps) {
  const { words } = useGame();
  const seats = roll.order.filter((seat) => sideOf(seat) === side);
  const count = (ballot: Ballot): number => seats.filter((seat) => roll.answers[seat] === ballot).length;
  const tally = tallyIf(majority, seats.length, {
    yes: count('yes'),
    no: count('no'),
    abstain: count('abstain'),
  });
  return (
    <MajorityMeter
      tally={tally}
      base={t('base', { side: words.value.side(side), n: tally.needed, m: seats.length })}
    />
  );
}

interface DelegationMeterProps {
  readonly side: Side;
  readonly roll: RollCall;
  readonly majority: Majority;
}

interface AnswerProps {
  readonly seat: SeatId;
  readonly answer: Ballot | 'pass' | null;
  readonly called: boolean;
}

function Answer({ seat, answer, called }: AnswerProps) {
  const { view, words } = useGame();
  const voting = view.value.floor?.opening[seat] === 'presentAndVoting';
  return (
    <li
      class={`ballot ${answer ?? 'open'}${called ? ' called' : ''}`}
      aria-current={called ? 'step' : undefined}
    >
      <SideMark seat={seat} />
      <span>
        {words.value.seatShort(seat)}
        {voting ? <small class="voting"> {dr('mayNotAbstain')}</small> : null}
      </span>
      <span class="ballot-mark">
        {answer === null ? (
          <span class="unseen">{t('notCalled')}</span>
        ) : (
          <>
            <Icon name={SHAPES[answer]} size={14} /> {answer === 'pass' ? t('passed') : c(answer)}
          </>
        )}
      </span>
    </li>
  );
}
