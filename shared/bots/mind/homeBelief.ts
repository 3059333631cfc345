import type { OutlookEntry } from '../../game/GameState.ts';
import { type ClauseId, otherSide, type SeatId, type Side, type StockId, sideOf } from '../../game/ids.ts';
import { clamp } from '../../game/mulDiv.ts';
import { type Frame, LEVELS, type Level, type Visibility } from '../../game/vocabulary.ts';
import { addedOf, opinionOf } from '../../rules/ratification/audiences.ts';
import { electoralPressure } from '../../rules/ratification/electoralPressure.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { coefficient } from '../../world/Coefficients.ts';
import { chanceBelow } from './chance.ts';
import { countedChance } from './countedHomes.ts';
import type { Manner } from './Manner.ts';
import type { Mind } from './Mind.ts';
import { opinionsOf } from './opinions.ts';

/** How far off a guess at a home is: the other one's mood is unknown, one's own is half heard. */
const DOUBT = { own: 450, other: 650 } as const;

/**
 * The chance that one home accepts a clause at a level. For one's own home it rests on what the seat hears (safe,
 * open, lost); for the other on what anybody can tell: whom the clause pleases, how far it leaps, the gauges on the
 * table. Rougher than the count itself, as a person's guess would be.
 */
export function chanceAt(mind: Mind, home: Side, clause: ClauseId, level: Level, manner: Manner): number {
  if (mind.lens.homes === 'band') return bandChance(mind, home, clause, level, manner);
  if (mind.lens.homes === 'count') return countedChance(mind, home, clause, level, manner);
  const extra = manner.extra ?? 0;
  const margin = publicMargin(mind, home, clause, level, manner);
  if (home !== mind.side) return chanceBelow((margin + extra) / DOUBT.other);
  return chanceBelow((heard(mind, clause, level, margin) + extra) / DOUBT.own);
}

/** Chances by what is heard from home alone, without a thought of the other one. */
const BAND = { safe: 0.9, open: 0.5, lost: 0.1, unheard: 0.6 } as const;

/** How much a point of support adds where one only knows the band, as a share. */
const BAND_PER_POINT = 0.03;

function bandChance(mind: Mind, home: Side, clause: ClauseId, level: Level, { extra = 0 }: Manner): number {
  if (home !== mind.side) return 1;
  const chance = BAND[outlookOn(mind, clause, level)?.band ?? 'unheard'];
  return Math.min(1, chance + (BAND_PER_POINT * extra) / 100);
}

/** The chance that both homes accept. */
export function chanceAtBoth(mind: Mind, clause: ClauseId, level: Level, manner: Manner): number {
  return (
    chanceAt(mind, mind.side, clause, level, manner) *
    chanceAt(mind, otherSide(mind.side), clause, level, manner)
  );
}

/** What the seat hears from its own home of a clause at a level. */
export function outlookOn(mind: Mind, clause: ClauseId, level: Level): OutlookEntry | null {
  const outlook = mind.view.secrets[mind.seat]?.outlook;
  return outlook === undefined ? null : (byClause(outlook).get(clause)?.[level] ?? null);
}

/** What was heard, by clause and level. */
const heardByClause = new WeakMap<readonly OutlookEntry[], Map<ClauseId, OutlookEntry[]>>();

function byClause(outlook: readonly OutlookEntry[]): ReadonlyMap<ClauseId, readonly OutlookEntry[]> {
  const known = heardByClause.get(outlook);
  if (known !== undefined) return known;
  const clauses = new Map<ClauseId, OutlookEntry[]>();
  for (const entry of outlook) {
    const levels = clauses.get(entry.clause) ?? [];
    levels[entry.level] = entry;
    clauses.set(entry.clause, levels);
  }
  heardByClause.set(outlook, clauses);
  return clauses;
}

/** A guess put right by what the seat hears. */
function heard(mind: Mind, clause: ClauseId, level: Level, guess: number): number {
  const band = outlookOn(mind, clause, level)?.band;
  if (band === undefined) return guess;
  const { coefficients } = mind.pack;
  const safe = coefficient(coefficients, 'home.outlook.safe');
  const lost = -coefficient(coefficients, 'home.outlook.lost');
  if (band === 'safe') return Math.max(guess, safe + 400);
  if (band === 'lost') return Math.min(guess, lost - 100);
  return clamp(guess, lost + 200, safe - 100);
}

/** A place for each level and manner. */
export function mannerAt(level: Level, visibility: Visibility, frame: Frame): number {
  return level * 4 + (visibility === 'quiet' ? 2 : 0) + (frame === 'shared' ? 1 : 0);
}

/** Support above the threshold as anybody can guess it, in hundredths of a point. */
function publicMargin(mind: Mind, home: Side, clause: ClauseId, level: Level, manner: Manner): number {
  const { margins } = mind.homes.guess;
  const known = margins[home].get(clause) ?? [];
  margins[home].set(clause, known);
  const place = mannerAt(level, manner.visibility, manner.frame);
  const margin = known[place] ?? guessMargin(mind, home, clause, level, manner);
  known[place] = margin;
  return margin;
}

function guessMargin(mind: Mind, home: Side, clause: ClauseId, level: Level, manner: Manner): number {
  const { pack, view } = mind;
  const value = (id: string): number => coefficient(pack.coefficients, id);
  const fit = fitsOf(pack, view.settings.seats)[home][clause]?.[level] ?? 0;
  const leaps = Math.max(0, Math.abs(level - (mind.standing[clause] ?? 0)) - 1);
  const passing = view.modifiers
    .filter((modifier) => modifier.side === home && (modifier.clause ?? clause) === clause)
    .reduce((sum, modifier) => sum + modifier.amount, 0);
  return (
    fit +
    goodwill(mind, home) +
    value(`home.frame.${home}.${manner.frame}`) +
    passing -
    leaps * value('home.jump') -
    tensions(mind, home, clause, level, manner.visibility)
  );
}

function tensions(mind: Mind, home: Side, clause: ClauseId, level: Level, visibility: Visibility): number {
  const { pack, view } = mind;
  const value = (id: string): number => coefficient(pack.coefficients, id);
  const gauge = (stock: StockId): number => (view.stocks[stock] ?? 0) / 1000;
  const pressure = electoralPressure(pack, home, view.round);
  const pressed = pressure === null ? 1 : value(pressure) / 100;
  const added = (attribute: Parameters<typeof addedOf>[3]): number => addedOf(pack, clause, level, attribute);
  if (home === 'mx') {
    const alarm = value(visibility === 'quiet' ? 'home.alarm.quiet' : 'home.alarm');
    return added('attribute:intrusion') * gauge('stock:alarm') * alarm * pressed;
  }
  const heat = added('attribute:guns') * gauge('stock:gunpolitics') * value('home.heat');
  const nerve = added('attribute:binds') * gauge('stock:nerve') * value('home.nerve');
  return (heat + nerve) * pressed;
}

/** What a home thinks of its seats' records and of what stands already, in hundredths of a point; the same for any clause. */
function goodwill(mind: Mind, home: Side): number {
  const { pack, view } = mind;
  const { guess } = mind.homes;
  const known = guess.goodwill[home];
  if (known !== null) return known;
  const value = (id: string): number => coefficient(pack.coefficients, id);
  let all = 0;
  let records = 0;
  let opinions = 0;
  for (const seat of view.settings.seats) {
    if (sideOf(seat) !== home) continue;
    const { weight } = pack.audience(pack.seat(seat).audience);
    all += weight;
    records += weight * (view.seats[seat]?.record ?? 0);
    const thinks = opinionsOf(pack, seat);
    for (const { id } of pack.raw.clauses) opinions += weight * (thinks[id]?.[mind.standing[id] ?? 0] ?? 0);
  }
  const sum =
    ((records * value('home.record')) / 1000 + (opinions * value('home.spillover')) / 10) / Math.max(1, all);
  guess.goodwill[home] = sum;
  return sum;
}

type Fits = { readonly [S in Side]: { readonly [clause: ClauseId]: readonly number[] } };

/** Fits follow from the pack and the seats alone. */
const known = new WeakMap<LoadedPack, WeakMap<readonly SeatId[], Fits>>();

function fitsOf(pack: LoadedPack, seats: readonly SeatId[]): Fits {
  const ofPack = known.get(pack) ?? new WeakMap<readonly SeatId[], Fits>();
  known.set(pack, ofPack);
  const fits = ofPack.get(seats) ?? { us: fitsAt(pack, seats, 'us'), mx: fitsAt(pack, seats, 'mx') };
  ofPack.set(seats, fits);
  return fits;
}

/** What a home thinks of each level, above the threshold of its venue, before anything else happens. */
function fitsAt(pack: LoadedPack, seats: readonly SeatId[], side: Side): Fits[Side] {
  const audiences = seats
    .filter((seat) => sideOf(seat) === side)
    .map((seat) => pack.audience(pack.seat(seat).audience));
  const weight = audiences.reduce((sum, audience) => sum + audience.weight, 0);
  const base = coefficient(pack.coefficients, `home.base.${side}`);
  return Object.fromEntries(
    pack.raw.clauses.map((clause): [ClauseId, readonly number[]] => [
      clause.id,
      LEVELS.map((level) => {
        const opinion = audiences.reduce(
          (sum, audience) => sum + audience.weight * opinionOf(pack, audience, clause.id, level),
          0,
        );
        const venue = clause.levels[level]?.venue ?? 'executive';
        const threshold = coefficient(pack.coefficients, `home.threshold.${venue}`);
        return base - threshold + (100 * opinion) / Math.max(1, weight);
      }),
    ]),
  );
}
