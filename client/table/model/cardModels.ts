import { entriesOf } from '../../../shared/game/entries.ts';
import type { DraftTerm, GameState } from '../../../shared/game/GameState.ts';
import { type ClauseId, type SeatId, type Side, sideOf } from '../../../shared/game/ids.ts';
import type { DocketEntry, TextChange } from '../../../shared/game/terms.ts';
import { actOf, type Level } from '../../../shared/game/vocabulary.ts';
import type { ScenarioPack } from '../../../shared/scenario/ScenarioPack.ts';
import type { TableWords } from '../TableWords.ts';
import type { CardModel, CardStatus, LadderMark, TrayModel } from './SceneModel.ts';

const STATUS_WORDS = {
  unchanged: 'clauseUnchanged',
  waiting: 'clauseWaiting',
  proposed: 'clauseProposed',
  adopted: 'clauseAdopted',
  rejected: 'clauseRejected',
  ratified: 'clauseRatified',
  failed: 'clauseFailed',
} as const satisfies { readonly [S in CardStatus]: string };

/** The clauses open this round, in the order of the docket. */
export function cardModels(view: GameState, words: TableWords, ownSeat: SeatId | null): readonly CardModel[] {
  return view.docket.map((clause): CardModel => {
    const term = view.draft?.terms[clause] ?? null;
    const counted = view.ratifications.find((one) => one.round === view.round && one.clause === clause);
    const from = counted?.from ?? view.standing.clauses[clause]?.level ?? 0;
    const to = counted?.to ?? term?.level ?? from;
    const status = statusOf(view, clause, term, from);
    const quiet = (term?.visibility ?? view.standing.clauses[clause]?.visibility) === 'quiet';
    return {
      clause,
      name: words.clause(clause),
      status,
      statusWord: words.table(STATUS_WORDS[status]),
      todayWord: words.table('today'),
      from,
      fromName: words.level(clause, from),
      to,
      toName: words.level(clause, to),
      quiet,
      visibilityWord: words.table(quiet ? 'quiet' : 'announced'),
      linked: view.draft?.linked.includes(clause) ?? false,
      linkedWord: words.table('linked'),
      marks: marksOn(view, clause, ownSeat),
      asked: askedOf(view, clause),
    };
  });
}

/** Who stands where on a clause, as filed with the docket tokens. */
function marksOn(view: GameState, clause: ClauseId, ownSeat: SeatId | null): readonly LadderMark[] {
  return entriesOf<SeatId, readonly DocketEntry[]>(view.filings).flatMap(([seat, entries]) => {
    const entry = entries.find((one) => one.clause === clause);
    if (entry === undefined) return [];
    return [{ seat, side: sideOf(seat), level: entry.stance, own: seat === ownSeat }];
  });
}

function statusOf(view: GameState, clause: ClauseId, term: DraftTerm | null, from: Level): CardStatus {
  const counted = view.ratifications.find((one) => one.round === view.round && one.clause === clause);
  if (counted !== undefined) return counted.ratified ? 'ratified' : 'failed';
  const standing = view.standing.clauses[clause];
  const changed =
    term !== null &&
    (term.level !== from || (standing !== undefined && term.visibility !== standing.visibility));
  if (changed && view.adopted !== null) return view.adopted ? 'adopted' : 'rejected';
  if (askedOf(view, clause) !== null) return 'waiting';
  return changed ? 'proposed' : 'unchanged';
}

/** The newest change to a clause that is asked for and not yet in the text. */
function askedOf(view: GameState, clause: ClauseId): { readonly level: Level; readonly side: Side } | null {
  const act = actOf(view.step);
  if (act === 'home' || view.adopted !== null) return null;
  const voted = new Set(
    view.votes.flatMap((record) =>
      record.motion.kind === 'amendment' ? [record.motion.amendment as string] : [],
    ),
  );
  const asked: readonly { readonly by: SeatId; readonly change: TextChange }[] = [
    ...view.edits,
    ...view.amendments.filter((amendment) => !voted.has(amendment.id)),
  ];
  const newest = asked.findLast((one) => one.change.kind === 'term' && one.change.term.clause === clause);
  if (newest === undefined || newest.change.kind !== 'term') return null;
  return { level: newest.change.term.level, side: sideOf(newest.by) };
}

/** The standing accord: every clause that is not on a card of its own. */
export function trayModel(options: {
  readonly view: GameState;
  readonly pack: ScenarioPack;
  readonly words: TableWords;
  readonly ownSeat: SeatId | null;
}): TrayModel {
  const { view, pack, words, ownSeat } = options;
  const filing = (ownSeat === null ? null : view.secrets[ownSeat]?.filing) ?? [];
  const frame = view.draft?.frame ?? view.standing.frame;
  const rows = pack.clauses
    .filter((clause) => view.standing.clauses[clause.id] !== undefined && !view.docket.includes(clause.id))
    .map((clause) => {
      const standing = view.standing.clauses[clause.id];
      const level = standing?.level ?? clause.today;
      const suspended = standing?.suspendedUntil !== null && (standing?.suspendedUntil ?? 0) > view.round;
      const owed = standing !== undefined && !standing.delivered && standing.deliverBy !== null;
      return {
        clause: clause.id,
        name: words.clause(clause.id),
        level,
        levelName: words.level(clause.id, level),
        changed: level !== clause.today,
        quiet: standing?.visibility === 'quiet',
        note: suspended ? words.table('suspended') : owed ? words.table('undelivered') : '',
        tokens: filing.filter((entry) => entry.clause === clause.id).length,
      };
    });
  return {
    title: words.table('standing'),
    frame,
    frameWord: words.table(frame === 'shared' ? 'frameShared' : 'frameAssistance'),
    rows,
  };
}
