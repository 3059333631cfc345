import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SeatId } from '../../shared/game/ids.ts';
import type { PackTexts } from '../../shared/scenario/PackTexts.ts';
import type { ScenarioPack } from '../../shared/scenario/ScenarioPack.ts';

export interface CanaryPack {
  /** A folder of scenarios with this one in it. */
  readonly folder: string;
  /** What only one seat may read, by seat. */
  readonly canaries: ReadonlyMap<SeatId, readonly string[]>;
}

/** The quick start with every confidential text and number replaced by one that occurs nowhere else. */
export function canaryPack(): CanaryPack {
  const folder = mkdtempSync(join(tmpdir(), 'dos-mesas-canary-'));
  const target = join(folder, 'quick-start');
  cpSync(fileURLToPath(new URL('../../assets/scenarios/quick-start', import.meta.url)), target, {
    recursive: true,
  });
  const canaries = new Map<SeatId, string[]>();
  const note = (seat: SeatId, text: string): string => {
    canaries.set(seat, [...(canaries.get(seat) ?? []), text]);
    return text;
  };
  const rewrite = <Content>(name: string, change: (content: Content) => unknown): void => {
    const file = join(target, `${name}.json`);
    writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')) as Content)));
  };

  rewrite<ScenarioPack>('pack', (pack) => ({
    ...pack,
    seats: pack.seats.map((seat, index) => {
      if (seat.confidential === null) return seat;
      // A condition that always holds, with a number of its own.
      const number = -7101 - index;
      note(seat.id, `"atLeast":${number}`);
      const always = { kind: 'stock', stock: 'stock:alarm', atLeast: number } as const;
      const redLine = { kind: 'all', of: [seat.confidential.redLine, always] } as const;
      return { ...seat, confidential: { ...seat.confidential, redLine } };
    }),
  }));
  for (const language of ['en', 'es']) {
    rewrite<PackTexts>(language, (texts) => ({
      ...texts,
      seats: Object.fromEntries(
        Object.entries(texts.seats).map(([id, seat]) => {
          let count = 0;
          const replaced = (value: unknown): unknown => {
            if (typeof value === 'string') {
              count += 1;
              return note(id as SeatId, `canary.${language}.${id}.${count}.`);
            }
            if (typeof value !== 'object' || value === null) return value;
            return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, replaced(member)]));
          };
          return [id, { ...seat, brief: replaced(seat.brief) }];
        }),
      ),
    }));
  }
  return { folder, canaries };
}
