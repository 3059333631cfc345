/**
 * Unpacks the packaged browser into the folder of env TMPDIR and prints the path of its program. A process of its
 * own, because the package reads TMPDIR when it is loaded.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

const program = await chromium.executablePath();
const packaged = dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')));
await inflate(join(packaged, '../bin/al2023.tar.br'));
console.log(program);
