import { BALLOTS, type Ballot } from '../../../game/vocabulary.ts';
import { votingRecord } from '../../../rules/ratification/votingRecord.ts';
import { willingness } from '../../deeds/ballots.ts';
import type { Mind } from '../../mind/Mind.ts';
import { owedBy } from '../../mind/ownActs.ts';
import { changedPackage, draftPackage, type Package } from '../../mind/Package.ts';
import { isForbidden, prospectOf } from '../../mind/prospects.ts';
import type { VoterBelief } from '../../mind/voterBelief.ts';
import type { CoachOption } from '../Advice.ts';
import { forecastsOf, proposalFor } from '../homeForecast.ts';
import { adoptionChance } from '../voteForecast.ts';
import { percent } from './asking.ts';

/** The three ballots: what each makes of the vote, of the seat's word and of its standing with its own audience. */
export function ballotOptions(mind: Mind, voters: readonly VoterBelief[]): readonly CoachOption[] {
  const { castBallot } = mind.sight.options;
  const motion = mind.view.vote?.motion;
  if (!castBallot.available || motion === undefined) return [];
  const draft = draftPackage(mind);
  const change =
    motion.kind === 'amendment'
      ? mind.view.amendments.find(({ id }) => id === motion.amendment)?.change
      : undefined;
  const accord = change === undefined ? draft : changedPackage(mind, draft, change);
  const isWhole = motion.kind === 'accord';
  const forbidden = isForbidden(mind, accord);
  const owed = isWhole && owesYes(mind, accord);
  const homes =
    change === undefined
      ? forecastsOf(mind, accord.changed, proposalFor(mind, []))
      : change.kind === 'term'
        ? forecastsOf(mind, [change.term.clause], proposalFor(mind, [change.term]))
        : [];
  const options = BALLOTS.filter((ballot) => castBallot.choices.ballots.includes(ballot)).map(
    (ballot): CoachOption => ({
      act: { kind: 'ballot', ballot },
      homes: ballot === 'yes' ? homes : [],
      standing: isWhole ? votingRecord(mind.table, mind.seat, ballot) : 0,
      price: 0,
      adoption: percent(adoptionChance(mind, voters, accord, ballot)),
      warning: ballot === 'yes' ? (forbidden ? 'redLine' : null) : owed ? 'breaksPromise' : null,
    }),
  );
  const wanted: Ballot = isYesBetter(mind, voters, draft, accord, isWhole) ? 'yes' : 'no';
  return [
    ...options.filter(({ act }) => act.kind === 'ballot' && act.ballot === wanted),
    ...options.filter(({ act }) => act.kind === 'ballot' && act.ballot !== wanted),
  ];
}

function isYesBetter(
  mind: Mind,
  voters: readonly VoterBelief[],
  draft: Package,
  accord: Package,
  isWhole: boolean,
): boolean {
  const after = prospectOf(mind, voters, accord);
  if (isWhole) return willingness(mind, after) > 0;
  return !after.forbidden && after.worth > Math.max(0, prospectOf(mind, voters, draft).worth);
}

function owesYes(mind: Mind, accord: Package): boolean {
  return owedBy(mind).some(
    ({ undertaking, status }) =>
      status === 'open' &&
      undertaking.kind === 'vote' &&
      undertaking.terms.every(({ clause, level }) => accord.levels[clause] === level),
  );
}
