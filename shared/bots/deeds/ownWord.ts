import type { LineId } from '../../game/ids.ts';
import type { Term } from '../../game/terms.ts';
import type { Mind } from '../mind/Mind.ts';
import type { Package } from '../mind/Package.ts';

/** Lines that say how the speaker will vote on a text that holds a term. */
const VOTES: { readonly [line: LineId]: 'yes' | 'no' } = {
  'line:will-vote-yes': 'yes',
  'line:promise-vote': 'yes',
  'line:will-vote-no': 'no',
  'line:open-against': 'no',
  'line:red-line': 'no',
};

/** What a line says about a vote; `null` if it says nothing of one. */
export function votePromised(line: LineId): 'yes' | 'no' | null {
  return VOTES[line] ?? null;
}

/** A word given in public this round about the vote on a text that holds a term. */
export interface Word {
  readonly ballot: 'yes' | 'no';
  readonly term: Pick<Term, 'clause' | 'level'>;
}

/** What this seat has told the table this round about its vote. */
export function ownWord({ view, seat }: Mind): readonly Word[] {
  return view.messages.flatMap(({ from, round, channel, speech }): Word[] => {
    if (from !== seat || round !== view.round || channel.kind !== 'table' || speech.kind !== 'line')
      return [];
    const { clause, level } = speech;
    const ballot = votePromised(speech.line);
    if (ballot === null || clause === undefined || level === undefined) return [];
    return [{ ballot, term: { clause, level } }];
  });
}

/** The ballot a seat has announced for an accord; `null` if it is free. Where it has said both, the no counts. */
export function announcedBallot(mind: Mind, accord: Package): Word | null {
  const words = ownWord(mind).filter(
    ({ term }) => accord.changed.includes(term.clause) && accord.levels[term.clause] === term.level,
  );
  return words.find(({ ballot }) => ballot === 'no') ?? words[0] ?? null;
}
