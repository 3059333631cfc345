import type { ClauseId } from '../../../game/ids.ts';
import type { Term, TextChange } from '../../../game/terms.ts';
import { actsOnVote, powerWorth } from '../../deeds/powers.ts';
import type { Mind } from '../../mind/Mind.ts';
import { owedBy } from '../../mind/ownActs.ts';
import { changedPackage, draftPackage, type Package, withTerms } from '../../mind/Package.ts';
import { isForbidden, prospectOf } from '../../mind/prospects.ts';
import type { VoterBelief } from '../../mind/voterBelief.ts';
import type { CoachAct, CoachOption } from '../Advice.ts';
import { forecastsOf, proposalFor } from '../homeForecast.ts';
import { adoptionChance } from '../voteForecast.ts';
import { percent } from './asking.ts';

/** Powers that are named at once. */
const MOST_POWERS = 1;

/** What waits for an answer: what looks well worth it, and the rest. */
export interface AnswerOptions {
  readonly good: readonly CoachOption[];
  readonly other: readonly CoachOption[];
}

/** Offers and changes that wait for this seat: what taking them up would bring and cost. */
export function answerOptions(mind: Mind, voters: readonly VoterBelief[]): AnswerOptions {
  const { answerOffer, backEdit } = mind.sight.options;
  const draft = draftPackage(mind);
  const now = Math.max(0, prospectOf(mind, voters, draft).worth);
  const weighed = (act: CoachAct, terms: readonly Term[], accord: Package) => ({
    option: {
      act,
      homes: forecastsOf(
        mind,
        terms.map(({ clause }) => clause),
        proposalFor(mind, terms, accord.frame),
      ),
      standing: 0,
      price: 0,
      adoption: percent(adoptionChance(mind, voters, accord, 'yes')),
      warning: isForbidden(mind, accord) ? 'redLine' : breaksWord(mind, terms) ? 'breaksPromise' : null,
    } satisfies CoachOption,
    worth: prospectOf(mind, voters, accord).worth - now,
  });
  const offers = answerOffer.available ? answerOffer.choices.offers : [];
  const edits = backEdit.available ? backEdit.choices.edits : [];
  const found = [
    ...mind.view.offers
      .filter(({ id }) => offers.includes(id))
      .map(({ id, from, terms }) =>
        weighed({ kind: 'accept', offer: id, from, terms }, terms, withTerms(mind, draft, terms)),
      ),
    ...mind.view.edits
      .filter(({ id }) => edits.includes(id))
      .map(({ id, by, change }) =>
        weighed(
          { kind: 'back', edit: id, from: by, change },
          termsIn(change),
          changedPackage(mind, draft, change),
        ),
      ),
  ];
  const sorted = found.sort((a, b) => b.worth - a.worth);
  const isGood = ({ option, worth }: (typeof sorted)[number]): boolean =>
    option.warning === null && worth > 0;
  return {
    good: sorted.filter(isGood).map(({ option }) => option),
    other: sorted.filter((one) => !isGood(one)).map(({ option }) => option),
  };
}

function termsIn(change: TextChange): readonly Term[] {
  return change.kind === 'term' ? [change.term] : [];
}

/** Whether this seat has promised a vote for another level of one of these clauses. */
function breaksWord(mind: Mind, terms: readonly Term[]): boolean {
  const levels = new Map<ClauseId, number>(terms.map(({ clause, level }) => [clause, level]));
  return owedBy(mind).some(
    ({ undertaking }) =>
      undertaking.kind === 'vote' &&
      undertaking.terms.some(({ clause, level }) => (levels.get(clause) ?? level) !== level),
  );
}

/** The power that would help most now, with its price. */
export function powerOptions(mind: Mind): readonly CoachOption[] {
  const { usePower } = mind.sight.options;
  if (!usePower.available) return [];
  const accord = draftPackage(mind);
  return usePower.choices.powers
    .filter(({ power }) => !actsOnVote(mind, power))
    .map(({ power, price, targets }) => ({
      power,
      price,
      worth: Math.max(...(targets ?? [null]).map((target) => powerWorth(mind, power, target, accord))),
    }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_POWERS)
    .map(({ power, price }) => ({
      act: { kind: 'power', power },
      homes: [],
      standing: 0,
      price,
      adoption: null,
      warning: null,
    }));
}
