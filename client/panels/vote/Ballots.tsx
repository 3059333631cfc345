import { useState } from 'preact/hooks';
import { sideOf } from '../../../shared/game/ids.ts';
import type { OpenVote } from '../../../shared/game/Vote.ts';
import { BALLOTS, type Ballot } from '../../../shared/game/vocabulary.ts';
import { common } from '../../../shared/i18n/common.ts';
import { vote } from '../../../shared/i18n/vote.ts';
import { say } from '../../i18n/say.ts';
import { PART_UNLOCKS } from '../../settings/unlock.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { Unlocks } from '../../ui/Unlocks.tsx';
import { useRefusal } from '../parts/useRefusal.ts';
import { HeadActs } from './HeadActs.tsx';
import { motionText } from './motionText.ts';

const t = say(vote);
const c = say(common);

const CAST = { yes: 'castYes', no: 'castNo', abstain: 'castAbstain' } as const;
const SHAPES = { yes: 'check', no: 'cross', abstain: 'dash' } as const;

/** The open motion with this seat's ballot; a head's own acts come before its ballot. */
export function Ballots() {
  const { view } = useGame();
  const { vote: open } = view.value;
  return open === null ? null : <OpenBallots open={open} />;
}

function OpenBallots({ open }: { readonly open: OpenVote }) {
  const { view, seat, words, pack, submit } = useGame();
  const [asked, setAsked] = useState<Ballot | null>(null);
  const reason = useRefusal('castBallot');
  const own = seat.value;
  const cast = own !== null && open.cast.includes(own);
  const mine = own === null ? null : (view.value.secrets[own]?.ballot ?? null);
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
      {amendment === undefined ? null : <p class="motion-text">{words.value.change(amendment.change)}</p>}
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
          <h4>{t('yourBallot')}</h4>
          <div class="ballots">
            {BALLOTS.map((ballot) => (
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
