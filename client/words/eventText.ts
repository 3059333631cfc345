import { entriesOf } from '../../shared/game/entries.ts';
import type { GameEvent, GameEventOf } from '../../shared/game/GameEvent.ts';
import type { DraftAccord, DraftTerm, GameState, Ratification } from '../../shared/game/GameState.ts';
import { type ClauseId, SIDES } from '../../shared/game/ids.ts';
import type { VoteRecord } from '../../shared/game/Vote.ts';
import { events } from '../../shared/i18n/events.ts';
import { floor } from '../../shared/i18n/floor.ts';
import { home } from '../../shared/i18n/home.ts';
import { phases } from '../../shared/i18n/phases.ts';
import { signedIn, speakerOf } from '../../shared/i18n/text.ts';
import { vote } from '../../shared/i18n/vote.ts';
import type { LoadedPack } from '../../shared/scenario/LoadedPack.ts';
import { floorText } from './floorText.ts';
import { motionWords } from './motionWords.ts';
import type { Words } from './Words.ts';

/** What a sentence is made from: the words, the pack, and the view after the event. */
export interface Telling {
  readonly words: Words;
  readonly pack: LoadedPack;
  readonly after: GameState;
  /** The working text before the event, where it is known: then only what changed in it is told. */
  readonly draftBefore?: DraftAccord | null;
}

/** What happened in one sentence; `null` for events that are told by others around them. */
export function eventText(event: GameEvent, telling: Telling): string | null {
  const { words, pack, after } = telling;
  const t = speakerOf(events, () => words.language);
  const p = speakerOf(phases, () => words.language);
  const h = speakerOf(home, () => words.language);
  const f = speakerOf(floor, () => words.language);
  switch (event.type) {
    case 'RoundOpened': {
      const half = pack.raw.halfYears[event.round - 1]?.id ?? '';
      return t('roundOpened', { half: words.half(half), theme: words.theme(half) });
    }
    case 'StepOpened':
      return event.step === 'debate' || event.step === 'drafting' || event.step === 'over'
        ? null
        : t('stepOpened', { step: p(event.step) });
    case 'CardPlayed':
      return t('cardPlayed', { headline: words.headline(event.card.card) });
    case 'DilemmaAnswered': {
      const choice = words.choice(event.card, event.choice);
      return event.seat === null
        ? t('dilemmaDefault', { choice })
        : t('dilemmaAnswered', { seat: words.seat(event.seat), choice });
    }
    case 'DocketFiled':
      return t('docketFiled', { seat: words.seat(event.seat) });
    case 'DocketRevealed':
      return t('docketRevealed', { list: words.clauses(event.docket) });
    case 'MessagePosted':
      return t('message', {
        seat: words.seatShort(event.message.from),
        channel: words.channel(event.message.channel, event.message.from),
        words: words.speech(event.message.speech),
      });
    case 'OfferMade':
      return t('offerMade', {
        seat: words.seatShort(event.offer.from),
        to: words.channel(event.offer.channel, event.offer.from),
        terms: words.terms(event.offer.terms),
      });
    case 'OfferAnswered':
      return t(event.answer === 'accept' ? 'offerAccepted' : 'offerDeclined', {
        seat: words.seat(event.seat),
      });
    case 'OffersClosed':
      return event.offers.some((offer) => offer.status === 'withdrawn') ? t('offersClosed') : null;
    case 'PledgeMade':
      return t('pledgeMade', {
        seat: words.seatShort(event.pledge.from),
        what: words.undertaking(event.pledge.undertaking),
      });
    case 'PledgesSettled':
      return joined(
        event.outcomes.map((outcome) => {
          const from = after.pledges.find((pledge) => pledge.id === outcome.pledge)?.from;
          if (from === undefined || outcome.status === 'lapsed') return null;
          return t(outcome.status === 'kept' ? 'pledgeKept' : 'pledgeBroken', {
            seat: words.seatShort(from),
          });
        }),
      );
    case 'EditProposed':
      return t('editProposed', {
        seat: words.seatShort(event.edit.by),
        change: words.change(event.edit.change),
      });
    case 'EditClosed':
      return event.reason === 'lapsed' ? t('editClosed') : null;
    case 'TextChanged': {
      // Somebody else stands behind the same words: nothing to tell.
      const change = draftText(event.draft, telling);
      return change === '' ? null : t('textChanged', { change });
    }
    case 'PowerQueued':
      return t('powerQueued', { seat: words.seat(event.seat) });
    case 'PowerCancelled':
      return t('powerCancelled', { seat: words.seat(event.seat) });
    case 'PowerUsed': {
      const values = { seat: words.seat(event.seat), power: words.power(event.power) };
      return event.target === null
        ? t('powerUsed', values)
        : t('powerUsedOn', { ...values, target: words.target(event.target) });
    }
    case 'PowerAnswered':
      return t('powerAnswered', {
        seat: words.seat(event.seat),
        power: words.power(event.power),
        answer: words.powerAnswer(event.power),
      });
    case 'AmendmentProposed':
      return t('amendmentProposed', {
        seat: words.seat(event.amendment.by),
        change: words.change(event.amendment.change),
      });
    case 'VoteOpened':
      return t('voteOpened', { motion: motionOf(event.vote.motion, after, words) });
    case 'BallotCast':
      return t('ballotCast', { seat: words.seat(event.seat) });
    case 'RollAnswered':
      return t('rollAnswered', { seat: words.seat(event.seat), answer: f(event.answer) });
    case 'HeadActed':
      return t(event.act === 'refuse' ? 'headRefuses' : 'headSigns', { seat: words.seat(event.seat) });
    case 'BallotsRevealed':
      return voteText(event.record, after, words);
    case 'AccordDecided':
      return t(
        event.outcome === 'adopted'
          ? 'accordAdopted'
          : event.outcome === 'rejected'
            ? 'accordRejected'
            : 'accordUnchanged',
      );
    case 'CapitalCommitted':
      return t('committed', { seat: words.seat(event.seat) });
    case 'HomeCounted':
      return joined(event.ratifications.map((entry) => ratificationText(entry, words)));
    case 'CreditClaimed':
      return t('credit', { seat: words.seat(event.seat), clause: words.clause(event.clause) });
    case 'HalfYearMoved':
      return halfYearText(event, { words, pack, after });
    case 'ElectionHeld':
      return t('election', {
        vote: words.publicVote(event.election.vote),
        outcome: h(event.election.outcome),
      });
    case 'GameConcluded':
      return t('concluded', { ending: words.endingName(event.conclusion.ending) });
    case 'SeatReady':
      return t(event.ready ? 'ready' : 'notReady', { seat: words.seat(event.seat) });
    case 'SeatOccupied': {
      const key = { person: 'seatTaken', bot: 'seatBot', empty: 'seatEmpty' } as const;
      return t(key[event.occupant.kind], { seat: words.seat(event.seat) });
    }
    case 'ClockSet':
      return event.paused ? t('paused') : null;
    case 'EffectsApplied':
      return joined([
        event.frame === null ? null : t('frame', { frame: words.frame(event.frame) }),
        ...Object.entries(event.clauses).map(([clause, standing]) =>
          standing.delivered && standing.deliverBy === null && standing.changedInRound !== null
            ? t('delivered', { clause: words.clause(clause as ClauseId) })
            : null,
        ),
      ]);
    case 'ReviewReleased':
      return t('released');
    case 'Undone':
      return t('undone');
    case 'GameOpened':
    case 'OutlookReported':
      return null;
    default:
      return floorText(event, words);
  }
}

/** A vote in one sentence: motion, result, and the tally of each side. */
export function voteText(record: VoteRecord, state: GameState, words: Words): string {
  const t = speakerOf(events, () => words.language);
  const v = speakerOf(vote, () => words.language);
  return t('ballotsRevealed', {
    motion: motionOf(record.motion, state, words),
    result: record.adopted ? v('adopted') : v('rejected'),
    tally: SIDES.map((side) => v('tally', { side: words.side(side), ...counted(record, side) })).join('. '),
  });
}

function counted(record: VoteRecord, side: (typeof SIDES)[number]) {
  const { yes, no, abstain } = record.sides[side];
  return { yes, no, abstain };
}

/** Whether home accepted a clause, in one sentence. */
export function ratificationText(entry: Ratification, words: Words): string {
  const t = speakerOf(events, () => words.language);
  const values = { clause: words.clause(entry.clause) };
  return entry.ratified
    ? t('ratified', { ...values, level: words.level(entry.clause, entry.to) })
    : t('notRatified', values);
}

function motionOf(motion: VoteRecord['motion'], state: GameState, words: Words): string {
  const v = speakerOf(vote, () => words.language);
  if (motion.kind !== 'amendment') return motionWords(motion, words);
  const at = state.amendments.findIndex((amendment) => amendment.id === motion.amendment);
  return v('motionAmendment', { n: at >= 0 ? at + 1 : Number(motion.amendment.split('.').at(-1) ?? 1) });
}

/** What a text says that it did not say before; without a text before it, all in which it differs from what stands. */
function draftText(draft: DraftAccord, { words, after, draftBefore }: Telling): string {
  const { standing } = after;
  const before = draftBefore ?? null;
  const terms = entriesOf<ClauseId, DraftTerm>(draft.terms)
    .filter(([clause, term]) => {
      const old = before?.terms[clause] ?? standing.clauses[clause];
      return old?.level !== term.level || old.visibility !== term.visibility;
    })
    .map(([clause, { level, visibility }]) => words.term({ clause, level, visibility }));
  const frame = (before?.frame ?? standing.frame) === draft.frame ? [] : [draft.frame];
  const tied = (before?.linked ?? []).join() === draft.linked.join() ? [] : [draft.linked];
  return [
    ...terms,
    ...frame.map((now) => words.change({ kind: 'frame', frame: now })),
    ...tied.map((clauses) => words.change({ kind: 'link', clauses })),
  ].join('; ');
}

function halfYearText(event: GameEventOf<'HalfYearMoved'>, { words, pack }: Telling): string {
  const t = speakerOf(events, () => words.language);
  const moves = event.record.changes
    .filter((change) => pack.stocks.get(change.stock)?.shown === 'table')
    .map((change) => ({ stock: change.stock, by: change.after - change.before }))
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const [first] = moves;
  if (first === undefined) return '';
  return t('halfYearMoved', {
    stock: words.stock(first.stock),
    change: signedIn(first.by / 100, words.language),
  });
}

function joined(parts: readonly (string | null)[]): string | null {
  const told = parts.filter((part) => part !== null);
  return told.length === 0 ? null : told.join(' ');
}
