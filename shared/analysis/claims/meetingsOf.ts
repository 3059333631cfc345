import type { CardId, PowerId } from '../../game/ids.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { Place, Shown } from './Place.ts';
import type { ScreenId } from './screens.ts';

/** A screen, with the things of the pack that are met there; none where the whole screen is meant. */
export interface Meeting {
  readonly screen: ScreenId;
  readonly shows: readonly Shown[];
}

const GAUGES = { table: 'gauges', panel: 'widerWorld', detail: 'behindTheScenes' } as const;
const POWERS = { caucus: 'powers', accordBallot: 'headActs', statements: 'lastCards' } as const;
/** What was used in the Home act is answered in the next Talks, all else in the Home act. */
const ANSWERS = {
  caucus: 'answersAtHome',
  accordBallot: 'answersAtHome',
  statements: 'answersInTalks',
} as const;

/** Where a mechanism is met; for cards, powers and gauges the pack says on which screen they stand. */
export function meetingsOf({ meets, contested }: Place, pack: LoadedPack): readonly Meeting[] {
  const found = new Map<ScreenId, Shown[]>();
  const meet = (screen: ScreenId, shown: readonly Shown[]): void => {
    found.set(screen, [...(found.get(screen) ?? []), ...shown]);
  };
  for (const one of meets) {
    if (isShown(one)) meet(screenOf(one, pack), [one]);
    else meet(one, []);
  }
  for (const power of meets.filter(isPower)) {
    const { answer, when } = pack.power(power);
    if (answer !== null) meet(ANSWERS[when], [power]);
  }
  if (contested === true) meet('contested', []);
  return [...found].map(([screen, shows]) => ({ screen, shows }));
}

function screenOf(shown: Shown, pack: LoadedPack): ScreenId {
  if (isPower(shown)) return POWERS[pack.power(shown).when];
  if (isCard(shown)) return pack.card(shown).kind === 'dilemma' ? 'dilemma' : 'newsCard';
  return shown.startsWith('stock:track-') ? 'requirements' : GAUGES[pack.stock(shown).shown];
}

const isShown = (one: ScreenId | Shown): one is Shown => one.includes(':');
const isPower = (one: ScreenId | Shown): one is PowerId => one.startsWith('power:');
const isCard = (one: ScreenId | Shown): one is CardId => one.startsWith('card:');
