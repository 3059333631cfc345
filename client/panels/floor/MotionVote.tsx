import type { OpenMotion } from '../../../shared/game/floor/Floor.ts';
import { type SeatId, SIDES, sideOf } from '../../../shared/game/ids.ts';
import { common } from '../../../shared/i18n/common.ts';
import { debate } from '../../../shared/i18n/debate.ts';
import { ruleOf } from '../../../shared/rules/procedure/procedureOf.ts';
import type { Procedure } from '../../../shared/scenario/Procedure.ts';
import { language } from '../../i18n/language.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { SideMark } from '../../ui/SideMark.tsx';
import { motionText } from '../../words/floorText.ts';
import { MajorityMeter } from '../vote/MajorityMeter.tsx';
import { tallyIf } from '../vote/tallyIf.ts';
import { majorityText } from './majorityText.ts';

const t = say(debate);
const c = say(common);

interface MotionVoteProps {
  readonly motion: OpenMotion;
  readonly procedure: Procedure;
  readonly entitled: readonly SeatId[];
}

/** A vote on a motion: every placard as it is shown, how many yes it needs, and this seat's own two buttons. */
export function MotionVote({ motion, procedure, entitled }: MotionVoteProps) {
  const { words, options, seat, submit } = useGame();
  const majority = ruleOf(procedure, motion.terms.kind)?.majority ?? null;
  const votes = entitled.map((one) => motion.votes[one]);
  const count = (vote: 'yes' | 'no'): number => votes.filter((one) => one === vote).length;
  const tally =
    majority === null ? null : tallyIf(majority, entitled.length, { yes: count('yes'), no: count('no') });
  const option = options.value?.voteMotion;
  const may = option?.available === true && option.choices.motions.includes(motion.id);
  const mine = seat.value === null ? undefined : motion.votes[seat.value];
  const vote = (answer: 'yes' | 'no') => void submit({ kind: 'voteMotion', motion: motion.id, vote: answer });
  return (
    <section class={may ? 'paper mine' : 'paper'}>
      <h3>{t('voteOn', { motion: motionText(motion.terms, words.value) })}</h3>
      {majority === null || tally === null ? null : (
        <MajorityMeter
          tally={tally}
          base={t('ifAllVote', {
            majority: majorityText(majority, language.value),
            n: tally.needed,
            m: entitled.length,
          })}
        />
      )}
      {may ? (
        <div class="ballots two">
          <Act kind="plain" icon="check" onPress={() => vote('yes')}>
            {t('voteYes')}
          </Act>
          <Act kind="plain" icon="cross" onPress={() => vote('no')}>
            {t('voteNo')}
          </Act>
        </div>
      ) : mine === undefined ? (
        seat.value !== null && !entitled.includes(seat.value) ? (
          <p class="notice">{t('notEntitled')}</p>
        ) : null
      ) : (
        <p class="notice">{t('youVoted', { vote: c(mine) })}</p>
      )}
      <div class="ballot-columns">
        {SIDES.map((side) => (
          <ul key={side} class="plain-list" aria-label={words.value.side(side)}>
            {entitled
              .filter((one) => sideOf(one) === side)
              .map((one) => (
                <VoteOf key={one} seat={one} vote={motion.votes[one] ?? null} />
              ))}
          </ul>
        ))}
      </div>
    </section>
  );
}

function VoteOf({ seat, vote }: { readonly seat: SeatId; readonly vote: 'yes' | 'no' | null }) {
  const { words } = useGame();
  return (
    <li class={`ballot ${vote ?? 'open'}`}>
      <SideMark seat={seat} />
      <span>{words.value.seatShort(seat)}</span>
      {vote === null ? null : (
        <span class="ballot-mark">
          <Icon name={vote === 'yes' ? 'check' : 'cross'} size={14} /> {c(vote)}
        </span>
      )}
    </li>
  );
}
