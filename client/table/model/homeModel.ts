import { changesIn } from '../../../shared/game/changesIn.ts';
import { entriesOf } from '../../../shared/game/entries.ts';
import type { GameState, HomeCount, Ratification, SeatState } from '../../../shared/game/GameState.ts';
import { type ClauseId, type SeatId, type Side, sideOf } from '../../../shared/game/ids.ts';
import { actOf } from '../../../shared/game/vocabulary.ts';
import type { ScenarioPack } from '../../../shared/scenario/ScenarioPack.ts';
import type { TableWords } from '../TableWords.ts';
import { filled } from '../TableWords.ts';
import type { EndModel, HomeBar, HomeModel, HomePeople, HomeRow } from './SceneModel.ts';
import { endedHalf } from './worldModels.ts';

const MOST_MOVES = 3;

/** The second table: what each home says of every clause that was signed this round. */
export function homeModel(options: {
  readonly view: GameState;
  readonly pack: ScenarioPack;
  readonly words: TableWords;
  readonly ownSeat: SeatId | null;
}): HomeModel | null {
  const { view, words } = options;
  if (actOf(view.step) !== 'home') return null;
  const counted = view.ratifications.filter((one) => one.round === view.round);
  const rows = counted.length > 0 ? counted.map((one) => countedRow(view, words, one)) : waitingRows(options);
  return {
    title: words.table('homeTitle'),
    note: counted.length > 0 ? '' : words.table(rows.length > 0 ? 'homeWaiting' : 'homeNothing'),
    sides: { us: words.side('us'), mx: words.side('mx') },
    rows,
    people: { us: peopleOf(options, 'us', counted), mx: peopleOf(options, 'mx', counted) },
    moved: movesOf(options),
    movedTitle: words.table('moved'),
  };
}

/** Those at home in front of whom their head of delegation answers for what was signed. */
function peopleOf(
  { view, pack }: { readonly view: GameState; readonly pack: ScenarioPack },
  side: Side,
  counted: readonly Ratification[],
): HomePeople {
  const own = counted.flatMap((one) => one.counts).filter((count) => count.side === side);
  const seats = pack.seats.filter(
    (seat) => sideOf(seat.id) === side && view.settings.seats.includes(seat.id),
  );
  return {
    portrait: (seats.find((seat) => seat.head) ?? seats[0])?.portrait ?? null,
    verdict: own.length === 0 ? 'waiting' : own.every((count) => count.passed) ? 'passed' : 'failed',
  };
}

function countedRow(view: GameState, words: TableWords, one: Ratification): HomeRow {
  const bar = (side: Side): HomeBar | null => {
    const count = one.counts.find((candidate) => candidate.side === side);
    return count === undefined ? null : barOf(words, count);
  };
  return {
    clause: one.clause,
    name: words.clause(one.clause),
    fromName: words.level(one.clause, one.from),
    toName: words.level(one.clause, one.to),
    counts: { us: bar('us'), mx: bar('mx') },
    outlook: null,
    ratified: one.ratified,
    resultWord: words.table(one.ratified ? 'inForce' : 'notInForce'),
    credit: entriesOf<SeatId, SeatState>(view.seats)
      .filter(([, seat]) => seat.claims.includes(one.clause))
      .map(([seat]) => ({ seat, side: sideOf(seat) })),
  };
}

function barOf(words: TableWords, count: HomeCount): HomeBar {
  return {
    support: Math.min(Math.max(count.support, 0), 10_000),
    threshold: count.threshold,
    passed: count.passed,
    needsWord: filled(words.table('needs'), { n: Math.round(count.threshold / 100) }),
    stampWord: words.table(count.passed ? 'passed' : 'failed'),
  };
}

/** What was signed and waits for the count. */
function waitingRows(options: {
  readonly view: GameState;
  readonly words: TableWords;
  readonly ownSeat: SeatId | null;
}): readonly HomeRow[] {
  const { view, words, ownSeat } = options;
  if (view.adopted !== true) return [];
  return view.docket.flatMap((clause): readonly HomeRow[] => {
    const standing = view.standing.clauses[clause];
    const term = view.draft?.terms[clause];
    if (standing === undefined || term === undefined || standing.level === term.level) return [];
    return [
      {
        clause,
        name: words.clause(clause),
        fromName: words.level(clause, standing.level),
        toName: words.level(clause, term.level),
        counts: { us: null, mx: null },
        outlook: outlookOf(view, words, ownSeat, clause),
        ratified: null,
        resultWord: '',
        credit: [],
      },
    ];
  });
}

function outlookOf(
  view: GameState,
  words: TableWords,
  ownSeat: SeatId | null,
  clause: ClauseId,
): HomeRow['outlook'] {
  const level = view.draft?.terms[clause]?.level;
  const known = (ownSeat === null ? undefined : view.secrets[ownSeat])?.outlook.find(
    (entry) => entry.clause === clause && entry.level === level,
  );
  if (ownSeat === null || known === undefined) return null;
  return { side: sideOf(ownSeat), band: known.band, word: words.table(known.band) };
}

/** The gauges of the table that moved most, each with the largest of its causes in the direction it moved. */
function movesOf(options: {
  readonly view: GameState;
  readonly pack: ScenarioPack;
  readonly words: TableWords;
}): HomeModel['moved'] {
  const { view, pack, words } = options;
  const shown = pack.stocks.filter((stock) => stock.shown === 'table');
  const ended = endedHalf(view);
  const changes = (ended === null ? [] : changesIn(view, ended.half))
    .map((change) => ({ ...change, amount: change.after - change.before }))
    .filter((change) => change.amount !== 0 && shown.some((stock) => stock.id === change.stock))
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  return changes.slice(0, MOST_MOVES).map((change) => {
    const direction = Math.sign(change.amount);
    const cause = [...change.contributions].sort((a, b) => direction * (b.amount - a.amount))[0];
    return {
      stock: change.stock,
      name: words.stock(change.stock),
      amount: change.amount,
      cause: cause === undefined ? '' : words.cause(cause),
      good: shown.find((stock) => stock.id === change.stock)?.good ?? 'neutral',
    };
  });
}

/** What is left at the end, and what 2013-2014 kept of it. */
export function endModel(view: GameState, words: TableWords, ownSeat: SeatId | null): EndModel | null {
  if (view.conclusion === null) return null;
  return {
    title: words.endingName(view.conclusion.ending),
    story: words.endingStory(view.conclusion.ending),
    rows: view.conclusion.kept.map((one) => ({
      clause: one.clause,
      name: words.clause(one.clause),
      levelName: words.level(one.clause, one.level),
      kept: one.kept,
      word: words.table(one.kept ? 'kept' : 'dropped'),
    })),
    emptyWord: words.table('nothingChanged'),
    goals: (ownSeat === null ? [] : (view.conclusion.goals[ownSeat] ?? [])).map((goal) => ({
      text: (ownSeat === null ? null : words.texts.seats[ownSeat]?.brief?.goals[goal.goal]) ?? goal.goal,
      met: goal.met,
      word: words.table(goal.met ? 'met' : 'unmet'),
    })),
    goalsTitle: words.table('goals'),
  };
}
