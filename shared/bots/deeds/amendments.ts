import type { SeatCommand } from '../../game/Command.ts';
import type { TextChange } from '../../game/terms.ts';
import { LEVELS } from '../../game/vocabulary.ts';
import type { Mind } from '../mind/Mind.ts';
import { changedPackage, draftPackage, termOf } from '../mind/Package.ts';
import { prospectOf } from '../mind/prospects.ts';
import type { VoterBelief } from '../mind/voterBelief.ts';
import { tie } from './talkText.ts';

/** Points that an amendment must add to be worth a vote of its own. */
const WORTH_A_VOTE = 1.2;

/** Whether an amendment to the text before the body is in order. */
export function mayAmendText({ sight: { options, view } }: Mind): boolean {
  const { proposeAmendment: option } = options;
  return view.step === 'amendments' && option.available && option.choices.text;
}

/** Proposes the one change of the text that adds most for this seat, votes of the others considered. */
export function proposeAmendment(mind: Mind, voters: readonly VoterBelief[]): SeatCommand | null {
  if (!mayAmendText(mind)) return null;
  const draft = draftPackage(mind);
  const asItIs = prospectOf(mind, voters, draft);
  // a text over its line is worth nothing to a seat, whatever else is in it
  const worth = asItIs.forbidden ? Math.min(0, asItIs.worth) : asItIs.worth;
  const proposed = mind.view.amendments.map(({ change }) =>
    change.kind === 'term' ? change.term.clause : change.kind,
  );
  const tied = tie(mind, draft);
  const changes: TextChange[] = tied === null ? [] : [tied];
  for (const clause of mind.view.docket)
    for (const level of LEVELS)
      if (level !== draft.levels[clause])
        changes.push({ kind: 'term', term: { ...termOf(draft, clause), level } });
  let best: TextChange | null = null;
  let most = WORTH_A_VOTE;
  for (const change of changes) {
    if (proposed.includes(change.kind === 'term' ? change.term.clause : change.kind)) continue;
    const after = prospectOf(mind, voters, changedPackage(mind, draft, change));
    // an amendment needs the same majorities as the accord it would bring
    const added = after.pass * (after.worth - worth);
    if (after.forbidden || after.hope <= 0 || added <= most) continue;
    best = change;
    most = added;
  }
  return best === null ? null : { kind: 'proposeAmendment', change: best };
}
