// Counts what Web Test Runner ran, because its own last line says "0 failed" even when a file did not load.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

/**
 * A reporter that prints "N passed, N failed, N skipped" at the end, and writes {passed, failed, skipped} as JSON
 * to the file that the environment variable BROWSER_TESTS names.
 */
export function countReporter() {
  return {
    onTestRunFinished({sessions}) {
      const counts = {passed: 0, failed: 0, skipped: []};
      for (const session of sessions) {
        const before = counts.failed;
        count(session.testResults, [], counts);
        if (!session.passed && counts.failed === before) counts.failed += 1;
      }
      const file = process.env.BROWSER_TESTS;
      if (file) {
        mkdirSync(dirname(file), {recursive: true});
        writeFileSync(file, JSON.stringify(counts));
      }
      const {passed, failed, skipped} = counts;
      // After the lines of the default reporter.
      setTimeout(() => console.log(`\n${passed} passed, ${failed} failed, ${skipped.length} skipped`));
    },
  };
}

function count(suite, path, counts) {
  for (const {name, skipped, passed} of suite?.tests ?? []) {
    if (skipped) counts.skipped.push({title: [...path, name].join(' '), reason: 'skipped in this browser'});
    else counts[passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite?.suites ?? []) count(inner, [...path, inner.name], counts);
}
