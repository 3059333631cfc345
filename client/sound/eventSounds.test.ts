import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { GameEvent, GameEventOf } from '../../shared/game/GameEvent.ts';
import type { StockChange } from '../../shared/game/GameState.ts';
import { aPack } from '../table/testing/aView.ts';
import { CAPTIONS, CUES } from './cues.ts';
import { cuesFor, EVENT_SOUNDS } from './eventSounds.ts';
import { SPRITE } from './spriteMap.ts';

const AUDIO = new URL('../../assets/audio/', import.meta.url);

function cardPlayed(sober: boolean): GameEvent {
  const card = aPack.cards.find((one) => one.sober === sober)!;
  return { type: 'CardPlayed', card: { card: card.id, round: 1, askedOf: null, choice: null } };
}

function effects(before: number, after: number): GameEventOf<'EffectsApplied'> {
  const change: StockChange = { stock: 'stock:alarm', before, after, contributions: [] };
  return {
    type: 'EffectsApplied',
    by: { kind: 'power', power: 'power:mx-presidency-address', seat: 'mx-presidency' },
    stocks: [change],
    modifiers: [],
    flags: [],
    lifted: [],
    capital: {},
    clauses: {},
    frame: null,
  };
}

describe('the sprite', () => {
  it('has a stretch for every cue, and stretches do not touch', () => {
    const stretches = CUES.map((cue) => SPRITE[cue]).sort((a, b) => a[0] - b[0]);
    stretches.forEach(([start, length], index) => {
      expect(length).toBeGreaterThan(50);
      const next = stretches[index + 1];
      if (next !== undefined) expect(start + length + 100).toBeLessThanOrEqual(next[0]);
    });
  });

  it('has no stretch that nobody plays', () => {
    const map = JSON.parse(readFileSync(new URL('sprite.json', AUDIO), 'utf8')) as object;
    expect(map).toEqual(SPRITE);
    expect(Object.keys(map).sort()).toEqual([...CUES].sort());
    expect(new Set(Object.values(EVENT_SOUNDS).filter((cue) => cue !== null))).toEqual(new Set(CUES));
  });

  it('is there in both formats, with its credits', () => {
    for (const file of ['sprite.ogg', 'sprite.mp3', 'makeSprite.mjs', 'CREDITS.md']) {
      expect(existsSync(new URL(file, AUDIO))).toBe(true);
    }
  });
});

describe('what is heard', () => {
  it('is the sound of the event', () => {
    expect(cuesFor([cardPlayed(false)], aPack, null)).toEqual(['headline']);
  });

  it('is nothing where people die, whatever else happens with it', () => {
    const round: GameEvent = { type: 'RoundOpened', round: 2, income: 2, moods: null };
    expect(cuesFor([round, cardPlayed(true)], aPack, null)).toEqual([]);
    expect(cuesFor([cardPlayed(false), cardPlayed(true)], aPack, null)).toEqual([]);
  });

  it('is a tense chord only when a gauge enters its worst band', () => {
    expect(cuesFor([effects(4800, 5200)], aPack, null)).toEqual(['tension']);
    expect(cuesFor([effects(5200, 5400)], aPack, null)).toEqual([]);
    expect(cuesFor([effects(5200, 4800)], aPack, null)).toEqual([]);
  });

  it('is at most two sounds, each once, the weightiest first', () => {
    const step: GameEvent = { type: 'GameConcluded', conclusion: {} as never };
    const page: GameEvent = { type: 'RoundOpened', round: 2, income: 2, moods: null };
    const cues = cuesFor([page, page, effects(4800, 5200), step], aPack, null);
    expect(cues).toEqual(['tension', 'chime']);
  });

  it('has a caption in both languages', () => {
    for (const cue of CUES) {
      expect(CAPTIONS[cue].en).toMatch(/^\[.+\]$/);
      expect(CAPTIONS[cue].es).toMatch(/^\[.+\]$/);
    }
  });
});
