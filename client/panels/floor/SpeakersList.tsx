import { useState } from 'preact/hooks';
import type { Floor, ListedSpeaker } from '../../../shared/game/floor/Floor.ts';
import { debate } from '../../../shared/i18n/debate.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { SeatName } from '../parts/SeatName.tsx';

const t = say(debate);

type Stance = NonNullable<ListedSpeaker['stance']>;

const STANCES = { for: 'joinFor', neutral: 'joinNeutral', against: 'joinAgainst' } as const satisfies {
  readonly [S in Stance]: string;
};

/** The general speakers' list: who waits, with what stance, and one's own place on it. */
export function SpeakersList({ floor }: { readonly floor: Floor }) {
  const { options, submit } = useGame();
  const [stance, setStance] = useState<Stance>('neutral');
  const join = options.value?.joinList;
  const leave = options.value?.leaveList;
  return (
    <section class="paper">
      <div class="row between">
        <h3>{t('list')}</h3>
        <span class="hint">{t('listTime', { n: floor.speakingSeconds })}</span>
      </div>
      {floor.list.length === 0 ? <p class="hint">{t('listEmpty')}</p> : null}
      {floor.listOpen ? null : <p class="hint">{t('listClosedNow')}</p>}
      <ol class="speakers">
        {floor.list.map((listed) => (
          <li key={listed.seat}>
            <SeatName seat={listed.seat} />
            {listed.stance === null ? null : (
              <span class={`chip stance-${listed.stance}`}>{t(STANCES[listed.stance])}</span>
            )}
          </li>
        ))}
      </ol>
      {leave?.available === true ? (
        <Act kind="quiet" onPress={() => void submit({ kind: 'leaveList' })}>
          {t('leave')}
        </Act>
      ) : null}
      {join?.available === true ? (
        <div class="join">
          <Choice
            legend={t('stanceLegend')}
            value={stance}
            onChoose={setStance}
            options={join.choices.stances.map((one) => ({ value: one, text: t(STANCES[one]) }))}
          />
          <Act onPress={() => void submit({ kind: 'joinList', stance })}>{t('join')}</Act>
        </div>
      ) : null}
    </section>
  );
}
