import { renderUnicodeCompact } from 'uqr';
import { networkAddresses } from './addresses.ts';

/** What the server prints when it runs: where to play, a picture to scan, and the instructor's own link. */
export function greeting({
  host,
  port,
  deskKey,
}: {
  readonly host: string;
  readonly port: number;
  readonly deskKey: string;
}): string {
  const network = networkAddresses(host).map((address) => `http://${address}:${port}`);
  const [first] = network;
  const lines = ['', 'Dos Mesas', '', `  On this computer:  http://localhost:${port}`];
  for (const url of network) lines.push(`  In this network:   ${url}`);
  // The key follows the # sign: browsers never send that part to any server.
  lines.push(`  For instructors:   http://localhost:${port}/desk#${deskKey}   (keep this link secret)`);
  if (first !== undefined) lines.push('', renderUnicodeCompact(first, { border: 1 }));
  lines.push('', 'Stop with Ctrl+C.', '');
  return lines.join('\n');
}
