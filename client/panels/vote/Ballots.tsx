import { useState } from 'preact/hooks';
import { type SeatId, sideOf } from '../../../shared/game/ids.ts';
import type { OpenVote, RollCall } from '../../../shared/game/Vote.ts';
import { BALLOTS, type Ballot } from '../../../shared/game/vocabulary.ts';
import { common } from '../../../shared/i18n/common.ts';
import { debate } from '../../../shared/i18n/debate.ts';
import { vote } from '../../../shared/i18n/vote.ts';
import { say } from '../../i18n/say.ts';
import { PART_UNLOCKS } from '../../settings/unlock.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { Unlocks } from '../../ui/Unlocks.tsx';
import { TermRows } from '../parts/TermRows.tsx';
import { useRefusal } from '../parts/useRefusal.ts';
import { HeadActs } from './HeadActs.tsx';
import { motionText } from './motionText.ts';
import { VoteBoard } from './VoteBoard.tsx';

const t = say(vote);
const c = say(common);
const d = say(debate);

const CAST = { yes: 'castYes', no: 'castNo', abstain: 'castAbstain' } as const;
const SHAPES = { yes: 'check', no: 'cross', abstain: 'dash' } as const;

/** The open motion with this seat's ballot; a head's own acts come before its ballot. */
export function Ballots() {
  const { view } = useGame();
  const { vote: open } = view.value;
  return open === null ? null : <OpenBallots open={open} />;
}

function OpenBallots({ open }: { readonly open: OpenVote }) {
  const { view, seat, words, pack, options, submit } = useGame();
  const [asked, setAsked] = useState<Ballot | null>(null);
  const reason = useRefusal('castBallot');
  const own = seat.value;
  const cast = own !== null && open.cast.includes(own);
  const mine = own === null ? null : (view.value.secrets[own]?.ballot ?? null);
  const option = options.value?.castBallot;
  const ballots = option?.available === true ? option.choices.ballots : BALLOTS;
  const mayPass = options.value?.passBallot.available === true;
  const waits = open.roll === null || option?.available === true ? 0 : turnsUntil(open.roll, own);
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
      <h3>{motionText(open.motion, view.value)}</h3>
      {amendment === undefined ? null : amendment.change.kind === 'term' ? (
        <TermRows terms={[amendment.change.term]} outlook />
      ) : (
        <p class="motion-text">{words.value.change(amendment.change)}</p>
      )}
      {open.roll === null ? null : <VoteBoard vote={open} roll={open.roll} />}
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
          <h4 class="unseen">{t('yourBallot')}</h4>
          {waits === 0 ? null : <p class="hint">{d('rollWaits', { n: waits })}</p>}
          <div class="ballots">
            {ballots.map((ballot) => (
              <Act
                key={ballot}
                kind="plain"
                icon={SHAPES[ballot]}
                reason={reason}
                onPress={() => setAsked(ballot)}
              >
                {t(CAST[ballot])}
              </Act>
            ))}
          </div>
          {mayPass ? (
            <p class="pass-roll">
              <Act kind="quiet" icon="forward" onPress={() => void submit({ kind: 'passBallot' })}>
                {d('passRoll')}
              </Act>
              <span class="hint">{d('passRollHint')}</span>
            </p>
          ) : null}
        </>
      )}
      {asked === null ? null : (
        <Confirm
          question={t('confirmCast', { ballot: c(asked) })}
          yes={t('confirm')}
          onYes={() => {
            setAsked(null);
            void submit({ kind: 'castBallot', ballot: asked });
          }}
          onNo={() => setAsked(null)}
        />
      )}
    </section>
  );
}

/** Seats that are called before this one; 0 where it is not waiting for its first call. */
function turnsUntil({ order, answers }: RollCall, own: SeatId | null): number {
  const waiting = order.filter((seat) => answers[seat] === undefined);
  return own === null ? 0 : Math.max(0, waiting.indexOf(own));
}
