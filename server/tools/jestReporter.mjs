import { writeFileSync } from 'node:fs';

/** Writes `{passed, failed, skipped}` to the file that env TEST_COUNTS names, when there is one. */
export default class CountsReporter {
  onRunComplete(_contexts, results) {
    const file = process.env['TEST_COUNTS'];
    if (file === undefined || file === '') return;
    const counts = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    writeFileSync(file, JSON.stringify(counts));
  }
}
