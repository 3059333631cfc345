import type { Caucus, OpenMotion } from '../../game/floor/Floor.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import { unreachable } from '../../game/unreachable.ts';
import { sequence } from '../sequence.ts';
import type { Table } from '../Table.ts';
import { executedOnPapers } from './executedOnPapers.ts';
import { turnTo } from './turnTo.ts';

/** What a motion does that has carried. */
export function executed(table: Table, { by, terms }: OpenMotion): readonly GameEvent[] {
  const seconds = terms.seconds ?? 0;
  const speakerSeconds = terms.speakerSeconds ?? null;
  const clause = terms.clause ?? null;
  switch (terms.kind) {
    case 'adjournMeeting':
      return [{ type: 'DebateEnded', how: 'adjourned' }];
    case 'tableDebate':
      return [{ type: 'DebateEnded', how: 'tabled' }];
    case 'closeDebate':
      return [{ type: 'DebateEnded', how: 'closed' }];
    case 'unmoderatedCaucus':
      return pause(table, {
        kind: 'unmoderated',
        by,
        clause,
        seconds,
        speakerSeconds: null,
        speechesLeft: 0,
      });
    case 'suspendMeeting':
      return pause(table, { kind: 'suspension', by, clause, seconds, speakerSeconds: null, speechesLeft: 0 });
    case 'moderatedCaucus': {
      const each = speakerSeconds ?? seconds;
      const caucus: Caucus = {
        kind: 'moderated',
        by,
        clause,
        seconds,
        speakerSeconds: each,
        speechesLeft: Math.floor(seconds / Math.max(1, each)),
      };
      return sequence(table, [
        () => [{ type: 'CaucusOpened', caucus }],
        // whoever asked for the caucus speaks first
        (now) => [turnTo(now, { kind: 'speech', seat: by, as: 'caucus' }, each)],
      ]);
    }
    case 'extendCaucus': {
      const each = table.state.floor?.caucus?.speakerSeconds ?? null;
      return [
        {
          type: 'CaucusExtended',
          seconds,
          speeches: each === null ? 0 : Math.floor(seconds / Math.max(1, each)),
        },
      ];
    }
    case 'setSpeakingTime':
      return speakerSeconds === null ? [] : [{ type: 'SpeakingTimeSet', seconds: speakerSeconds }];
    case 'closeList':
      return [{ type: 'SpeakersListClosed' }];
    case 'setAgenda':
      return [{ type: 'AgendaSet', clauses: terms.clauses ?? [] }];
    case 'appeal':
    case 'introduceDraft':
    case 'reconsider':
    case 'reorderDrafts':
    case 'divideQuestion':
    case 'rollCall':
    case 'importantQuestion':
      return executedOnPapers(table, { ...terms, kind: terms.kind });
    default:
      return unreachable(terms.kind);
  }
}

function pause(table: Table, caucus: Caucus): readonly GameEvent[] {
  const kind = caucus.kind === 'suspension' ? 'suspension' : 'unmoderated';
  return sequence(table, [
    () => [{ type: 'CaucusOpened', caucus }],
    (now) => [turnTo(now, { kind: 'break', caucus: kind }, caucus.seconds)],
  ]);
}
