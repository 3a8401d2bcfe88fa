import {writeFileSync} from 'node:fs';
import type {Reporter, TestModule} from 'vitest/node';

/** Writes how many tests passed and failed, and which were skipped and why, to the file named by NODE_TESTS. */
class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts = {
      passed: 0,
      failed: unhandledErrors.length,
      skipped: [] as {title: string; reason: string}[],
    };
    for (const module of modules) {
      const before = counts.failed;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') counts.passed += 1;
        else if (result.state === 'skipped') {
          counts.skipped.push({title: test.fullName, reason: result.note ?? 'no reason given'});
        } else counts.failed += 1;
      }
      if (!module.ok() && counts.failed === before) counts.failed += 1;
    }
    const file = process.env['NODE_TESTS'];
    if (file) writeFileSync(file, JSON.stringify(counts));
  }
}

// Vitest loads a reporter file by its default export.
// eslint-disable-next-line no-restricted-syntax
export default CountsReporter;
