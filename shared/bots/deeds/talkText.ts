import type { SeatCommand } from '../../game/Command.ts';
import { canonical } from '../../game/canonical.ts';
import type { Edit } from '../../game/GameState.ts';
import { sideOf } from '../../game/ids.ts';
import type { TextChange } from '../../game/terms.ts';
import { FRAMES } from '../../game/vocabulary.ts';
import { type Bidding, leftToOthers } from '../mind/bids.ts';
import type { Mind } from '../mind/Mind.ts';
import { isUntouched, ownEdits } from '../mind/ownActs.ts';
import { changedPackage, draftPackage, type Package, termOf } from '../mind/Package.ts';
import { clauseGain, homeChance, type Prospect, prospectOf } from '../mind/prospects.ts';
import type { VoterBelief } from '../mind/voterBelief.ts';

/** Points a change must add before a bot puts its name under it. */
const WORTH_BACKING = 0.25;

/** Chance at home below which a clause is better tied to another. */
const SHAKY = 0.65;

/** Backs the change from across the table that helps this seat most, if one does. */
export function backEdit(mind: Mind, voters: readonly VoterBelief[], bidding: Bidding): SeatCommand | null {
  const option = mind.sight.options.backEdit;
  if (!option.available) return null;
  let best: Edit | null = null;
  let most = WORTH_BACKING;
  for (const edit of mind.view.edits) {
    if (!option.choices.edits.includes(edit.id)) continue;
    const after = prospectOf(mind, voters, changedPackage(mind, bidding.draft.accord, edit.change));
    if (after.forbidden || after.hope <= 0 || after.hope < 0.6 * bidding.target) continue;
    const added = after.worth - bidding.draft.worth;
    if (added > most) {
      best = edit;
      most = added;
    }
  }
  return best === null ? null : { kind: 'backEdit', edit: best.id };
}

/** Writes into the text, clause by clause, what leads towards the bid: the most useful change first. */
export function proposeEdit(
  mind: Mind,
  voters: readonly VoterBelief[],
  bid: Prospect,
  bidding: Bidding,
): SeatCommand | null {
  if (!mind.sight.options.proposeEdit.available || ownEdits(mind).length >= mind.lens.edits) return null;
  const draft = bidding.draft.accord;
  let best: TextChange | null = null;
  let most = WORTH_BACKING;
  for (const clause of mind.view.docket) {
    const term = termOf(bid.accord, clause);
    if (term.level === draft.levels[clause] || !isUntouched(mind, clause)) continue;
    if (leftToOthers(mind, clause) && term.level > (draft.levels[clause] ?? 0)) continue;
    const change: TextChange = { kind: 'term', term };
    if (isWaiting(mind, change)) continue;
    const after = prospectOf(mind, voters, changedPackage(mind, draft, change));
    if (after.forbidden) continue;
    const added = after.worth - bidding.draft.worth;
    if (added > most) {
      best = change;
      most = added;
    }
  }
  return best === null ? null : { kind: 'proposeEdit', change: best };
}

/** Changes how the text is brought home, if that helps: another frame, or clauses tied so that nobody pays alone. */
export function proposeManner(
  mind: Mind,
  voters: readonly VoterBelief[],
  bidding: Bidding,
): SeatCommand | null {
  if (!mind.sight.options.proposeEdit.available || ownEdits(mind).length >= mind.lens.edits) return null;
  const { accord, worth } = bidding.draft;
  if (accord.changed.length === 0) return null;
  const changes = [tie(mind, accord), otherFrame(mind, accord)].filter((change) => change !== null);
  for (const change of changes) {
    if (isWaiting(mind, change)) continue;
    if (prospectOf(mind, voters, changedPackage(mind, accord, change)).worth > worth + WORTH_BACKING)
      return { kind: 'proposeEdit', change };
  }
  return null;
}

/** The other frame, unless the text has left the frame that stands already. */
function otherFrame({ view }: Mind, accord: Package): TextChange | null {
  if (accord.frame !== view.standing.frame) return null;
  const frame = FRAMES.find((other) => other !== accord.frame);
  return frame === undefined ? null : { kind: 'frame', frame };
}

/** Ties what this seat gives to what it gets, where what it gets may fail at home. */
export function tie(mind: Mind, accord: Package): TextChange | null {
  if (accord.linked.length > 0 || accord.changed.length < 2) return null;
  const paid = accord.changed.filter((clause) => clauseGain(mind, accord, clause) < 0);
  const shaky = accord.changed.filter(
    (clause) => clauseGain(mind, accord, clause) > 0 && homeChance(mind, accord, clause) < SHAKY,
  );
  const [give] = paid;
  const [get] = shaky;
  return give === undefined || get === undefined ? null : { kind: 'link', clauses: [give, get] };
}

/** Asks for the frame of its bid, or for the tie that is in it. */
export function proposeMannerOf(mind: Mind, bid: Prospect, { draft }: Bidding): SeatCommand | null {
  if (!mind.sight.options.proposeEdit.available || ownEdits(mind).length >= mind.lens.edits) return null;
  const { frame, linked } = bid.accord;
  const text = draft.accord;
  if (text.changed.length === 0) return null;
  const changes: TextChange[] = [];
  if (frame !== text.frame) changes.push({ kind: 'frame', frame });
  if (
    text.linked.length === 0 &&
    linked.length > 1 &&
    linked.every((clause) => text.changed.includes(clause))
  )
    changes.push({ kind: 'link', clauses: linked });
  const change = changes.find((one) => !isWaiting(mind, one));
  return change === undefined ? null : { kind: 'proposeEdit', change };
}

/** Takes back a waiting change that the text already holds, or that the seat has meanwhile come down from. */
export function withdrawEdit(mind: Mind, bid: Prospect | null): SeatCommand | null {
  const option = mind.sight.options.withdrawEdit;
  if (!option.available) return null;
  const draft = draftPackage(mind);
  const stale = ownEdits(mind).find(({ change }) => {
    if (change.kind === 'frame') return change.frame === draft.frame;
    if (change.kind === 'link') return change.clauses.some((clause) => !draft.changed.includes(clause));
    const { clause, level } = change.term;
    if (draft.levels[clause] === level) return true;
    return bid !== null && bid.accord.levels[clause] !== level;
  });
  return stale === undefined ? null : { kind: 'withdrawEdit', edit: stale.id };
}

/** Whether this seat, or somebody of its own delegation, has the same change waiting. */
function isWaiting(mind: Mind, change: TextChange): boolean {
  const text = canonical(change);
  return mind.view.edits.some((edit) => sideOf(edit.by) === mind.side && canonical(edit.change) === text);
}
