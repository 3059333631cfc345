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
