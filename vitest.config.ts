import {defineConfig} from 'vitest/config';

// Node tests only: what needs a browser is named *.browser.test.ts and runs in Web Test Runner.
export default defineConfig({
  resolve: {conditions: ['source']},
  ssr: {resolve: {conditions: ['source', 'node']}},
  oxc: {decorator: {legacy: true}},
  test: {
    include: ['{packages/*/src,tools,examples}/**/*.test.ts'],
    exclude: ['**/*.browser.test.ts', '**/node_modules/**', '**/dist/**', 'tools/bench/work/**'],
    pool: 'threads',
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
