import type { MotionTerms } from '../../game/floor/Floor.ts';
import { namesOn } from '../../game/papers/Paper.ts';
import type { Refusal } from '../../game/Refusal.ts';
import { refuse } from '../refuse.ts';
import type { Table } from '../Table.ts';
import {
  amendmentSignaturesNeeded,
  hasSponsors,
  introducibleAmendments,
  type PapersNow,
  papersNow,
  signaturesNeeded,
} from './paperRules.ts';

type Refused = { readonly ok: false; readonly error: Refusal };

/** What a paper or an amendment still lacks to come on the floor; `null`: nothing. */
export function introductionFault(table: Table, { paper, amendment }: MotionTerms): Refused | null {
  const now = papersNow(table);
  if (now === null) return refuse('makeMotion', 'noPapers');
  if (amendment !== undefined) return amendmentFault(table, now, amendment);
  const found = now.desk.papers.find(({ id, stage }) => id === paper && stage === 'working');
  if (found === undefined)
    return refuse('makeMotion', 'unknownPaper', { rule: 'introduceDraft', inOrderInstead: 'startPaper' });
  if (!hasSponsors(found, now.rules))
    return refuse('makeMotion', 'sponsorMissing', { rule: 'sponsors', inOrderInstead: 'sponsorPaper' });
  const n = namesOn(found).length;
  const needed = signaturesNeeded(table, now.rules);
  return n < needed
    ? refuse('makeMotion', 'tooFewSignatures', { rule: 'signatures', n, needed, inOrderInstead: 'signPaper' })
    : null;
}

function amendmentFault(table: Table, now: PapersNow, id: string): Refused | null {
  if (introducibleAmendments(table, now).some((amendment) => amendment.id === id)) return null;
  const brought = table.state.amendments.find((amendment) => amendment.id === id)?.brought;
  const onDraft = now.desk.papers.some(
    ({ id: paper, stage }) => paper === brought?.paper && stage === 'draft',
  );
  if (brought === undefined || brought.outcome !== null || brought.introduced || !onDraft)
    return refuse('makeMotion', 'unknownAmendment', {
      rule: 'introduceDraft',
      inOrderInstead: 'proposeAmendment',
    });
  return refuse('makeMotion', 'tooFewSignatures', {
    rule: 'amendmentSignatures',
    n: brought.signatories.length,
    needed: amendmentSignaturesNeeded(table, now.rules),
    inOrderInstead: 'signAmendment agreeAmendment',
  });
}
