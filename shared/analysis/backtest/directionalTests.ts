import type { GameState } from '../../game/GameState.ts';
import { type ClauseId, type SeatId, type StockId, sideOf } from '../../game/ids.ts';
import type { Level } from '../../game/vocabulary.ts';
import { opinionOf } from '../../rules/ratification/audiences.ts';
import { countHome } from '../../rules/ratification/countHome.ts';
import { proposalOf, withLevel } from '../../rules/ratification/Proposal.ts';
import { survivals } from '../../rules/succession/survivalOf.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { withCoefficients } from '../play/withCoefficients.ts';
import { meanOf, medianOf, rounded } from '../statistics/estimate.ts';
import type { DirectionalResult } from './BacktestReport.ts';
import type { CodedHistory } from './CodedHistory.ts';
import { agreements, type HistoryGame, type PlayedHistory, playHistory } from './playHistory.ts';

/** Half-years by index. */
const HALF = { y2009b: 0, y2010a: 1, y2010b: 2, y2011a: 3, y2011b: 4, y2012a: 5, y2012b: 6 } as const;

/** Eighteen months. */
const LAG = 3;

/** What a test has to look at. */
interface Evidence {
  readonly pack: LoadedPack;
  readonly history: CodedHistory;
  readonly full: readonly PlayedHistory[];
  /** The same history with something left out or changed. */
  other(change: Partial<HistoryGame>, pack?: LoadedPack): readonly PlayedHistory[];
}

type Test = (evidence: Evidence) => Omit<DirectionalResult, 'id'>;

/** The nine directional tests of the fact base, on the same games as the comparison and on games that lack one thing. */
export function directionalTests(
  pack: LoadedPack,
  history: CodedHistory,
  seeds: readonly string[],
  full: readonly PlayedHistory[],
): readonly DirectionalResult[] {
  const evidence: Evidence = {
    pack,
    history,
    full,
    other: (change, changed = pack) =>
      seeds.map((seed) => playHistory(changed, history, { seed, decisions: true, shocks: true, ...change })),
  };
  return TESTS.map((test, index) => ({ id: `D${index + 1}`, ...test(evidence) }));
}

/** The median of a gauge at the end of a half-year. */
function level(games: readonly PlayedHistory[], stock: StockId, half: number): number {
  return medianOf(games.map(({ ended }) => ended[half]?.stocks[stock] ?? 0));
}

/** The mean effect of something on a gauge at the end of a half-year: with it less without. */
function effect(
  games: readonly PlayedHistory[],
  without: readonly PlayedHistory[],
  stock: StockId,
  half: number,
): number {
  return rounded(
    meanOf(
      games.map(
        ({ ended }, index) =>
          (ended[half]?.stocks[stock] ?? 0) - (without[index]?.ended[half]?.stocks[stock] ?? 0),
      ),
    ),
  );
}

function measures(values: { readonly [name: string]: number }, pass: boolean) {
  return { measured: values, pass };
}

const violenceLags: Test = ({ history, full, other }) => {
  const band = history.variables.find(({ id }) => id === 'violence')?.modelBand ?? 0;
  const course = Array.from({ length: HALF.y2012b + 1 }, (_, half) => level(full, 'stock:violence', half));
  const peak = course.indexOf(Math.max(...course));
  const frozen = other({ decisions: false });
  const first = agreements(full[0] ?? missing()).findIndex((clauses) => clauses.length > 0);
  const early = effect(full, frozen, 'stock:violence', first + LAG - 1);
  const fall = (course[peak] ?? 0) - (course[HALF.y2012b] ?? 0);
  const rise = (course[peak] ?? 0) - level(full, 'stock:violence', HALF.y2009b);
  return {
    statement: 'violence peaks in the first half of 2011, and no agreement lowers it within eighteen months',
    source: 'F75',
    ...measures(
      { peakHalf: peak, effectOfAgreementsBefore18Months: early, rise, fall },
      peak === HALF.y2011a && early >= -band && fall > 0,
    ),
  };
};

const publicDemand: Test = ({ full, other }) => {
  const quietly = other({ without: { cards: ['card:ban-plea'] } });
  const heat = effect(full, quietly, 'stock:gunpolitics', HALF.y2010a);
  const asked = supportFor(full, HALF.y2010a, 'clause:arms', 3);
  const traced = full.every(({ ended }) => ended[HALF.y2010b]?.standing.clauses['clause:arms']?.delivered);
  return {
    statement:
      'a public demand for a ban raises the heat and wins no vote; a quiet technical step is delivered',
    source: 'F41, F45',
    ...measures(
      { heatByDemand: heat, marginOfBan: asked, tracingDelivered: traced ? 1 : 0 },
      heat > 0 && asked < 0 && traced,
    ),
  };
};

const executiveRule: Test = ({ full }) => {
  const rule = supportFor(full, HALF.y2011b, 'clause:arms', 2);
  const statute = supportFor(full, HALF.y2011b, 'clause:arms', 3);
  const suits = meanOf(
    full.map(({ ended }) => partOf(ended[HALF.y2011b], 'stock:nerve', 'cause:world-rule-sued')),
  );
  return {
    statement: 'an executive rule on rifle sales can pass where a statute cannot, and is taken to court',
    source: 'F47',
    ...measures(
      { marginOfRule: rule, marginOfStatute: statute, nerveBySuits: suits },
      rule >= 0 && statute < 0 && suits > 0,
    ),
  };
};

const revelations: Test = ({ history, full, other }) => {
  const secret = other({ without: { cards: history.revelations } });
  const released = other({ answers: { '2010H2': 'choice:2010h2-release' } });
  const course = Array.from({ length: HALF.y2012b + 1 }, (_, half) => level(full, 'stock:trust-mx-us', half));
  const trough = course.indexOf(Math.min(...course));
  const byRevelations = effect(full, secret, 'stock:trust-mx-us', HALF.y2011a);
  const byMoney = effect(full, released, 'stock:trust-mx-us', HALF.y2011a);
  const lost = full.some(({ ended }) => lowered(ended));
  return {
    statement:
      'revelations make the trough of trust in the first half of 2011, more than money does, and cooperation goes on',
    source: 'F49, F73b, F73c',
    ...measures(
      { troughHalf: trough, byRevelations, byMoney, clausesTakenBack: lost ? 1 : 0 },
      trough === HALF.y2011a && byRevelations < 0 && byRevelations < byMoney && !lost,
    ),
  };
};

const heldMoney: Test = ({ full, other }) => {
  const released = other({
    answers: { '2010H2': 'choice:2010h2-release' },
    without: { powers: ['power:mx-foreign-note'] },
  });
  const alarm = effect(full, released, 'stock:alarm', HALF.y2010b);
  const trust = effect(full, released, 'stock:trust-mx-us', HALF.y2010b);
  const capacity = effect(full, released, 'stock:federal-capacity', HALF.y2011a);
  const money = effect(full, released, 'stock:funds-delivered', HALF.y2011a);
  return {
    statement: 'money held costs more in Mexican politics than it changes in practice',
    source: 'F27, F28',
    ...measures(
      { alarm, trust, capacity, money },
      alarm > 0 && trust < 0 && Math.abs(capacity) + Math.abs(money) < alarm - trust && -capacity < alarm,
    ),
  };
};

const courts: Test = ({ pack, history, full, other }) => {
  const silent = other(
    { without: { cards: history.courts } },
    withCoefficients(pack, { 'tracks.prosecution.courts': 0 }),
  );
  const progress =
    level(full, 'stock:track-prosecution', HALF.y2012b) - level(full, 'stock:track-prosecution', HALF.y2011a);
  const byCourts =
    effect(full, silent, 'stock:track-prosecution', HALF.y2012b) -
    effect(full, silent, 'stock:track-prosecution', HALF.y2011a);
  return {
    statement: 'progress towards civilian jurisdiction comes from courts rather than from governments',
    source: 'F65, F68, F69',
    ...measures({ progress, byCourts: rounded(byCourts) }, progress > 0 && 2 * byCourts > progress),
  };
};

const lateReforms: Test = ({ pack, history, full, other }) => {
  const without = other({ without: { cards: history.reforms } });
  const police = level(full, 'stock:local-capacity', HALF.y2011b);
  const middle = pack.stock('stock:local-capacity').bands[0] ?? 10000;
  const atOnce = effect(full, without, 'stock:violence', HALF.y2011b);
  const later = effect(full, without, 'stock:violence', HALF.y2012b);
  return {
    statement:
      'police of the states lag behind the law, and a reform that starts precedes the fall of violence',
    source: 'F92, F93, F78',
    ...measures(
      { localCapacity: police, violenceAtOnce: atOnce, violenceAYearLater: later },
      police < middle && later < 0 && later < atOnce,
    ),
  };
};

const publicOpinion: Test = ({ pack }) => {
  const think = (clause: ClauseId, to: Level): number =>
    100 * opinionOf(pack, pack.audience('audience:mx-public'), clause, to);
  const training = think('clause:intelligence', 1);
  const money = think('clause:funds', 2);
  const armed = think('clause:taskforces', 3);
  return {
    statement: 'the Mexican public is in favour of training and money and against armed foreign agents',
    source: 'F103',
    ...measures({ training, money, armed }, training > 0 && money > 0 && armed < 0),
  };
};

const succession: Test = ({ full }) => {
  const keptUnder = (outcome: 'governing' | 'opposition'): number =>
    meanOf(
      full.map(({ pack, final }) => {
        const kept = survivals({ pack, state: withPresidency(final, outcome) });
        return meanOf(kept.map(({ probability }) => probability)) / 10000;
      }),
    );
  const same = rounded(keptUnder('governing'));
  const turned = rounded(keptUnder('opposition'));
  return {
    statement: 'a successor of another party changes the manner of cooperation rather than ending it',
    source: 'F36, F88',
    ...measures({ keptUnderSameParty: same, keptUnderAnother: turned }, turned > 0.5),
  };
};

/** In the order of the fact base. */
const TESTS: readonly Test[] = [
  violenceLags,
  publicDemand,
  executiveRule,
  revelations,
  heldMoney,
  courts,
  lateReforms,
  publicOpinion,
  succession,
];

/**
 * How far Washington's support of a level lay above its threshold if each seat spent a coin on it, without the goodwill
 * that the games are given.
 */
function supportFor(games: readonly PlayedHistory[], half: number, clause: ClauseId, to: Level): number {
  return medianOf(
    games.map(({ pack, ended }) => {
      const state = ended[half];
      if (state === undefined) return 0;
      const unaided: GameState = {
        ...state,
        draft: null,
        hidden: null,
        modifiers: state.modifiers.filter(({ cause }) => cause !== 'cause:world-set-up'),
        standing: {
          ...state.standing,
          // asked as a first step, so that going several steps at once costs nothing
          clauses: Object.fromEntries(
            Object.entries(state.standing.clauses).map(([id, standing]) => [
              id,
              id === clause ? { ...standing, level: (to - 1) as Level } : standing,
            ]),
          ),
        },
      };
      const table = { pack, state: unaided };
      const commitments: { readonly [seat: SeatId]: number } = Object.fromEntries(
        state.settings.seats.filter((seat) => sideOf(seat) === 'us').map((seat) => [seat, 1]),
      );
      const proposal = withLevel(proposalOf(unaided), clause, to);
      const count = countHome(table, { side: 'us', clause, proposal, commitments, surprise: false });
      return count.support - count.threshold;
    }),
  );
}

/** What one cause did to a gauge in the half-year that just ended. */
function partOf(state: GameState | undefined, stock: StockId, cause: string): number {
  const change = state?.history.at(-1)?.changes.find((entry) => entry.stock === stock);
  return (change?.contributions ?? [])
    .filter((part) => part.cause === cause)
    .reduce((sum, { amount }) => sum + amount, 0);
}

/** Whether any clause ever stood lower than before. */
function lowered(ended: readonly GameState[]): boolean {
  return ended.some((state, half) =>
    Object.entries(state.standing.clauses).some(
      ([id, { level: now }]) => now < (ended[half - 1]?.standing.clauses[id as ClauseId]?.level ?? 0),
    ),
  );
}

function withPresidency(state: GameState, outcome: 'governing' | 'opposition'): GameState {
  return {
    ...state,
    elections: state.elections.map((election) =>
      election.vote.startsWith('mx-president') ? { ...election, outcome } : election,
    ),
  };
}

function missing(): never {
  throw new Error('no game was played');
}
