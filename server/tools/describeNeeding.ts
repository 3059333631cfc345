import { describe, test } from '@jest/globals';
import { findBrowser, NO_BROWSER } from './browser.ts';

/**
 * `describe` for tests that need a tool. Where the tool is absent they are skipped with a warning that says what is
 * missing; with CI=true one test fails instead, so that a pipeline cannot pass without them.
 */
export function describeNeeding(
  available: boolean,
  missing: string,
): (name: string, tests: () => void) => void {
  if (available) return describe;
  return (name, tests) => {
    if (process.env['CI'] === 'true') {
      describe(name, () => {
        test('has what it needs', () => {
          throw new Error(missing);
        });
      });
      return;
    }
    console.warn(`SKIPPED ${name}: ${missing}`);
    describe.skip(name, tests);
  };
}

/** `describe` for tests that drive a real browser. */
export const describeInBrowser = describeNeeding((await findBrowser()) !== null, NO_BROWSER);
