import { Router } from 'express';
import { ok } from '../../shared/game/result.ts';
import type { Viewer } from '../../shared/game/Viewer.ts';
import type { PackBundle, PackSummary, PresetSummary } from '../../shared/protocol/PackSummary.ts';
import type { Preset } from '../../shared/scenario/Preset.ts';
import { packFor, textsFor } from '../../shared/scenario/packFor.ts';
import type { PackContent } from '../packs/PackContent.ts';
import { MIXED_BOTS } from '../tables/botNames.ts';
import { problem } from '../tables/problem.ts';
import { param, route } from './answer.ts';

const ONLOOKER: Viewer = { kind: 'observer' };

/** The scenarios: a list and the public part for the lobby. */
export function packRoutes(packs: ReadonlyMap<string, PackContent>, bots: readonly string[]): Router {
  const router = Router();
  router.get(
    '/',
    route(() => ok({ packs: [...packs.values()].map(packSummary), bots: [MIXED_BOTS, ...bots] })),
  );
  router.get(
    '/:id',
    route((request) => {
      const content = packs.get(param(request, 'id'));
      return content === undefined ? problem('unknownPack') : ok(publicPart(content));
    }),
  );
  return router;
}

/**
 * Whole packs for playing without a server. Whoever plays alone in the page holds every secret of the pack anyway, so
 * none is hidden here.
 */
export function offlineRoutes(packs: ReadonlyMap<string, PackContent>): Router {
  const router = Router();
  router.get(
    '/:file',
    route((request) => {
      const content = packs.get(param(request, 'file').replace(/\.json$/, ''));
      if (content === undefined) return problem('unknownPack');
      const bundle: PackBundle = { pack: content.pack.raw, packTexts: content.texts };
      return ok(bundle);
    }),
  );
  return router;
}

function publicPart({ pack, texts }: PackContent): PackBundle {
  return {
    pack: packFor(pack.raw, ONLOOKER),
    packTexts: { en: textsFor(texts.en, ONLOOKER), es: textsFor(texts.es, ONLOOKER) },
  };
}

function packSummary({ pack, texts }: PackContent): PackSummary {
  const { raw } = pack;
  return {
    id: raw.id,
    version: raw.version,
    tables: raw.tables.map(({ seats }) => seats),
    roundChoices: raw.roundChoices,
    presets: raw.presets.map(presetSummary),
    title: { en: texts.en.title, es: texts.es.title },
    summary: { en: texts.en.summary.plain, es: texts.es.summary.plain },
    sensitiveCards: raw.cards.filter((card) => card.sensitive).map((card) => card.id),
  };
}

function presetSummary({ id, seconds, seatsAtLeast }: Preset): PresetSummary {
  const whole = Object.values(seconds).reduce((sum, part) => sum + part, 0);
  return { id, seatsAtLeast: seatsAtLeast ?? 2, minutes: Math.round(whole / 60) };
}
