import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { AxeViolation } from './Faults.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeFinding {
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  readonly nodes: readonly string[];
}

/** The rules of axe over the whole page as it stands; answers what they find, with the first few places of each. */
const RUN = `(async () => {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.map((found) => ({
    rule: found.id,
    impact: found.impact ?? 'unknown',
    help: found.help,
    nodes: found.nodes.slice(0, 4).map((node) =>
      (node.target.join(' ') + ' | ' + node.html.slice(0, 160) + ' | ' + (node.failureSummary ?? '')).slice(0, 600)),
  }));
})()`;

/** Checks a page for barriers (all rules of axe-core, its best practices included). */
export async function checkAxe(page: Page, screen: string): Promise<readonly AxeViolation[]> {
  const present = await page.evaluate<boolean>('typeof globalThis.axe === "object"');
  if (!present) await page.evaluate(SOURCE);
  const found = await page.evaluate<readonly AxeFinding[]>(RUN);
  return found.map((finding) => ({ screen, ...finding }));
}
