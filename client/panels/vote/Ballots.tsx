import { type SeatId, sideOf } from '../../../shared/game/ids.ts';
import type { OpenVote, RollCall } from '../../../shared/game/Vote.ts';
import { common } from '../../../shared/i18n/common.ts';
import { debate } from '../../../shared/i18n/debate.ts';
import { vote } from '../../../shared/i18n/vote.ts';
import { say } from '../../i18n/say.ts';
import { PART_UNLOCKS } from '../../settings/unlock.ts';
import { useGame } from '../../store/GameContext.ts';
import { Popover } from '../../ui/Popover.tsx';
import { Unlocks } from '../../ui/Unlocks.tsx';
import { TermRows } from '../parts/TermRows.tsx';
import { HeadActs } from './HeadActs.tsx';
import { motionText } from './motionText.ts';
import { OwnBallot } from './OwnBallot.tsx';
import { VoteBoard } from './VoteBoard.tsx';

const t = say(vote);
const c = say(common);
const d = say(debate);

/** The open motion with this seat's ballot; a head's own acts come before its ballot. */
export function Ballots() {
  const { view } = useGame();
  const { vote: open } = view.value;
  return open === null ? null : <OpenBallots open={open} />;
}

function OpenBallots({ open }: { readonly open: OpenVote }) {
  const { view, seat, words, pack, options } = useGame();
  const own = seat.value;
  const cast = own !== null && open.cast.includes(own);
  const mine = own === null ? null : (view.value.secrets[own]?.ballot ?? null);
  const isCalled = options.value?.castBallot.available === true;
  const isHead = own !== null && pack.value.headOf(sideOf(own)) === own;
  const { motion } = open;
  const amendment =
    motion.kind === 'amendment'
      ? view.value.amendments.find((candidate) => candidate.id === motion.amendment)
      : undefined;
  const promised = view.value.pledges.some(
    (pledge) =>
      pledge.from === own &&
      pledge.status === 'open' &&
      pledge.undertaking.kind === 'vote' &&
      pledge.undertaking.terms.every((term) => {
        const now = view.value.draft?.terms[term.clause];
        return now?.level === term.level && now.visibility === term.visibility;
      }),
  );
  return (
    <section class={cast || own === null ? 'paper' : 'paper mine'}>
      <h3>{motionText(open.motion, view.value, words.value)}</h3>
      {amendment === undefined ? null : amendment.change.kind === 'term' ? (
        <TermRows terms={[amendment.change.term]} outlook />
      ) : (
        <p class="motion-text">{words.value.change(amendment.change)}</p>
      )}
      {open.roll === null ? null : (
        <>
          {isCalled ? <OwnBallot /> : null}
          <VoteBoard vote={open} roll={open.roll} />
        </>
      )}
      <p class="hint">
        {t('votedCount', { n: open.cast.length, m: open.entitled.length })}{' '}
        <Popover face={c('details')} title={t('yourBallot')} content={() => <p>{t('rule')}</p>} />
      </p>
      {open.refusedBy.map((head) => (
        <p key={head} class="notice bad">
          {t('refused', { seat: words.value.seat(head) })}
        </p>
      ))}
      {open.overriddenBy.map((head) => (
        <p key={head} class="notice">
          {t('overridden', { seat: words.value.seat(head) })}
        </p>
      ))}
      {isHead && !cast && open.motion.kind === 'accord' ? (
        <Unlocks at={PART_UNLOCKS.headActs}>
          <HeadActs />
        </Unlocks>
      ) : null}
      {own === null ? null : cast ? (
        <p class="notice">{mine === null ? null : t('voted', { ballot: c(mine) })}</p>
      ) : (
        <>
          {promised && open.motion.kind === 'accord' ? <p class="notice">{t('pledgeWarns')}</p> : null}
          {open.roll === null || isCalled ? null : <RollWaits roll={open.roll} own={own} />}
          {open.roll === null ? <OwnBallot /> : null}
        </>
      )}
    </section>
  );
}

interface RollWaitsProps {
  readonly roll: RollCall;
  readonly own: SeatId;
}

/** How many seats are called before this one. */
function RollWaits({ roll, own }: RollWaitsProps) {
  const waits = roll.order.filter((seat) => roll.answers[seat] === undefined).indexOf(own);
  return waits > 0 ? <p class="notice">{d('rollWaits', { n: waits })}</p> : null;
}
