import { classDoor } from '../../shared/i18n/classDoor.ts';
import { lobby } from '../../shared/i18n/lobby.ts';
import { say } from '../i18n/say.ts';
import { BriefPanel } from '../panels/BriefPanel.tsx';
import { SeatList } from '../panels/SeatList.tsx';
import type { InClass } from '../settings/myTables.ts';

const t = say(classDoor);
const l = say(lobby);

/** Before the start of a class: one has a place, this is one's brief, these are the others. */
export function WaitingRoom({ inClass }: { readonly inClass: InClass }) {
  const looksOn = inClass.kind === 'observer';
  return (
    <div class="stack">
      <section class="paper mine">
        <h3>{t('seated')}</h3>
        {inClass.kind === 'seat' ? null : <p>{t(inClass.kind)}</p>}
        <p>{t(looksOn ? 'waitWatching' : 'wait')}</p>
      </section>
      {looksOn ? null : <BriefPanel />}
      <section class="paper">
        <h3>{l('whoIsHere')}</h3>
        <SeatList />
      </section>
    </div>
  );
}
