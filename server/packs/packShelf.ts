import type { DatabaseSync } from 'node:sqlite';
import { canonical } from '../../shared/game/canonical.ts';
import type { PackTexts } from '../../shared/scenario/PackTexts.ts';
import type { ScenarioPack } from '../../shared/scenario/ScenarioPack.ts';
import { type PackContent, packContent } from './PackContent.ts';

/** The packs of today, and those that older games were opened with. */
export interface PackShelf {
  readonly current: ReadonlyMap<string, PackContent>;
  /** The pack with this hash, even if it was changed since; `null` if it was never here. */
  byHash(hash: string): PackContent | null;
}

/** Keeps every current pack by its hash, so that a game can be played on after its pack changed. */
export function createPackShelf(sql: DatabaseSync, current: ReadonlyMap<string, PackContent>): PackShelf {
  const keep = sql.prepare(
    'INSERT INTO packs (hash, id, content) VALUES (?, ?, ?) ON CONFLICT (hash) DO UPDATE SET content = excluded.content WHERE content <> excluded.content',
  );
  const find = sql.prepare('SELECT content FROM packs WHERE hash = ?');
  const loaded = new Map<string, PackContent>();
  for (const content of current.values()) {
    const { pack, texts, hash } = content;
    keep.run(hash, pack.raw.id, canonical({ pack: pack.raw, ...texts }));
    loaded.set(hash, content);
  }
  return {
    current,
    byHash: (hash) => {
      const known = loaded.get(hash);
      if (known !== undefined) return known;
      const row = find.get(hash);
      if (row === undefined) return null;
      // Written above by an earlier start, after it was validated.
      const { pack, en, es } = JSON.parse(String(row['content'])) as {
        readonly pack: ScenarioPack;
        readonly en: PackTexts;
        readonly es: PackTexts;
      };
      const content = packContent(pack, { en, es });
      loaded.set(hash, content);
      return content;
    },
  };
}
