// The published builds: one function, one line per package. Declarations come from tsc.
import {readFileSync, readdirSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {compactStyles} from './tools/compact-styles.mjs';

const compact = () => ({
  name: 'compact-styles',
  transform: (code, id) => (id.endsWith('.ts') ? {code: compactStyles(code), map: null} : null),
});

const compile = () => esbuild({target: 'es2022', tsconfig: 'tsconfig.json', sourceMap: true});

const failOnWarning = ({code, message}) => {
  throw new Error(`${code}: ${message}`);
};

/** ECMAScript modules as they lie in src, with dependencies left to whoever installs the package. */
function publish(name) {
  const folder = `packages/${name}`;
  const {exports, bin = {}, dependencies = {}} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const sources = [
    // A style sheet is published as it lies there.
    ...Object.values(exports).flatMap(({source}) => source ?? []),
    ...Object.values(bin).map((file) => file.replace('/dist/', '/src/').replace(/\.js$/, '.ts')),
  ];
  return {
    input: sources.flatMap((source) => entriesOf(folder, source)),
    onwarn: failOnWarning,
    external: (id) =>
      id.startsWith('node:') ||
      Object.keys(dependencies).some((one) => id === one || id.startsWith(`${one}/`)),
    plugins: [nodeResolve({extensions: ['.ts', '.js']}), compact(), compile()],
    output: {
      dir: `${folder}/dist`,
      format: 'es',
      sourcemap: true,
      preserveModules: true,
      preserveModulesRoot: `${folder}/src`,
      entryFileNames: '[name].js',
    },
  };
}

/** An export like ./src/define/*.ts stands for every file of that folder. */
function entriesOf(folder, source) {
  if (!source.includes('*')) return [`${folder}/${source}`];
  const [before, after] = source.split('*');
  return readdirSync(`${folder}/${before}`)
    .filter((file) => file.endsWith(after) && !file.endsWith('.test.ts'))
    .map((file) => `${folder}/${before}${file}`);
}

/** Everything in one folder for a page without a build step: <script type="module" src="skolebro.js">. */
function bundle() {
  return {
    input: Object.fromEntries([['skolebro', 'packages/components/src/define/all.ts']]),
    onwarn: failOnWarning,
    plugins: [
      nodeResolve({extensions: ['.ts', '.js'], exportConditions: ['source', 'production', 'browser']}),
      compact(),
      compile(),
      terser({ecma: 2022, module: true, format: {comments: false}}),
    ],
    output: {dir: 'dist/cdn', format: 'es', sourcemap: true, chunkFileNames: 'chunk-[hash].js'},
  };
}

export default [
  publish('models'),
  publish('samples'),
  publish('formats'),
  publish('validator'),
  publish('host'),
  publish('components'),
  publish('cli'),
  bundle(),
];
