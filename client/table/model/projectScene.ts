import type { GameState } from '../../../shared/game/GameState.ts';
import type { SeatId } from '../../../shared/game/ids.ts';
import { actOf } from '../../../shared/game/vocabulary.ts';
import type { ScenarioPack } from '../../../shared/scenario/ScenarioPack.ts';
import type { TableWords } from '../TableWords.ts';
import { cardModels, trayModel } from './cardModels.ts';
import { headlinesOf } from './headlines.ts';
import { endModel, homeModel } from './homeModel.ts';
import type { SceneModel } from './SceneModel.ts';
import { seatModels } from './seatModels.ts';
import { motionModel } from './voteModel.ts';
import { calendarModel, gaugeModels, newsModel, rightsModel, roomModel } from './worldModels.ts';

/** What the stage shows of a view: no memory, no clock, no drawing. */
export function projectScene(options: {
  readonly view: GameState;
  readonly pack: ScenarioPack;
  readonly words: TableWords;
  readonly ownSeat: SeatId | null;
}): SceneModel {
  const { view, pack, words, ownSeat } = options;
  const act = actOf(view.step);
  const end = endModel(view, words, ownSeat);
  return {
    place: end !== null ? 'over' : act === 'home' ? 'home' : 'table',
    act,
    step: view.step,
    paused: view.paused,
    room: roomModel(view, pack),
    calendar: calendarModel(view, pack, words),
    headlines: headlinesOf(view, pack, words),
    seats: seatModels(options),
    cards: cardModels(view, words, ownSeat),
    tray: trayModel(options),
    gauges: gaugeModels(view, pack, words),
    rights: rightsModel(view, pack, words),
    news: newsModel(view, pack, words),
    motion: motionModel(view, words),
    home: homeModel(options),
    end,
  };
}
