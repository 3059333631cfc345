import { LEVELS } from '../../game/vocabulary.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { isWithin } from './accordShares.ts';
import type { AccordShares, Aim, BalanceCondition, BotReport, MixedReport } from './TournamentReport.ts';

/** Seats in which a test bot must do worse than the adaptive one; a bot for fewer seats must in all of them. */
const BEATEN_IN = 10;

const STANDS_IN = 0.03;
const TABLED_IN = 0.01;
const MOST_EDGES = 4;
const MOST_OF_ONE_VISIBILITY = 0.7;
const MOST_OF_ONE_FRAME = 0.8;
const STANDS: Aim = [0.4, 0.85];
const HOME: Aim = [0.65, 0.95];
const ROUNDS_CHANGED = 0.55;
const ROUNDS_LIVELY = 0.6;

/** Every condition of balance with what was found. */
export function conditions(
  pack: LoadedPack,
  bots: readonly BotReport[],
  accords: readonly AccordShares[],
  mixed: MixedReport,
): readonly BalanceCondition[] {
  return [
    ...bots.map(botCondition),
    ...accords.flatMap(accordConditions),
    ...levelConditions(pack, mixed),
    most('visibility', mixed.visibility, MOST_OF_ONE_VISIBILITY),
    most('frame', mixed.frame, MOST_OF_ONE_FRAME),
    withinAim('vote-to-standing', 'of the changes put to the vote, by clause', STANDS, {
      all: mixed.stands,
      ...Object.fromEntries(mixed.clauses.map(({ clause, stands }) => [clause, stands])),
    }),
    withinAim('home', 'of the changes counted, both homes accept, by clause', HOME, {
      all: mixed.home,
      ...Object.fromEntries(mixed.clauses.map(({ clause, home }) => [clause, home])),
    }),
    atLeast('rounds.changed', 'rounds that change a standing clause', mixed.roundsChanged, ROUNDS_CHANGED),
    atLeast(
      'rounds.lively',
      'rounds that change a standing clause or in which a gauge of the table crosses a named band',
      mixed.roundsChangedOrCrossed,
      ROUNDS_LIVELY,
    ),
  ];
}

function botCondition({ bot, seats, below, above }: BotReport): BalanceCondition {
  const least = Math.min(BEATEN_IN, seats.length);
  return {
    id: `bot.${bot}`,
    aim: `below the adaptive bot in at least ${least} of ${seats.length} seats, above it in none`,
    figure: { below, above },
    missing: seats
      .filter(({ verdict }) => verdict !== 'below')
      .map(({ seat, difference, verdict }) => `${seat} ${verdict} ${difference.mean}`),
    holds: below >= least && above === 0,
  };
}

function accordConditions({ scenario, seats, stepwise, aims }: AccordShares): readonly BalanceCondition[] {
  return (['pass', 'tenth'] as const).map((kind) => {
    const [least, most] = aims[kind];
    const what = kind === 'pass' ? 'pass' : 'pass and give each seat a tenth of its ceiling';
    return {
      id: `accords.${kind}.${scenario}.${seats}`,
      aim: `${percent(least)} to ${percent(most)} of all accords ${what}`,
      figure: stepwise[kind],
      missing: [],
      holds: isWithin(stepwise[kind], aims[kind]),
    };
  });
}

function levelConditions(pack: LoadedPack, { clauses }: MixedReport): readonly BalanceCondition[] {
  const edges = (pack.raw.edgeLevels ?? []).map(({ clause, level }) => `${clause} ${level}`);
  const today = pack.raw.clauses.map(({ id, today: level }) => `${id} ${level}`);
  const shares = clauses.flatMap(({ clause, stood, tabled }) =>
    LEVELS.map((level) => ({
      name: `${clause} ${level}`,
      stood: stood[level] ?? 0,
      tabled: tabled[level] ?? 0,
    })),
  );
  const rare = shares.filter(({ name, stood }) => stood < STANDS_IN && !edges.includes(name));
  // what stood in 2009 is on every table without anybody asking for it
  const untried = shares.filter(({ name, tabled }) => tabled < TABLED_IN && !today.includes(name));
  return [
    {
      id: 'levels.stand',
      aim: `every level but at most ${MOST_EDGES} named edges stands in at least ${percent(STANDS_IN)} of games`,
      figure: { rare: rare.length, edges: edges.length },
      missing: rare.map(({ name, stood }) => `${name}: ${stood}`),
      holds: rare.length === 0 && edges.length <= MOST_EDGES,
    },
    {
      id: 'levels.tabled',
      aim: `every level is on the table as a change (docket, text, amendment or accord) in at least ${percent(TABLED_IN)} of games`,
      figure: untried.length,
      missing: untried.map(({ name, tabled }) => `${name}: ${tabled}`),
      holds: untried.length === 0,
    },
  ];
}

function most(id: string, shares: { readonly [name: string]: number }, limit: number): BalanceCondition {
  const over = Object.entries(shares).filter(([, share]) => share > limit);
  return {
    id,
    aim: `none in more than ${percent(limit)}`,
    figure: shares,
    missing: over.map(([name]) => name),
    holds: over.length === 0,
  };
}

function withinAim(
  id: string,
  what: string,
  aim: Aim,
  shares: { readonly [name: string]: number },
): BalanceCondition {
  const outside = Object.entries(shares).filter(([, share]) => !isWithin(share, aim));
  return {
    id,
    aim: `${percent(aim[0])} to ${percent(aim[1])} ${what}`,
    figure: shares,
    missing: outside.map(([name, share]) => `${name}: ${share}`),
    holds: outside.length === 0,
  };
}

function atLeast(id: string, what: string, figure: number, least: number): BalanceCondition {
  return { id, aim: `at least ${percent(least)} ${what}`, figure, missing: [], holds: figure >= least };
}

function percent(share: number): string {
  return `${Math.round(1000 * share) / 10} %`;
}
