import type { SeatCommand } from '../../game/Command.ts';
import { type SeatId, sideOf } from '../../game/ids.ts';
import { crossesRedLine } from '../../rules/value/accordValue.ts';
import type { Levels } from '../../rules/value/Levels.ts';
import type { Bidding } from '../mind/bids.ts';
import { outlookOn } from '../mind/homeBelief.ts';
import type { Mind } from '../mind/Mind.ts';
import { owedBy, ownEdits, ownOffers } from '../mind/ownActs.ts';
import { changedPackage } from '../mind/Package.ts';
import type { Prospect } from '../mind/prospects.ts';
import { type Line, mayTalk, say, whisper } from './lines.ts';

/** Says in Talks what the seat is doing there, so that its words and its votes agree. */
export function talkLine(mind: Mind, bid: Prospect | null, bidding: Bidding): SeatCommand | null {
  const offered = offeredTo(mind);
  if (offered !== null && (mind.place + mind.view.round) % 2 === 0) {
    const made = ownOffers(mind).length;
    const line = made > 1 ? 'line:offer-counter' : 'line:offer-made';
    const whispered = whisper(mind, offered, { line, seat: offered });
    if (whispered !== null) return whispered;
  }
  if (!mayTalk(mind)) return null;
  const line =
    overTheLine(mind, bidding) ??
    asksForSponsor(mind) ??
    saysNo(mind, bid, bidding) ??
    promises(mind) ??
    asks(mind, bid, bidding);
  return line === null ? null : say(mind, line);
}

/** The other seat of the last private offer that waits for an answer. */
function offeredTo(mind: Mind): SeatId | null {
  const offer = ownOffers(mind).at(-1);
  if (offer?.channel.kind !== 'private' || offer.status !== 'open') return null;
  const other = offer.channel.seats.find((seat) => seat !== mind.seat);
  return other === undefined || offer.answers[other] !== undefined ? null : other;
}

/** The term by which the text, or else a change on the table, would cross the line this seat must not cross. */
function overTheLine(mind: Mind, { draft }: Bidding): Line | null {
  const { accord } = draft;
  const crosses = (levels: Levels): boolean => crossesRedLine(mind.table, mind.seat, mind.standing, levels);
  if (crosses(accord.levels)) {
    const clause = accord.changed.find((id) => !crosses({ ...accord.levels, [id]: mind.standing[id] ?? 0 }));
    return clause === undefined ? null : { line: 'line:red-line', clause, level: accord.levels[clause] ?? 0 };
  }
  const crossing = mind.view.edits.find(
    ({ change }) => change.kind === 'term' && crosses(changedPackage(mind, accord, change).levels),
  );
  return crossing?.change.kind === 'term'
    ? { line: 'line:red-line', clause: crossing.change.term.clause, level: crossing.change.term.level }
    : null;
}

function asksForSponsor(mind: Mind): Line | null {
  const edit = ownEdits(mind).at(-1);
  if (edit === undefined) return null;
  if (edit.change.kind === 'link') return { line: 'line:link' };
  if (edit.change.kind !== 'term') return null;
  const { clause, level, visibility } = edit.change.term;
  if (visibility === 'quiet') return { line: 'line:keep-quiet', clause, level };
  return { line: 'line:need-sponsor', clause, level };
}

/** The text, or a change that waits, goes further than this seat's own bid, or not far enough. */
function saysNo(mind: Mind, bid: Prospect | null, { draft, better }: Bidding): Line | null {
  for (const clause of draft.accord.changed) {
    const level = draft.accord.levels[clause] ?? 0;
    const wanted = bid?.accord.levels[clause] ?? mind.standing[clause] ?? 0;
    if (level === wanted) continue;
    if (wanted === mind.standing[clause]) {
      if (outlookOn(mind, clause, level)?.band === 'lost')
        return { line: 'line:home-would-refuse', clause, level };
      // a no is only said where no accord with the term would do; else it is a wish
      return better.some(({ accord }) => accord.levels[clause] === level)
        ? { line: 'line:want-today', clause }
        : { line: 'line:open-against', clause, level };
    }
    return { line: level > wanted ? 'line:want-lower' : 'line:want-higher', clause, level: wanted };
  }
  return null;
}

function promises(mind: Mind): Line | null {
  const pledge = owedBy(mind).find(({ offer, channel }) => offer === null && channel.kind === 'table');
  if (pledge === undefined) return null;
  if (pledge.undertaking.kind === 'capital') return { line: 'line:promise-capital' };
  const [term] = pledge.undertaking.terms;
  return term === undefined ? null : { line: 'line:promise-vote', clause: term.clause, level: term.level };
}

/** What the seat wants of a clause that the text leaves as it is. */
function asks(mind: Mind, bid: Prospect | null, { draft }: Bidding): Line | null {
  const clause = bid?.accord.changed.find((id) => !draft.accord.changed.includes(id));
  if (bid === null || clause === undefined) return null;
  const level = bid.accord.levels[clause] ?? 0;
  const backers = mind.view.edits.some(
    ({ by, change }) =>
      sideOf(by) !== mind.side &&
      change.kind === 'term' &&
      change.term.clause === clause &&
      change.term.level === level,
  );
  return { line: backers ? 'line:open-for' : 'line:give-give', clause, level };
}
