import type { Share } from '../../game/floor/Majority.ts';
import type { ProcedureAdjustments } from '../../game/floor/ProcedureAdjustments.ts';
import type { Procedure } from '../../scenario/Procedure.ts';

/** The rules of a preset with what a session sets for itself. */
export function adjusted(procedure: Procedure, adjustments: ProcedureAdjustments): Procedure {
  const { seconds, quorum, signatures, amendmentSignatures, adoption, importantQuestion, ballots, motions } =
    adjustments;
  const { papers } = procedure;
  return {
    ...procedure,
    ...seconds,
    quorum: quorum ?? procedure.quorum,
    adoption: adoption ?? procedure.adoption,
    ballots: ballots ?? procedure.ballots,
    papers: {
      ...papers,
      signatures: signatures ?? papers.signatures,
      amendmentSignatures: amendmentSignatures ?? papers.amendmentSignatures,
      importantQuestion: importantQuestion ?? papers.importantQuestion,
    },
    motions: procedure.motions.map((rule) => {
      const own = motions?.find(({ kind }) => kind === rule.kind);
      // a motion that nobody votes on stays one
      return own === undefined || rule.majority === null ? rule : { ...rule, majority: own.majority };
    }),
  };
}

/** What is wrong with adjustments: more than the whole asked of somebody, or a motion named twice; `null`: nothing. */
export function adjustmentFault(adjustments: ProcedureAdjustments): string | null {
  const { quorum, signatures, amendmentSignatures, adoption, importantQuestion, motions = [] } = adjustments;
  const shares = [quorum, signatures, amendmentSignatures].filter((share) => share !== undefined);
  if (shares.some(isTooMuch)) return 'share';
  const majorities = [adoption, importantQuestion, ...motions.map(({ majority }) => majority)];
  for (const majority of majorities) {
    if (majority === undefined) continue;
    const { numerator, denominator } = majority.share;
    // more than the whole can never be reached
    if (isTooMuch(majority.share) || (majority.moreThan && numerator === denominator)) return 'majority';
  }
  const kinds = motions.map(({ kind }) => kind);
  return new Set(kinds).size < kinds.length ? 'motions' : null;
}

function isTooMuch({ numerator, denominator }: Share): boolean {
  return numerator > denominator;
}
