import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {join} from 'node:path';
import {createServer as createViteServer, type ViteDevServer} from 'vite';
import {type Demo, startDemo} from '../../examples/vendor-backend/src/demo.js';
import {requestOf, sendResponse} from '../../examples/vendor-backend/src/node-server.js';
import {frontPage, notFoundPage} from './front-page.js';
import {documentationPage} from './documentation.js';
import {type Language, languageOf} from './page.js';
import {fileInside, sendFile, sendHtml, sendJson} from './responses.js';
import {root} from './root.js';
import type {StorybookBuild} from './storybook.js';

/** A server that answers. */
export interface RunningServer {
  /** As http://127.0.0.1:4000/. */
  readonly address: string;
  close(): Promise<void>;
}

const host = '127.0.0.1';
const examples = join(root, 'examples');
const storybookFolder = join(root, 'dist/storybook');

/** Serves the four doors on loopback, on the wanted port or the next one that is free; 0 takes any. */
export async function serve(wantedPort: number, storybook: StorybookBuild): Promise<RunningServer> {
  const vite = await createViteServer({configFile: join(examples, 'vite.config.ts'), clearScreen: false});
  let demo: Promise<Demo> | undefined;
  const server = createServer((request, response) => {
    const {localPort} = request.socket;
    const origins = [host, 'localhost'].map((name) => `http://${name}:${String(localPort)}`);
    const demoOf = (): Promise<Demo> => (demo ??= startDemo(origins, process.env['DATABASE_URL']));
    answer(request, response, {vite, storybook, demoOf}).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const port = await listen(server, wantedPort);
  return {
    address: `http://${host}:${String(port)}/`,
    async close() {
      server.close();
      server.closeAllConnections();
      await (await demo)?.close();
      await vite.close();
    },
  };
}

/** What answers besides the files of the repository. */
interface Behind {
  readonly vite: ViteDevServer;
  readonly storybook: StorybookBuild;

  /** The demonstration's platform and vendor; they start when they are first asked. */
  readonly demoOf: () => Promise<Demo>;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  {vite, storybook, demoOf}: Behind,
): Promise<void> {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  const url = addressOf(request);
  // A name that somebody else lets point at this machine must not read from it (DNS rebinding).
  if (url === undefined || !['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)) {
    response.writeHead(400).end();
    return;
  }
  if (/^\/(host|solbakken)\//.test(url.pathname)) {
    const asked = await requestOf(request, url.origin);
    await sendResponse(
      response,
      asked ? await (await demoOf()).answer(asked) : new Response(null, {status: 413}),
    );
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, {allow: 'GET, HEAD'}).end();
    return;
  }
  const language = languageOf(url);
  const path = decoded(url.pathname);
  const notFound = (): void => sendHtml(response, notFoundPage(language), 404);
  if (path === undefined) notFound();
  else if (path === '/') sendHtml(response, frontPage(language, storybook.status));
  else if (path === '/status.json') sendJson(response, storybook.status);
  else if (path === '/page.css') await sendFile(response, join(examples, 'page.css'));
  else if (path === '/packages/components/tokens/tokens.css') await sendFile(response, join(root, path));
  else if (path === '/front-page.css' || path === '/reading.css')
    await sendFile(response, join(root, 'tools/start', path));
  else if (path === '/portal/' || path === '/kommune/' || path === '/fjordplan/') {
    // The vendor's database wakes up while the page loads.
    if (path === '/portal/') void demoOf().then((demo) => demo.wake());
    // The framed vendor agrees to be held to the policy of the page around it.
    if (path === '/fjordplan/') response.setHeader('allow-csp-from', url.origin);
    await sendExample(response, path);
  } else if (['/portal', '/kommune', '/storybook', '/read'].includes(path)) redirect(response, `${path}/`);
  else if (path.startsWith('/storybook/')) await sendStorybook(response, path, language, storybook);
  else if (path.startsWith('/read/')) {
    if (!(await documentationPage(response, path.slice('/read/'.length)))) notFound();
  } else vite.middlewares(request, response, notFound);
}

/** The page as it stands: Vite only turns its scripts into JavaScript, so its own policy holds. */
async function sendExample(response: ServerResponse, path: string): Promise<void> {
  const html = await readFile(join(examples, path, 'index.html'), 'utf8');
  response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store'});
  response.end(html);
}

async function sendStorybook(
  response: ServerResponse,
  path: string,
  language: Language,
  {status}: StorybookBuild,
): Promise<void> {
  const inside = path.slice('/storybook/'.length);
  const file = await fileInside(storybookFolder, inside === '' ? 'index.html' : inside);
  if (status.state !== 'ready') redirect(response, '/');
  else if (file === undefined) sendHtml(response, notFoundPage(language), 404);
  else await sendFile(response, file);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, {location}).end();
}

function addressOf({url = '/', headers}: IncomingMessage): URL | undefined {
  try {
    return new URL(url, `http://${headers.host ?? host}`);
  } catch {
    return undefined;
  }
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** Listens on the first free port, or on any when the 20 next ones are taken too. */
async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port <= wanted + 20; port++) {
    const taken = await listenOn(server, port === wanted + 20 || port > 65_535 ? 0 : port);
    if (taken !== undefined) return taken;
  }
  throw new Error('No port of this machine is free.');
}

function listenOn(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
