import type { FloorEvent } from '../../shared/game/floor/FloorEvent.ts';
import type { AmendmentEvent, PaperEvent } from '../../shared/game/papers/PaperEvent.ts';
import type { EventView } from './EventView.ts';

type OnPapers =
  | PaperEvent['type']
  | AmendmentEvent['type']
  | Extract<
      FloorEvent['type'],
      'OpeningAnswered' | 'RulingOverturned' | 'DecisionReconsidered' | 'VotingBegan' | 'BallotRulesSet'
    >;

const IN_THE_PANEL = {
  parts: null,
  because: 'papers stand in their panel: texts, names, amendments',
} as const;

/** What of the papers is seen on the drawn table. */
export const PAPER_VIEWS: { readonly [Type in OnPapers]: EventView<Type> } = {
  OpeningAnswered: IN_THE_PANEL,
  RulingOverturned: IN_THE_PANEL,
  DecisionReconsidered: IN_THE_PANEL,
  VotingBegan: { parts: ['motion', 'seats'] },
  BallotRulesSet: IN_THE_PANEL,
  PaperStarted: IN_THE_PANEL,
  PaperNamed: IN_THE_PANEL,
  PaperChanged: IN_THE_PANEL,
  PaperIntroduced: IN_THE_PANEL,
  PaperReturned: IN_THE_PANEL,
  PaperEnded: IN_THE_PANEL,
  MergeProposed: IN_THE_PANEL,
  MergeAgreed: IN_THE_PANEL,
  MergeEnded: IN_THE_PANEL,
  DraftsReordered: IN_THE_PANEL,
  QuestionDivided: IN_THE_PANEL,
  DraftLaid: { parts: ['cards', 'motion'] },
  AmendmentSigned: IN_THE_PANEL,
  AmendmentAgreed: IN_THE_PANEL,
  AmendmentIntroduced: IN_THE_PANEL,
  AmendmentClosed: { parts: ['cards'] },
};
