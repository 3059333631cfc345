import { describe, expect, it } from '@jest/globals';
import { evolve } from '../../../shared/game/evolve.ts';
import type { SeatId } from '../../../shared/game/ids.ts';
import { playedTable, type TestTable } from '../../../shared/testing/playedTable.ts';
import { EVENT_VIEWS } from '../eventViews.ts';
import { aPack, someWords } from '../testing/aView.ts';
import { projectScene } from './projectScene.ts';
import type { SceneModel } from './SceneModel.ts';

const SIX = [
  'us-white-house',
  'us-justice',
  'us-congress',
  'mx-presidency',
  'mx-defense',
  'mx-senate',
] as const satisfies readonly SeatId[];
const [WHITE_HOUSE, , CONGRESS, , DEFENSE, SENATE] = SIX;
const words = someWords('en');

const debate = (): TestTable => playedTable(aPack, { seats: SIX, preset: 'formal' }).until('debate');
const sceneOf = ({ state }: TestTable): SceneModel =>
  projectScene({ view: state, pack: aPack, words, ownSeat: null });
const allPass = (table: TestTable): TestTable =>
  SIX.reduce((at, seat) => {
    const { floor, step } = at.state;
    return step === 'debate' && floor?.now.kind === 'open' && !floor.passed.includes(seat)
      ? at.does(seat, { kind: 'passFloor' })
      : at;
  }, table);

const caucus = { kind: 'moderatedCaucus', seconds: 120, speakerSeconds: 30 } as const;

describe('the floor on the drawn table', () => {
  it('puts the speaker in the light', () => {
    const speaking = allPass(debate().does(SENATE, { kind: 'joinList', stance: 'for' }));
    expect(
      sceneOf(speaking)
        .seats.filter((seat) => seat.speaking)
        .map(({ seat }) => seat),
    ).toEqual([SENATE]);
  });

  it('holds up the placards of those who ask to be recognised', () => {
    const asked = allPass(
      debate()
        .does(CONGRESS, { kind: 'makeMotion', terms: caucus })
        .does(SENATE, { kind: 'secondMotion', motion: 'motion:1.1' }),
    ).does(DEFENSE, { kind: 'raisePlacard' });
    expect(
      sceneOf(asked)
        .seats.filter((seat) => seat.raised)
        .map(({ seat }) => seat),
    ).toEqual([DEFENSE]);
  });

  it('shows the placards of a vote on a motion as they are raised, with the count of each side', () => {
    const voting = allPass(
      debate()
        .does(CONGRESS, { kind: 'makeMotion', terms: caucus })
        .does(SENATE, { kind: 'secondMotion', motion: 'motion:1.1' })
        .does(DEFENSE, { kind: 'objectMotion', motion: 'motion:1.1' }),
    ).does(WHITE_HOUSE, { kind: 'voteMotion', motion: 'motion:1.1', vote: 'yes' });
    const { seats, motion } = sceneOf(voting);
    expect(seats.find(({ seat }) => seat === WHITE_HOUSE)?.paddle).toBe('yes');
    expect(motion).toMatchObject({
      kind: 'floor',
      tallies: [
        { side: 'us', yes: 1, no: 0 },
        { side: 'mx', yes: 0 },
      ],
    });
  });

  it('changes by no event in a part that its view does not name', () => {
    const before = allPass(debate().does(SENATE, { kind: 'joinList', stance: null }));
    const steps = [
      before.does(SENATE, { kind: 'yieldFloor', rest: { to: 'questions' } }),
      debate().does(CONGRESS, { kind: 'makeMotion', terms: caucus }),
    ];
    for (const table of steps) {
      let state = table === steps[0] ? before.state : debate().state;
      for (const event of table.last) {
        const [was, next] = [state, evolve(state, event)];
        const parts: readonly string[] = EVENT_VIEWS[event.type].parts ?? [];
        const [old, now] = [was, next].map((view) =>
          projectScene({ view, pack: aPack, words, ownSeat: null }),
        );
        const keys = Object.keys(old ?? {}) as (keyof SceneModel)[];
        const touched = keys.filter((key) => JSON.stringify(old?.[key]) !== JSON.stringify(now?.[key]));
        expect(touched.filter((part) => !parts.includes(part))).toEqual([]);
        state = next;
      }
    }
  });
});
