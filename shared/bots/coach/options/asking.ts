import type { ClauseId } from '../../../game/ids.ts';
import { LEVELS, type Level } from '../../../game/vocabulary.ts';
import type { Mind } from '../../mind/Mind.ts';
import { draftPackage, type Package, termOf, withTerms } from '../../mind/Package.ts';
import { clauseGain, isForbidden, prospectOf } from '../../mind/prospects.ts';
import type { VoterBelief } from '../../mind/voterBelief.ts';
import type { CoachOption } from '../Advice.ts';
import { forecastsOf, proposalFor } from '../homeForecast.ts';
import { adoptionChance } from '../voteForecast.ts';

/** Things to ask for that are named at once. */
const MOST_ASKED = 3;

/** The clauses that could be laid on the table, each at the level that promises this seat most. */
export function docketOptions(mind: Mind): readonly CoachOption[] {
  const { fileDocket } = mind.sight.options;
  if (!fileDocket.available) return [];
  const draft = draftPackage(mind);
  const found = fileDocket.choices.clauses.flatMap(({ clause, reopens }) => {
    const asked = LEVELS.filter((level) => level !== mind.standing[clause]).map((level) =>
      asking(mind, { ...draft, changed: [clause] }, clause, level),
    );
    const best = asked.reduce<Asking | null>(better, null);
    return best === null ? [] : [{ ...best, option: { ...best.option, price: reopens ? 1 : 0 } }];
  });
  return mostPromising(found);
}

/** Changes of the text that this seat could ask for, by offer, edit or amendment. */
export function askOptions(mind: Mind, voters: readonly VoterBelief[]): readonly CoachOption[] {
  const { makeOffer, proposeEdit, proposeAmendment } = mind.sight.options;
  if (!makeOffer.available && !proposeEdit.available && !proposeAmendment.available) return [];
  const draft = draftPackage(mind);
  const now = Math.max(0, prospectOf(mind, voters, draft).worth);
  const found = mind.view.docket.flatMap((clause) => {
    const asked = LEVELS.filter((level) => level !== draft.levels[clause]).map((level): Asking => {
      const one = asking(mind, draft, clause, level);
      const prospect = prospectOf(mind, voters, one.accord);
      const adoption = percent(adoptionChance(mind, voters, one.accord, 'yes'));
      return { ...one, worth: prospect.worth - now, option: { ...one.option, adoption } };
    });
    const best = asked.reduce<Asking | null>(better, null);
    return best === null ? [] : [best];
  });
  const kind = proposeAmendment.available && proposeAmendment.choices.text ? 'amend' : 'ask';
  return mostPromising(found).map((option) =>
    option.act.kind === 'ask' ? { ...option, act: { ...option.act, kind } } : option,
  );
}

interface Asking {
  readonly option: CoachOption;
  readonly accord: Package;
  /** Points, by what homes would say. */
  readonly worth: number;
}

function asking(mind: Mind, draft: Package, clause: ClauseId, level: Level): Asking {
  const term = { ...termOf(draft, clause), level };
  const accord = withTerms(mind, draft, [term]);
  const homes = forecastsOf(mind, [clause], proposalFor(mind, [term]));
  const both = homes.reduce((all, { chances }) => (all * chances.us * chances.mx) / 10_000, 1);
  const forbidden = isForbidden(mind, accord);
  return {
    accord,
    worth: forbidden ? -100 : both * clauseGain(mind, accord, clause),
    option: {
      act: { kind: 'ask', term },
      homes,
      standing: 0,
      price: 0,
      adoption: null,
      warning: forbidden ? 'redLine' : null,
    },
  };
}

function better(best: Asking | null, next: Asking): Asking | null {
  return next.worth > (best?.worth ?? 0) ? next : best;
}

function mostPromising(found: readonly Asking[]): readonly CoachOption[] {
  return [...found]
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_ASKED)
    .map(({ option }) => option);
}

/** A chance as whole per cent, never more than 98 nor less than 2. */
export function percent(chance: number): number {
  return Math.max(2, Math.min(98, Math.round(100 * chance)));
}
