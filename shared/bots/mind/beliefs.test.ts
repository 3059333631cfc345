import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { GameState, Offer } from '../../game/GameState.ts';
import type { ClauseId, SeatId } from '../../game/ids.ts';
import type { VoteRecord } from '../../game/Vote.ts';
import type { Level, OutlookBand } from '../../game/vocabulary.ts';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { aSight } from '../../testing/aSight.ts';
import { biddingOf, bidKey, chooseBid } from './bids.ts';
import { chanceAt } from './homeBelief.ts';
import { mindOf } from './Mind.ts';
import { draftPackage, everyPackage, termsApart, withTerms } from './Package.ts';
import { chancesOfSides, isForbidden, prospectOf } from './prospects.ts';
import { chanceOfYes, voterBeliefs } from './voterBelief.ts';

const pack = loadPack(
  JSON.parse(
    readFileSync(new URL('../../../assets/scenarios/the-road-ahead/pack.json', import.meta.url), 'utf8'),
  ) as ScenarioPack,
);
const DRAFT = { 'clause:arms': 0, 'clause:intelligence': 0, 'clause:capacity': 0 } as const;
const ANNOUNCED = { visibility: 'announced', frame: 'shared' } as const;

const heard = (band: OutlookBand) => [
  { clause: 'clause:intelligence', level: 2, band, openAudiences: [] } as const,
];

describe('a guess at a home', () => {
  test('follows what the seat hears from its own', () => {
    const [safe = 0, open = 0, lost = 0] = (['safe', 'open', 'lost'] as const).map((band) => {
      const mind = mindOf(aSight(pack, 'us-justice', { draft: DRAFT, outlook: heard(band) }));
      return chanceAt(mind, 'us', 'clause:intelligence', 2, ANNOUNCED);
    });
    expect(safe).toBeGreaterThan(0.85);
    expect(open).toBeGreaterThan(0.3);
    expect(open).toBeLessThan(0.85);
    expect(lost).toBeLessThan(0.15);
  });

  test('across the table falls with leaps and with what its audiences dislike', () => {
    const mind = mindOf(aSight(pack, 'us-justice', { draft: DRAFT }));
    const at = (clause: ClauseId, level: Level): number => chanceAt(mind, 'mx', clause, level, ANNOUNCED);
    expect(at('clause:intelligence', 3)).toBeLessThan(at('clause:intelligence', 2));
    expect(at('clause:taskforces', 3)).toBeLessThan(at('clause:capacity', 1));
  });

  test('across the table falls with the sovereignty alarm, less if it is kept quiet', () => {
    const at = (alarm: number, visibility: 'announced' | 'quiet'): number => {
      const mind = mindOf(aSight(pack, 'us-justice', { draft: DRAFT, stocks: { 'stock:alarm': alarm } }));
      return chanceAt(mind, 'mx', 'clause:taskforces', 3, { visibility, frame: 'shared' });
    };
    expect(at(6000, 'announced')).toBeLessThan(at(1000, 'announced'));
    expect(at(6000, 'quiet')).toBeGreaterThan(at(6000, 'announced'));
  });
});

describe('a guess at a vote', () => {
  const yes = (
    voter: SeatId,
    terms: { readonly clause: ClauseId; readonly level: Level },
    state: Partial<GameState> = {},
  ): number => {
    const mind = mindOf(aSight(pack, 'us-white-house', { draft: DRAFT, state }));
    const accord = withTerms(mind, draftPackage(mind), [{ ...terms, visibility: 'announced' }]);
    const belief = voterBeliefs(mind).find(({ seat }) => seat === voter)!;
    return chanceOfYes(mind, belief, accord);
  };
  const deep = { clause: 'clause:intelligence', level: 3 } as const;

  test('begins with the role', () => {
    expect(yes('mx-senate', deep)).toBeLessThan(yes('us-justice', deep));
    expect(yes('us-justice', { clause: 'clause:arms', level: 3 })).toBeLessThan(
      yes('mx-foreign', { clause: 'clause:arms', level: 3 }),
    );
  });

  test('follows the stance a seat filed', () => {
    const filed = (stance: Level) =>
      yes('mx-senate', deep, {
        filings: { 'mx-senate': [{ clause: 'clause:intelligence', stance }] },
      });
    expect(filed(3)).toBeGreaterThan(yes('mx-senate', deep));
    expect(filed(0)).toBeLessThan(yes('mx-senate', deep));
    expect(filed(1)).toBeLessThan(filed(3));
  });

  test('follows offers taken and declined', () => {
    const offer = (answer: 'accept' | 'decline'): Partial<GameState> => ({
      offers: [anOffer('us-justice', { 'mx-senate': answer }, [{ ...deep, visibility: 'announced' }])],
    });
    expect(yes('mx-senate', deep, offer('accept'))).toBeGreaterThan(yes('mx-senate', deep));
    expect(yes('mx-senate', deep, offer('decline'))).toBeLessThan(yes('mx-senate', deep));
  });

  test('follows votes: a no says more than a yes', () => {
    const voted = (ballot: 'yes' | 'no'): number =>
      yes('mx-senate', deep, { round: 2, votes: [aVoteOf('mx-senate', ballot)] });
    const before = yes('mx-senate', deep, { round: 2 });
    expect(voted('yes')).toBeGreaterThan(before);
    expect(before - voted('no')).toBeGreaterThan(voted('yes') - before);
  });

  test('takes a promise at its word', () => {
    const promise: Partial<GameState> = {
      pledges: [
        {
          id: 'pledge:1',
          round: 1,
          from: 'mx-senate',
          channel: { kind: 'table' },
          undertaking: { kind: 'vote', terms: [{ ...deep, visibility: 'announced' }] },
          offer: null,
          status: 'open',
        },
      ],
    };
    expect(yes('mx-senate', deep, promise)).toBe(0.95);
  });
});

describe('bids', () => {
  const mindWith = (offers: readonly Offer[] = []) =>
    mindOf(aSight(pack, 'us-justice', { draft: DRAFT, state: { offers } }));

  test('are chosen among all combinations of levels on the docket', () => {
    const mind = mindWith();
    const all = everyPackage(mind, draftPackage(mind), () => 'announced');
    expect(all).toHaveLength(64);
    expect(new Set(all.map((accord) => JSON.stringify(accord.levels))).size).toBe(64);
    expect(all.filter(({ changed }) => changed.length === 0)).toHaveLength(1);
  });

  test('reach the target, and the target falls through a round', () => {
    const mind = mindWith();
    const voters = voterBeliefs(mind);
    const targets = [0, 0.3, 0.6, 0.9].map((time) => {
      const bidding = biddingOf(mind, voters, { shape: 'late', floor: 0.3 }, time);
      const bid = chooseBid(mind, voters, bidding, { temperature: 1, moment: '0' });
      expect(bid!.hope).toBeGreaterThanOrEqual(bidding.target);
      return bidding.target;
    });
    expect(targets).toEqual([...targets].sort((a, b) => b - a));
    expect(targets.at(-1)).toBe(0);
  });

  test('do not change while the moment does not', () => {
    const choose = (): string => {
      const mind = mindWith();
      const voters = voterBeliefs(mind);
      const bidding = biddingOf(mind, voters, { shape: 'late', floor: 0.3 }, 0.6);
      return JSON.stringify(chooseBid(mind, voters, bidding, { temperature: 2, moment: '1' })!.accord.levels);
    };
    expect(choose()).toBe(choose());
  });

  test('are never repeated once declined', () => {
    const declined: Offer[] = [];
    for (let tries = 0; tries < 8; tries += 1) {
      const mind = mindWith([...declined]);
      const voters = voterBeliefs(mind);
      const bidding = biddingOf(mind, voters, { shape: 'late', floor: 0.3 }, 0.5);
      const bid = chooseBid(mind, voters, bidding, { temperature: 0.5, moment: '0' });
      if (bid === null) break;
      const terms = termsApart(mind, bid.accord, bidding.draft.accord);
      expect(declined.map((offer) => bidKey(offer.terms))).not.toContain(bidKey(terms));
      declined.push({ ...anOffer('us-justice', { 'mx-senate': 'decline' }, terms), id: `offer:${tries}` });
    }
    expect(declined.length).toBeGreaterThan(2);
  });

  test('are never over the seat’s own line', () => {
    const mind = mindOf(
      aSight(pack, 'us-congress', { draft: { 'clause:funds': 1, 'clause:rights': 2, 'clause:border': 0 } }),
    );
    const bidding = biddingOf(mind, voterBeliefs(mind), { shape: 'late', floor: 0.3 }, 1);
    expect(bidding.better.length).toBeGreaterThan(0);
    expect(bidding.better.every(({ accord }) => !isForbidden(mind, accord))).toBe(true);
    const over = withTerms(mind, draftPackage(mind), [
      { clause: 'clause:funds', level: 2, visibility: 'announced' },
      { clause: 'clause:rights', level: 1, visibility: 'announced' },
    ]);
    expect(prospectOf(mind, voterBeliefs(mind), over).forbidden).toBe(true);
  });
});

test('an accord needs both delegations: its chance is the product of theirs', () => {
  const mind = mindOf(aSight(pack, 'us-justice', { draft: DRAFT }));
  const voters = voterBeliefs(mind);
  const accord = withTerms(mind, draftPackage(mind), [
    { clause: 'clause:capacity', level: 2, visibility: 'announced' },
  ]);
  const { own, other, heads } = chancesOfSides(mind, voters, accord);
  expect(prospectOf(mind, voters, accord).pass).toBeCloseTo(own * other * heads, 12);
});

test('what stands is neither hoped for nor in doubt', () => {
  const mind = mindOf(aSight(pack, 'us-justice', { draft: DRAFT }));
  const { gain, hope, pass } = prospectOf(mind, voterBeliefs(mind), draftPackage(mind));
  expect([gain, hope, pass]).toEqual([0, 0, 1]);
});

function anOffer(from: SeatId, answers: Offer['answers'], terms: Offer['terms']): Offer {
  const channel = { kind: 'table' } as const;
  return { id: 'offer:1', round: 1, from, channel, terms, sweetener: null, answers, status: 'open' };
}

function aVoteOf(seat: SeatId, ballot: 'yes' | 'no'): VoteRecord {
  const side = { yes: 0, no: 0, abstain: 0, entitled: 6, majority: false, overriddenBy: null };
  return {
    round: 1,
    motion: { kind: 'accord' },
    change: null,
    ballots: { [seat]: ballot },
    sides: { us: side, mx: side },
    refusedBy: [],
    adopted: false,
  };
}
