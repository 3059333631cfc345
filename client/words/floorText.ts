import type { FloorTurn, MotionTerms } from '../../shared/game/floor/Floor.ts';
import type { FloorEvent } from '../../shared/game/floor/FloorEvent.ts';
import type { AmendmentEvent } from '../../shared/game/papers/PaperEvent.ts';
import { unreachable } from '../../shared/game/unreachable.ts';
import { floor } from '../../shared/i18n/floor.ts';
import { papers } from '../../shared/i18n/papers.ts';
import { speakerOf } from '../../shared/i18n/text.ts';
import { amendmentName, paperName, paperText } from './paperText.ts';
import type { Words } from './Words.ts';

/** What happened on the floor in one sentence; `null` for what the next event says better. */
export function floorText(event: FloorEvent | AmendmentEvent, words: Words): string | null {
  const t = speakerOf(floor, () => words.language);
  const p = speakerOf(papers, () => words.language);
  switch (event.type) {
    case 'FloorOpened':
      return t('opened');
    case 'SpeakerListed':
      return t('listed', { seat: words.seat(event.speaker.seat) });
    case 'SpeakerUnlisted':
      return t('unlisted', { seat: words.seat(event.seat) });
    case 'PlacardRaised':
      return t('raised', { seat: words.seat(event.seat) });
    case 'FloorTaken':
      return turnText(event.now, words);
    case 'MotionMade':
      return t('moved', { seat: words.seat(event.motion.by), motion: motionText(event.motion.terms, words) });
    case 'MotionSeconded':
      return t('seconded', { seat: words.seat(event.seat) });
    case 'MotionObjected':
      return t('objected', { seat: words.seat(event.seat) });
    case 'MotionSpeakerListed':
      return t('willSpeak', { seat: words.seat(event.seat) });
    case 'MotionVoteCast':
      return t(event.vote === 'yes' ? 'votesYes' : 'votesNo', { seat: words.seat(event.seat) });
    case 'MotionEnded':
      return t(event.outcome);
    case 'CaucusExtended':
      return t('extended', { n: event.seconds });
    case 'CaucusClosed':
      return t('caucusOver');
    case 'SpeakingTimeSet':
      return t('timeSet', { n: event.seconds });
    case 'SpeakersListClosed':
      return t('listClosed');
    case 'AgendaSet':
      return t('agendaSet', { list: event.clauses.map((clause) => words.clause(clause)).join(', ') });
    case 'PointRaised':
      return t('point', { seat: words.seat(event.seat), point: t(event.point) });
    case 'ReplyAsked':
      return t('reply', { seat: words.seat(event.seat) });
    case 'DebateEnded':
      return t(event.how);
    case 'OpeningAnswered':
      return p(event.as, { seat: words.seat(event.seat) });
    case 'RulingOverturned':
      return p('overturned');
    case 'DecisionReconsidered':
      return p('reconsidered');
    case 'VotingBegan':
      return p(event.drafts.length > 0 ? 'votingBegan' : 'nothingToVote');
    case 'BallotRulesSet':
      return p(event.ballots.important ? 'isImportant' : 'byRollCall');
    case 'PlacardLowered':
    case 'FloorPassed':
    case 'MotionTaken':
    case 'CaucusOpened':
      return null;
    default:
      return paperText(event, words);
  }
}

/** What is moved, with what it is about and the time it asks for. */
export function motionText(terms: MotionTerms, words: Words): string {
  const { kind, seconds, speakerSeconds, paper, amendment } = terms;
  const t = speakerOf(floor, () => words.language);
  const time = (n: number): string => (n % 60 === 0 ? t('minutes', { n: n / 60 }) : t('secondsLong', { n }));
  const what =
    paper !== undefined
      ? paperName(paper, words)
      : amendment !== undefined
        ? amendmentName(amendment, words)
        : null;
  const plain =
    what === null
      ? t(kind)
      : kind === 'introduceDraft'
        ? t('introduced', { what })
        : t('about', { motion: t(kind), what });
  const named = seconds === undefined ? plain : t('lasting', { motion: plain, time: time(seconds) });
  return speakerSeconds === undefined ? named : t('each', { motion: named, time: time(speakerSeconds) });
}

function turnText(now: FloorTurn, words: Words): string | null {
  const t = speakerOf(floor, () => words.language);
  switch (now.kind) {
    case 'open':
      return null;
    case 'speech':
      return t('speaks', { seat: words.seat(now.seat) });
    case 'responses':
      return t(now.to, { seat: words.seat(now.of) });
    case 'vote':
      return t('voteOpens');
    case 'break':
      return t(now.caucus === 'suspension' ? 'suspended' : 'breakBegins');
    case 'roll': {
      const p = speakerOf(papers, () => words.language);
      return p(now.again ? 'calledAgain' : 'called', { seat: words.seat(now.seat) });
    }
    default:
      return unreachable(now);
  }
}
