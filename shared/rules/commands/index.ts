import type { SeatCommandKind } from '../../game/Command.ts';
import { answerDilemma } from './answerDilemma.ts';
import { answerOffer } from './answerOffer.ts';
import { answerOpening } from './answerOpening.ts';
import { answerPower } from './answerPower.ts';
import type { CommandRule } from './CommandRule.ts';
import { castBallot, passBallot } from './castBallot.ts';
import { claimCredit } from './claimCredit.ts';
import { commitCapital } from './commitCapital.ts';
import { backEdit, proposeEdit, withdrawEdit } from './edits.ts';
import { fileDocket } from './fileDocket.ts';
import {
  askReply,
  joinList,
  leaveList,
  lowerPlacard,
  objectMotion,
  passFloor,
  raisePlacard,
  raisePoint,
  secondMotion,
  speakToMotion,
  voteMotion,
  withdrawMotion,
  yieldFloor,
} from './floor.ts';
import { makeMotion } from './makeMotion.ts';
import { makeOffer } from './makeOffer.ts';
import { makePledge } from './makePledge.ts';
import { answerMerge, proposeMerge } from './merges.ts';
import { agreeAmendment, signAmendment, withdrawAmendment } from './paperAmendments.ts';
import { detailClause, leavePaper, signPaper, sponsorPaper, startPaper } from './papers.ts';
import { proposeAmendment } from './proposeAmendment.ts';
import { setReady } from './setReady.ts';
import { speak } from './speak.ts';
import { cancelPower, usePower } from './usePower.ts';
import { withdrawOffer } from './withdrawOffer.ts';

/** Every command a seat can give with its rule. A kind without one is a compile error. */
export const COMMAND_RULES: { readonly [Kind in SeatCommandKind]: CommandRule<Kind> } = {
  fileDocket,
  answerDilemma,
  speak,
  makeOffer,
  answerOffer,
  withdrawOffer,
  makePledge,
  proposeEdit,
  backEdit,
  withdrawEdit,
  usePower,
  cancelPower,
  answerPower,
  proposeAmendment,
  joinList,
  leaveList,
  raisePlacard,
  lowerPlacard,
  yieldFloor,
  makeMotion,
  withdrawMotion,
  secondMotion,
  objectMotion,
  speakToMotion,
  voteMotion,
  passFloor,
  raisePoint,
  askReply,
  answerOpening,
  startPaper,
  sponsorPaper,
  signPaper,
  leavePaper,
  detailClause,
  signAmendment,
  agreeAmendment,
  withdrawAmendment,
  proposeMerge,
  answerMerge,
  castBallot,
  passBallot,
  commitCapital,
  claimCredit,
  setReady,
};
