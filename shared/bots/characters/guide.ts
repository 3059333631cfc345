import type { SeatCommand } from '../../game/Command.ts';
import { type SeatId, sideOf } from '../../game/ids.ts';
import type { Term } from '../../game/terms.ts';
import type { Bot, BotSight } from '../Bot.ts';

/**
 * The practice accord of the tutorial: tracing guns, which both homes accept, and armed agents across the border,
 * which no number of coins brings home in Mexico.
 */
export const PRACTICE: readonly Term[] = [
  { clause: 'clause:arms', level: 1, visibility: 'announced' },
  { clause: 'clause:taskforces', level: 3, visibility: 'announced' },
];

/**
 * Plays beside somebody who learns: lays the practice accord on the table, offers it across once, goes along with
 * whatever the learner proposes, votes yes and spends nothing. No character to play against.
 */
export const guide: Bot = {
  id: 'guide',
  next: (sight) => {
    const { options, view, seat } = sight;
    if (options.answerDilemma.available) {
      const [choice] = options.answerDilemma.choices.choices;
      if (choice !== undefined)
        return { kind: 'answerDilemma', card: options.answerDilemma.choices.card, choice };
    }
    const ready = view.seats[seat]?.ready === true;
    if (options.fileDocket.available && !ready) {
      const open = new Set(options.fileDocket.choices.clauses.map(({ clause }) => clause));
      const entries = PRACTICE.filter(({ clause }) => open.has(clause)).map(({ clause, level }) => ({
        clause,
        stance: level,
      }));
      if (entries.length > 0) return { kind: 'fileDocket', entries };
    }
    const talk = answers(sight) ?? offers(sight);
    if (talk !== null) return talk;
    if (options.castBallot.available) return { kind: 'castBallot', ballot: 'yes' };
    if (ready) return null;
    if (options.commitCapital.available) return { kind: 'commitCapital', amount: 0 };
    return options.setReady.available && options.setReady.choices.ready
      ? { kind: 'setReady', ready: true }
      : null;
  },
};

/** Takes what it is offered and backs what it is shown. */
function answers({ options, view, seat }: BotSight): SeatCommand | null {
  const offer = options.answerOffer.available ? options.answerOffer.choices.offers[0] : undefined;
  if (offer !== undefined) return { kind: 'answerOffer', offer, answer: 'accept' };
  const edits = options.backEdit.available ? options.backEdit.choices.edits : [];
  const edit = view.edits.find(({ id, by }) => edits.includes(id) && isPerson(view, by) && by !== seat);
  return edit === undefined ? null : { kind: 'backEdit', edit: edit.id };
}

/** The head across the table offers the practice accord, once. */
function offers({ options, view, seat, pack }: BotSight): SeatCommand | null {
  if (!options.makeOffer.available || !pack.seat(seat).head) return null;
  if (view.offers.some(({ from, round }) => from === seat && round === view.round)) return null;
  const learner = view.settings.seats.find((id) => isPerson(view, id) && sideOf(id) !== sideOf(seat));
  const channel = options.makeOffer.choices.channels.find(
    (choice) => choice.kind === 'private' && learner !== undefined && choice.seats.includes(learner),
  );
  const terms = PRACTICE.filter(({ clause }) => view.docket.includes(clause));
  if (channel === undefined || terms.length === 0) return null;
  return { kind: 'makeOffer', channel, terms, sweetener: null };
}

function isPerson(view: BotSight['view'], seat: SeatId): boolean {
  return view.seats[seat]?.occupant.kind === 'person';
}
