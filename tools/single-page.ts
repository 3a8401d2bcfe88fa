import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {type Plugin, build} from 'esbuild';
import {reportScriptHash} from '../packages/validator/src/report/report-script.js';

const folder = fileURLToPath(new URL('../examples/kommune/', import.meta.url));

/** Where `npm run build` writes the page, beside the other published files. */
export const singlePagePath: string = fileURLToPath(
  new URL('../dist/skolebro-kontrol.html', import.meta.url),
);

/**
 * Makes the page of `examples/kommune` as one HTML file that works by double click, without a server or a network.
 *
 * Its policy names by their hash the one script and the one style sheet that may be used, and forbids every connection.
 */
export async function singlePage(): Promise<string> {
  const worker = await bundle('src/check.worker.ts');
  const script = inScriptElement(await bundle('src/main.ts', {workerCode: JSON.stringify(worker)}));
  const style = await bundle('kommune.css', {}, '../page.css');
  const icon = readFileSync(`${folder}../icon.svg`).toString('base64');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)} '${reportScriptHash}'`,
    `style-src ${hashOf(style)}`,
    'worker-src blob:',
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  // What is put in may hold dollar signs, so it is given by functions.
  return (
    readFileSync(`${folder}index.html`, 'utf8')
      .replace(/content="default-src[^"]*"/, () => `content="${policy}"`)
      .replace(
        / *<link rel="icon"[^>]*>\n/,
        () => `    <link rel="icon" href="data:image/svg+xml;base64,${icon}" />\n`,
      )
      .replace(/( *<link rel="stylesheet"[^>]*>\n)+/, () => `    <style>${style}</style>\n`)
      .replace(/ *<script type="module"[^>]*><\/script>\n/, '')
      // There is no front page to go back to beside a file on its own.
      .replace(/<a class="brand" href="[^"]*"\s*>([^]*?)<\/a\s*>/, '<span class="brand">$1</span>')
      .replace('</body>', () => `  <script>${script}</script>\n  </body>`)
  );
}

async function bundle(file: string, define: Record<string, string> = {}, before?: string): Promise<string> {
  const isStyle = file.endsWith('.css');
  const imports = [...(before === undefined ? [] : [before]), `./${file}`];
  const {outputFiles} = await build({
    stdin: {
      contents: imports.map((one) => (isStyle ? `@import '${one}';` : `import '${one}';`)).join('\n'),
      resolveDir: folder,
      loader: isStyle ? 'css' : 'ts',
    },
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'inline',
    write: false,
    define,
    plugins: [workerInside],
    conditions: ['source', 'production', 'browser'],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** A page that is opened as a file may read no other file, so the worker's code lies inside it. */
const workerInside: Plugin = {
  name: 'worker-inside',
  setup(builder) {
    builder.onResolve({filter: /\/new-worker\.js$/}, () => ({path: `${folder}src/new-worker.inside.ts`}));
  },
};

/** Keeps texts of a script from ending the element that it stands in. */
function inScriptElement(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, '\\x3C');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
