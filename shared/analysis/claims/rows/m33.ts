import type { Claim } from '../Check.ts';
import { compare, raises, reading, rests, stockAfter } from '../checks.ts';
import { disputed } from '../gauges.ts';
import { type Script, script, usePower } from '../Script.ts';

const report = (option: 'choice:report-progress' | 'choice:report-pattern'): Script =>
  script(2, { 1: { powers: [usePower('power:us-state-report', option)] } });

/** A pattern of abuse, or not. Contested: both readings exist. */
export const m33: Claim = {
  id: 'M33',
  pages: 'P57 P58',
  checks: [
    raises(
      'A report that finds a pattern keeps the money held; one that finds single cases frees it',
      stockAfter('stock:funds-held', 2),
      compare(
        'the report of round 1 speaks of a pattern instead of single cases',
        report('choice:report-progress'),
        report('choice:report-pattern'),
      ),
      rests('funds.held.conditions'),
    ),
    raises(
      'The critical reading finds more abuse in the same decisions',
      stockAfter('stock:abuses', 7),
      compare('reading critical instead of paper (in the header of the log)', script(7), {
        ...script(7),
        reading: 'critical',
      }),
      rests('abuses.pattern', 'abuses.army.critical'),
    ),
    raises(
      'What a reading says of abuse is recorded as disputed and with its source, for the debrief',
      reading(
        'moves of abuses and impunity in rounds 1-7 that are marked disputed and name a source, basis points',
        disputed('stock:abuses', 7),
      ),
      compare('reading critical instead of paper (in the header of the log)', script(7), {
        ...script(7),
        reading: 'critical',
      }),
      rests('abuses.pattern', 'abuses.army.critical'),
    ),
  ],
};
