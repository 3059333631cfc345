import type { Claim } from '../Check.ts';
import { disputed, stock } from '../gauges.ts';
import { type Script, script, usePower } from '../Script.ts';

const report = (option: 'choice:report-progress' | 'choice:report-pattern'): Script =>
  script(2, { 1: { powers: [usePower('power:us-state-report', option)] } });

/** A pattern of abuse, or not. Contested: both readings exist. */
export const m33: Claim = {
  id: 'M33',
  pages: 'P57 P58',
  checks: [
    {
      statement: 'A report that finds a pattern keeps the money held; one that finds single cases frees it',
      lever: 'the report of round 1 speaks of a pattern instead of single cases',
      gauge: 'share of the conditioned money held after round 2, basis points',
      control: report('choice:report-progress'),
      treated: report('choice:report-pattern'),
      measure: stock('stock:funds-held', 2),
      expects: { direction: 'up' },
      restsOn: [{ id: 'funds.held.conditions' }],
    },
    {
      statement: 'The critical reading finds more abuse in the same decisions',
      lever: 'reading critical instead of paper (in the header of the log)',
      gauge: 'abuses and impunity after round 7, basis points',
      control: script(7),
      treated: { ...script(7), reading: 'critical' },
      measure: stock('stock:abuses', 7),
      expects: { direction: 'up' },
      restsOn: [{ id: 'abuses.pattern' }, { id: 'abuses.army.critical' }],
    },
    {
      statement: 'What a reading says of abuse is recorded as disputed and with its source, for the debrief',
      lever: 'reading critical instead of paper (in the header of the log)',
      gauge:
        'moves of abuses and impunity in rounds 1-7 that are marked disputed and name a source, basis points',
      control: script(7),
      treated: { ...script(7), reading: 'critical' },
      measure: disputed('stock:abuses', 7),
      expects: { direction: 'up' },
      restsOn: [{ id: 'abuses.pattern' }, { id: 'abuses.army.critical' }],
    },
  ],
};
