import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {accessibilityTree} from './tools/accessibility-tree.mjs';
import {browserArguments, ensureBrowser} from './tools/browser.mjs';
import {commonjsPlugin} from './tools/commonjs-plugin.mjs';
import {countReporter} from './tools/count-reporter.mjs';
import {printedPages} from './tools/printed-pages.mjs';

export default {
  files: '{packages/*/src,stories,examples}/**/*.browser.test.ts',
  hostname: '127.0.0.1',
  // Pages in the background are slowed down, so that accessibility checks side by side run out of time.
  concurrency: 1,
  nodeResolve: {exportConditions: ['source', 'development', 'browser']},
  // A guest in a sandboxed frame has an origin of its own, so its scripts come from elsewhere; and it agrees
  // to be held to the policy of the page that frames it.
  middleware: [
    (context, next) => {
      context.set('Access-Control-Allow-Origin', '*');
      context.set('Allow-CSP-From', '*');
      return next();
    },
  ],
  plugins: [
    accessibilityTree(),
    printedPages(),
    commonjsPlugin(['saxes']),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {executablePath: ensureBrowser(), headless: true, args: browserArguments},
    }),
  ],
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: {config: {timeout: 15_000}},
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), countReporter()],
};
