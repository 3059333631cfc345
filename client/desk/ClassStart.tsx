import { useState } from 'preact/hooks';
import { classroom } from '../../shared/i18n/classroom.ts';
import { common } from '../../shared/i18n/common.ts';
import type { DeskClass } from '../../shared/protocol/OpenClass.ts';
import { say } from '../i18n/say.ts';
import { Act } from '../ui/Act.tsx';
import { Confirm } from '../ui/Confirm.tsx';
import { startOf } from './seatsOf.ts';

const t = say(classroom);
const c = say(common);

interface ClassStartProps {
  readonly value: DeskClass;
  readonly start: () => Promise<void>;
}

/** The start of all tables that wait, with what it will do; nothing once none waits. */
export function ClassStart({ value, start }: ClassStartProps) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const { tables, bots } = startOf(value.wall);
  const what = bots === 0 ? t('startNone') : `${t('startBots', { n: bots })} ${t('startLate')}`;
  async function begin(): Promise<void> {
    setAsking(false);
    setBusy(true);
    await start();
    setBusy(false);
  }
  return (
    <section class="paper class-start">
      <p class="have-place" role="status">
        <strong>{value.students}</strong> {t('havePlace', { n: value.students })}
      </p>
      {tables === 0 ? null : (
        <>
          <p>{what}</p>
          <Act kind="primary" icon="play" reason={busy ? c('working') : null} onPress={() => setAsking(true)}>
            {t('startAll', { n: tables })}
          </Act>
        </>
      )}
      {asking ? (
        <Confirm
          question={`${what} ${t('startAsk')}`}
          yes={t('startAll', { n: tables })}
          onYes={() => void begin()}
          onNo={() => setAsking(false)}
        />
      ) : null}
    </section>
  );
}
