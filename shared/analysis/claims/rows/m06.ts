import type { ClauseId } from '../../../game/ids.ts';
import type { Level } from '../../../game/vocabulary.ts';
import type { Check, Claim } from '../Check.ts';
import { compare, lowers, reading, rests } from '../checks.ts';
import { support } from '../gauges.ts';
import { NEWS } from '../newsFree.ts';
import { type PowerPlan, plus, type Script, script, usePower } from '../Script.ts';

const HEARING = usePower('power:us-congress-hearing', 'choice:hearing-label');
const DEMAND = usePower('power:mx-presidency-address', 'choice:address-guns');

/** A clause put to the homes in a round; the other side acts in the round before, or does not. */
const put = (clause: ClauseId, level: Level, round: number): Script =>
  script(round, { [round]: { docket: [clause], terms: [{ clause, level }] } }, { excludedCards: NEWS });
const after = (act: PowerPlan, base: Script): Script => plus(base, { [base.rounds - 1]: { powers: [act] } });

const staff = (round: number): Script => put('clause:intelligence', 3, round);
const rifles = (round: number): Script => put('clause:arms', 2, round);

/** What Mexico says of embedded staff, and Washington of reporting rifle sales, whenever it was put to them. */
const mexican: Check['measure'] = (played) =>
  support('mx', 'clause:intelligence', played.ended.length - 1)(played);
const northern: Check['measure'] = (played) =>
  support('us', 'clause:arms', played.ended.length - 1, ['cause:power-mx-presidency-address-guns-cost'])(
    played,
  );

/** The effect with a vote next less that with none. */
const nearAVote: NonNullable<Check['contrast']> = ([control = 0, treated = 0, quiet = 0, acted = 0]) =>
  treated - control - (acted - quiet);
const PRESSURE = [{ id: 'home.pressure.vote', neutral: 100 }];

/** The two calendars clash. */
export const m06: Claim = {
  id: 'M06',
  pages: 'P29',
  checks: [
    lowers(
      'A hearing timed for the U.S. vote lowers support in Mexico, which votes next',
      reading('Mexican support for intelligence 3 in round 4, hundredths of a point', mexican),
      compare('hearing of Congress in round 3', staff(4), after(HEARING, staff(4))),
      rests(
        'alarm.label',
        'power:us-congress-hearing@choice:hearing-label#stock:alarm',
        'power:us-congress-hearing@choice:hearing-label#stock:trust-mx-us',
      ),
    ),
    lowers(
      'And by more than the same hearing where no vote is so near',
      reading('Mexican support for intelligence 3 in the round after it, hundredths of a point', mexican),
      compare('hearing of Congress in round 3, against one in round 4', staff(4), after(HEARING, staff(4)), {
        others: [staff(5), after(HEARING, staff(5))],
        contrast: nearAVote,
      }),
      PRESSURE,
    ),
    lowers(
      'A demand on guns timed for the Mexican vote lowers support in Washington, which votes next, by the heat it stirs',
      reading(
        'U.S. support for arms 2 in round 3, what the address itself costs aside, hundredths of a point',
        northern,
      ),
      compare("the Mexican president's address on guns in round 2", rifles(3), after(DEMAND, rifles(3))),
      rests('gunpolitics.public-demand'),
    ),
    lowers(
      'And by more than the same demand where no vote is near',
      reading('U.S. support for arms 2 in the round after it, what the address itself costs aside', northern),
      compare(
        "the Mexican president's address on guns in round 2, against one in round 3",
        rifles(3),
        after(DEMAND, rifles(3)),
        { others: [rifles(4), after(DEMAND, rifles(4))], contrast: nearAVote },
      ),
      PRESSURE,
    ),
  ],
};
