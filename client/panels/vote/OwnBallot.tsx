import { useState } from 'preact/hooks';
import { BALLOTS, type Ballot } from '../../../shared/game/vocabulary.ts';
import { common } from '../../../shared/i18n/common.ts';
import { debate } from '../../../shared/i18n/debate.ts';
import { vote } from '../../../shared/i18n/vote.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { useRefusal } from '../parts/useRefusal.ts';

const t = say(vote);
const c = say(common);
const d = say(debate);

const CAST = { yes: 'castYes', no: 'castNo', abstain: 'castAbstain' } as const;
const SHAPES = { yes: 'check', no: 'cross', abstain: 'dash' } as const;

/** One's own ballot: what may be cast now; in a roll call also once to pass. Asked again before it is cast. */
export function OwnBallot() {
  const { options, submit } = useGame();
  const [asked, setAsked] = useState<Ballot | null>(null);
  const reason = useRefusal('castBallot');
  const option = options.value?.castBallot;
  const ballots = option?.available === true ? option.choices.ballots : BALLOTS;
  return (
    <>
      <h4 class="unseen">{t('yourBallot')}</h4>
      <div class={ballots.length === 2 ? 'ballots two' : 'ballots'}>
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
      {options.value?.passBallot.available === true ? (
        <p class="pass-roll">
          <Act kind="quiet" icon="forward" onPress={() => void submit({ kind: 'passBallot' })}>
            {d('passRoll')}
          </Act>
          <span class="hint">{d('passRollHint')}</span>
        </p>
      ) : null}
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
    </>
  );
}
