import { useEffect } from 'preact/hooks';
import type { Floor } from '../../../shared/game/floor/Floor.ts';
import type { Procedure } from '../../../shared/scenario/Procedure.ts';
import { useGame } from '../../store/GameContext.ts';
import { ChairDesk } from './ChairDesk.tsx';
import { MotionHelper } from './MotionHelper.tsx';
import { Motions } from './Motions.tsx';
import { MotionVote } from './MotionVote.tsx';
import { OnTheFloor } from './OnTheFloor.tsx';
import { OpeningRoll } from './OpeningRoll.tsx';
import { Placards } from './Placards.tsx';
import { Points } from './Points.tsx';
import { SpeakersList } from './SpeakersList.tsx';
import { YieldForm } from './YieldForm.tsx';

/** The floor of the debate, the pressing first: who speaks or what is voted, what waits, and what one can do about it. */
export function FloorPanel({ floor, procedure }: { readonly floor: Floor; readonly procedure: Procedure }) {
  const { seat } = useGame();
  const { now } = floor;
  useSeenFromTop(floor.turn, now.kind === 'vote' || (now.kind === 'speech' && now.seat === seat.value));
  const voted = now.kind === 'vote' ? floor.motions.find(({ id }) => id === now.motion) : undefined;
  return (
    <div class="stack">
      <OpeningRoll floor={floor} />
      {now.kind === 'vote' && voted !== undefined ? (
        <MotionVote motion={voted} procedure={procedure} entitled={now.entitled} />
      ) : (
        <OnTheFloor floor={floor} procedure={procedure} />
      )}
      <YieldForm />
      {voted === undefined ? <Motions floor={floor} procedure={procedure} /> : null}
      <Placards floor={floor} />
      {now.kind === 'vote' ? null : <MotionHelper floor={floor} procedure={procedure} />}
      <SpeakersList floor={floor} />
      {seat.value === null ? null : <Points floor={floor} />}
      <ChairDesk floor={floor} procedure={procedure} />
    </div>
  );
}

/** What a turn asks of this seat stands at the top of the panel: there the panel is read from. */
function useSeenFromTop(turn: number, asked: boolean): void {
  useEffect(() => {
    if (asked) document.querySelector('.main-tabs > .tabpanel')?.scrollTo(0, 0);
  }, [turn, asked]);
}
