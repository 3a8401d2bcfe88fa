// Browsers cannot load CommonJS, and the test runner serves files as they are; Vite and rollup convert by themselves.
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));

/** Serves the named CommonJS packages as modules with the same named exports. */
export function commonjsPlugin(packages) {
  const served = new Map(packages.map((name) => [require.resolve(name).replaceAll('\\', '/'), name]));
  const converted = new Map();
  return {
    name: 'commonjs',
    async serve({path}) {
      const name = [...served].find(([file]) => file.endsWith(path) && path.includes('/node_modules/'))?.[1];
      if (name === undefined) return undefined;
      if (!converted.has(name)) converted.set(name, await convert(name));
      return {body: converted.get(name), type: 'js'};
    },
  };
}

async function convert(name) {
  const names = Object.keys(require(name)).filter((one) => one !== 'default' && one !== '__esModule');
  const contents = `export {${names.join(', ')}} from '${name}';`;
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: root},
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  return outputFiles[0].text;
}
