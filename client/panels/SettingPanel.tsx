import { lobby } from '../../shared/i18n/lobby.ts';
import { say } from '../i18n/say.ts';
import { ShareTable } from '../lobby/ShareTable.tsx';
import { useTableFrame } from '../page/TableFrame.ts';
import { WaitingRoom } from '../page/WaitingRoom.tsx';
import { useGame } from '../store/GameContext.ts';
import { Act } from '../ui/Act.tsx';
import { BriefPanel } from './BriefPanel.tsx';
import { SeatList } from './SeatList.tsx';

const t = say(lobby);

/** Before the start: who is here, how others come in, and, for the host, the start. */
export function SettingPanel() {
  const { seat } = useGame();
  const { code, start, failed, inClass } = useTableFrame();
  if (inClass !== null) return <WaitingRoom inClass={inClass} />;
  return (
    <div class="stack">
      {start === null ? (
        <p class="notice">{t('waitForStart')}</p>
      ) : (
        <section class="paper mine">
          <Act kind="primary" icon="play" onPress={start}>
            {t('startTable')}
          </Act>
          <p class="hint">{t('startHint')}</p>
          {failed === null ? null : (
            <p class="reason" role="alert">
              {failed}
            </p>
          )}
        </section>
      )}
      {code === null ? null : <ShareTable code={code} />}
      <section class="paper">
        <h3>{t('whoIsHere')}</h3>
        <SeatList />
      </section>
      {seat.value === null ? null : <BriefPanel />}
    </div>
  );
}
