// One configuration for the pages of this folder: served by `npm start`, written by `npm run build`.
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vite';

const folder = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root: folder,
  base: './',
  appType: 'custom',
  cacheDir: `${root}node_modules/.vite/examples`,
  resolve: {conditions: ['source', 'module', 'browser', 'development|production']},
  // No socket to the server: the pages forbid themselves every connection.
  server: {
    middlewareMode: true,
    hmr: false,
    ws: false,
    // A page in a closed frame has an origin of its own, and its scripts come from elsewhere.
    cors: {origin: /^null$/},
    fs: {strict: true, allow: [`${root}examples`, `${root}packages`, `${root}node_modules`]},
  },
  worker: {format: 'es'},
  logLevel: 'warn',
  // What an earlier checkout needed says nothing about this one, and the pages cannot be told to reload.
  optimizeDeps: {force: true, entries: ['*/src/main.ts', '*/src/*.worker.ts']},
  build: {
    outDir: `${root}dist/examples`,
    emptyOutDir: true,
    modulePreload: {polyfill: false},
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        portal: `${folder}portal/index.html`,
        kommune: `${folder}kommune/index.html`,
        fjordplan: `${folder}fjordplan/index.html`,
      },
    },
  },
});
