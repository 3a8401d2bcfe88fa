import {createBackend} from './backend.js';
import {openDatabase} from './database.js';
import {demoHost} from './demo-host.js';
import {demo, seed} from './records.js';

/** The name of this backend, as hosts register it. */
export const audience = 'solbakken';

/** A host and a vendor behind one door: `/host/…` is the platform, `/solbakken/…` the vendor. */
export interface Demo {
  answer(request: Request): Promise<Response>;

  /** Opens the database before anybody asks; never rejects. */
  wake(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts the platform's token service and the vendor's backend; the database opens with the first question.
 *
 * `origins` are the names under which both are reached; pages from there may ask.
 */
export async function startDemo(origins: readonly string[], databaseAddress?: string): Promise<Demo> {
  const issuer = `${origins[0] ?? ''}/host`;
  const host = await demoHost(issuer, demo.parentId);
  let opening: ReturnType<typeof open> | undefined;

  async function open() {
    const database = await openDatabase(databaseAddress);
    await seed(database);
    const trust = {issuer, audience, keys: host.keys, now: () => new Date()};
    return {database, backend: createBackend({database, trust, origins})};
  }

  /** A database that could not be opened is tried again with the next question. */
  function opened() {
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  async function answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (url.pathname === '/host/jwks.json') return Response.json(host.jwks);
    if (url.pathname === '/host/token') return await token(request);
    if (!url.pathname.startsWith('/solbakken/')) return new Response(null, {status: 404});
    url.pathname = url.pathname.slice('/solbakken'.length);
    const {backend} = await opened();
    return backend(new Request(url, request));
  }

  /** A real platform asks here who is signed in; this one knows one user. */
  async function token(request: Request): Promise<Response> {
    const isOurPage = origins.includes(request.headers.get('origin') ?? '');
    const body: unknown = await request.json().catch(() => undefined);
    const wanted =
      typeof body === 'object' && body !== null && 'audience' in body ? body.audience : undefined;
    if (request.method !== 'POST' || !isOurPage || wanted !== audience)
      return new Response(null, {status: 403});
    return Response.json({token: await host.mint(audience)}, {headers: {'cache-control': 'no-store'}});
  }

  return {
    answer,
    wake: () =>
      opened().then(
        () => undefined,
        () => undefined,
      ),
    async close() {
      await (await opening?.catch(() => undefined))?.database.close();
    },
  };
}
