/**
 * `npm run -s debrief -- LOG.jsonl --json` prints what the debrief of a game shows, computed from its log: what stands,
 * each round's accord among those its docket allowed, solution points, the trade nobody made, concessions, who spoke to
 * whom, promises, and why homes refused. Without `--json` a summary.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AccordPlace, Debrief, OtherAccord } from '../../shared/analysis/debrief/Debrief.ts';
import { debriefOf } from '../../shared/analysis/debrief/debriefOf.ts';
import { readLog } from '../export/readLogs.ts';
import { readPacks } from '../packs/readPacks.ts';
import { StartError } from '../StartError.ts';
import { projectFolder } from './schemas/schemaRoots.ts';

const USAGE = 'usage: npm run -s debrief -- LOG.jsonl [--json]';

try {
  run();
} catch (error) {
  const isUsage = !(error instanceof StartError);
  console.error(
    `debrief: ${error instanceof Error ? error.message : String(error)}${isUsage ? `\n${USAGE}` : ''}`,
  );
  process.exitCode = isUsage ? 2 : 1;
}

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length !== 1) throw new Error('one log should be named');
  const { record } = readLog(file);
  const packs = [...readPacks(join(projectFolder, 'assets/scenarios')).values()];
  const content = packs.find(({ hash }) => hash === record.header.packHash);
  if (content === undefined) throw new StartError(`${file} was played with another version of its scenario`);
  const found = debriefOf({ record, pack: content.pack, texts: content.texts.en });
  if (found === null) throw new StartError(`${file} holds no game`);
  console.log(values.json ? JSON.stringify(found) : summary(found));
}

function summary({ stands, rounds, accord, picture, parties, refusals, pledges }: Debrief): string {
  return [
    `stands: ${stands.changed.map(({ clause, to }) => `${clause} ${to}`).join(', ') || 'nothing new'}`,
    ...rounds.map((one) => `round ${one.round}: ${one.adopted ? 'adopted' : 'not adopted'}; ${placed(one)}`),
    `in all: ${placed(accord)}`,
    `reached ${picture.reached.us} / ${picture.reached.mx}, ${picture.distance} from the frontier of ${picture.frontier.length}`,
    `worst seat ${parties.worst?.seat} ${parties.worst?.score}, mean ${parties.meanScore}, spread ${parties.spread}`,
    `refused at home ${refusals.length}, promises ${pledges.length}`,
  ].join('\n');
}

function placed({
  feasible,
  passing,
  unanimous,
  percentile,
  preferredByAll,
  nearest,
  trade,
}: AccordPlace): string {
  return [
    `${feasible} accords, ${passing} pass, ${unanimous} of them good for all`,
    `percentile ${percentile?.joint ?? '-'}`,
    `${preferredByAll} better for all, the nearest ${moved(nearest)}`,
    `the trade nobody made: ${moved(trade)}`,
  ].join('; ');
}

function moved(other: OtherAccord | null): string {
  if (other === null) return '-';
  return other.changes.map(({ clause, from, to }) => `${clause} ${from}->${to}`).join(', ');
}
