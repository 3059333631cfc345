import type { SeatCommandKind } from '../../../shared/game/Command.ts';
import { room } from '../../../shared/i18n/room.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { refusalText } from '../../words/refusalText.ts';

const t = say(room);

/** Why a kind of command cannot be given now, in words; `null` when it can. */
export function useRefusal(kind: SeatCommandKind): string | null {
  const { options, words } = useGame();
  const option = options.value?.[kind];
  if (option === undefined) return t('spectator');
  return option.available ? null : refusalText(option.refusal, words.value);
}
