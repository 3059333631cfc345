import type { AmendmentId, PaperId } from '../../shared/game/ids.ts';
import type { AmendmentEvent, PaperEvent } from '../../shared/game/papers/PaperEvent.ts';
import { unreachable } from '../../shared/game/unreachable.ts';
import { papers } from '../../shared/i18n/papers.ts';
import { speakerOf } from '../../shared/i18n/text.ts';
import type { Words } from './Words.ts';

/** What happened to papers and amendments in one sentence; `null` for what the next event says better. */
export function paperText(event: PaperEvent | AmendmentEvent, words: Words): string | null {
  const t = speakerOf(papers, () => words.language);
  const paper = (id: PaperId): string => paperName(id, words);
  switch (event.type) {
    case 'PaperStarted':
      return t('started', { seat: words.seat(event.paper.by), paper: paper(event.paper.id) });
    case 'PaperNamed': {
      const key = event.as === null ? 'leaves' : event.as === 'sponsor' ? 'sponsors' : 'signs';
      return t(key, { seat: words.seat(event.seat), paper: paper(event.paper) });
    }
    case 'PaperChanged': {
      const key = {
        sponsors: 'changedSponsors',
        friendly: 'changedFriendly',
        voted: 'changedVoted',
        division: 'changedDivision',
      } as const;
      return t(key[event.by], { paper: paper(event.paper) });
    }
    case 'PaperIntroduced':
      return t('introduced', { paper: paper(event.paper) });
    case 'PaperReturned':
      return t('returned', { paper: paper(event.paper) });
    case 'PaperEnded':
      return endedText(event, words);
    case 'MergeProposed': {
      const { by, keep, add } = event.merge;
      return t('mergeProposed', { seat: words.seat(by), paper: paper(keep), other: paper(add) });
    }
    case 'MergeAgreed':
      return t('mergeAgreed', { seat: words.seat(event.seat) });
    case 'MergeEnded':
      return t(
        ({ done: 'mergeDone', refused: 'mergeRefused', lapsed: 'mergeLapsed' } as const)[event.outcome],
      );
    case 'DraftsReordered':
      return t('reordered', { list: event.order.map(paper).join(', ') });
    case 'QuestionDivided': {
      const list = event.clauses.map((clause) => words.clause(clause)).join(', ');
      return t('divided', { paper: paper(event.paper), list });
    }
    case 'DraftLaid':
      return t('laid', { paper: paper(event.paper) });
    case 'AmendmentSigned':
      return t('signsAmendment', {
        seat: words.seat(event.seat),
        amendment: amendmentName(event.amendment, words),
      });
    case 'AmendmentAgreed':
      return t('agreesAmendment', {
        seat: words.seat(event.seat),
        amendment: amendmentName(event.amendment, words),
      });
    case 'AmendmentIntroduced':
      return t('amendmentIntroduced', { amendment: amendmentName(event.amendment, words) });
    case 'AmendmentClosed': {
      const key = {
        friendly: 'amendmentFriendly',
        withdrawn: 'amendmentWithdrawn',
        lapsed: 'amendmentLapsed',
      } as const;
      return t(key[event.outcome], { amendment: amendmentName(event.amendment, words) });
    }
    default:
      return unreachable(event);
  }
}

/** "paper 2": papers count within their round. */
export function paperName(id: PaperId, words: Pick<Words, 'language'>): string {
  return speakerOf(papers, () => words.language)('paper', { n: numberIn(id) });
}

/** "amendment 2": amendments count within their round. */
export function amendmentName(id: AmendmentId, words: Pick<Words, 'language'>): string {
  return speakerOf(papers, () => words.language)('amendment', { n: numberIn(id) });
}

function numberIn(id: string): number {
  return Number(id.split('.').at(-1) ?? 1);
}

function endedText(
  { paper, stage, against }: Extract<PaperEvent, { readonly type: 'PaperEnded' }>,
  words: Words,
): string {
  const t = speakerOf(papers, () => words.language);
  const values = { paper: paperName(paper, words) };
  if (against !== null) {
    const key = stage === 'merged' ? 'endedMerged' : 'endedAgainst';
    return t(key, { ...values, other: paperName(against.paper, words) });
  }
  const key = {
    adopted: 'endedAdopted',
    failed: 'endedFailed',
    fell: 'endedFell',
    withdrawn: 'endedWithdrawn',
    merged: 'endedWithdrawn',
  } as const;
  return t(key[stage], values);
}
