// npm test: every check there is, in the order in which a fault is cheapest to find.
import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {ensureInstalled} from './setup.mjs';

ensureInstalled();
const {ensureBrowser} = await import('./browser.mjs');
const browser = ensureBrowser();

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (path) => `${root}node_modules/${path}`;
const nodeTests = `${root}dist/tests/node.json`;
const browserTests = `${root}dist/tests/browser.json`;

mkdirSync(`${root}dist/tests`, {recursive: true});
for (const counts of [nodeTests, browserTests]) rmSync(counts, {force: true});

/** Each check is one command; one that runs tests writes their counts to a file as {passed, failed, skipped}. */
const checks = [
  {name: 'types', run: [bin('typescript/bin/tsc'), '-b']},
  {name: 'generated files are current', run: ['tools/run.mjs', 'tools/generate/main.ts', '--check']},
  {name: 'four judges of the standard', run: ['tools/run.mjs', 'tools/check-standards/main.ts']},
  {name: 'lint', run: [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']},
  {name: 'format', run: [bin('prettier/bin/prettier.cjs'), '.', '--check', '--log-level', 'warn']},
  {name: 'published builds', run: ['tools/run.mjs', 'tools/build.ts']},
  {
    name: 'tests in Node',
    run: [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=./tools/test/vitest-counts.ts'],
    counts: nodeTests,
  },
  {
    name: 'tests in a browser',
    run: [bin('@web/test-runner/dist/bin.js'), '--static-logging'],
    counts: browserTests,
  },
];

const total = {passed: 0, failed: 0, skipped: []};
for (const {name, run, counts} of checks) {
  const begun = Date.now();
  console.log(`\n--- ${name}`);
  const {status} = spawnSync(process.execPath, run, {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, CHROME_PATH: browser, NODE_TESTS: nodeTests, BROWSER_TESTS: browserTests},
  });
  const result = counts
    ? countsOf(counts, status)
    : {passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: []};
  total.passed += result.passed;
  total.failed += result.failed;
  total.skipped.push(...result.skipped);
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.log(`--- ${name}: ${result.failed === 0 ? 'ok' : 'FAILED'} in ${seconds} s`);
}

console.log('');
for (const {title, reason} of total.skipped) console.log(`skipped: ${title} (${reason})`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** A runner that ends badly without a failed test, or without counts, is itself one failure. */
function countsOf(file, status) {
  try {
    const {passed, failed, skipped} = JSON.parse(readFileSync(file, 'utf8'));
    return {passed, failed: failed === 0 && (status !== 0 || passed === 0) ? 1 : failed, skipped};
  } catch {
    return {passed: 0, failed: 1, skipped: []};
  }
}
