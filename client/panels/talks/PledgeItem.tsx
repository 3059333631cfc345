import type { Pledge } from '../../../shared/game/GameState.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { SeatName } from '../parts/SeatName.tsx';
import { TermRows } from '../parts/TermRows.tsx';

const t = say(talks);

const STATUS = {
  open: 'statusOpen',
  kept: 'statusKept',
  broken: 'statusBroken',
  lapsed: 'statusLapsed',
} as const;

/** A promise and whether it was kept. */
export function PledgeItem({ pledge }: { readonly pledge: Pledge }) {
  const { words } = useGame();
  return (
    <li class="pledge">
      <SeatName seat={pledge.from} /> <span class={`chip ${pledge.status}`}>{t(STATUS[pledge.status])}</span>
      {pledge.undertaking.kind === 'vote' ? (
        <>
          <p class="lead-in">{t('pledgeYes')}</p>
          <TermRows terms={pledge.undertaking.terms} />
        </>
      ) : (
        <p>{words.value.undertaking(pledge.undertaking)}</p>
      )}
    </li>
  );
}
