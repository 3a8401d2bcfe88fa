import type {Database} from './database.js';
import {assignmentsBetween, eventsBetween, maySee} from './records.js';
import {openSession, type TokenFault, type Trust, Unaccepted, userOf} from './tokens.js';

/** What the backend needs; everything that a test wants to choose. */
export interface BackendOptions {
  readonly database: Database;
  readonly trust: Trust;

  /** The origins of the pages that may ask from a browser. */
  readonly origins: readonly string[];
}

/** The vendor's backend: a token of the host for a session, a session for what its user may see. */
export function createBackend({
  database,
  trust,
  origins,
}: BackendOptions): (request: Request) => Promise<Response> {
  async function answer(request: Request): Promise<Response> {
    const {pathname, searchParams} = new URL(request.url);
    const bearer = bearerOf(request);
    if (request.method === 'POST' && pathname === '/session') {
      return json(await openSession(database, trust, bearer, await claimedUserOf(request)));
    }
    const read = {'/events': eventsBetween, '/assignments': assignmentsBetween}[pathname];
    if (request.method !== 'GET' || read === undefined) return refuse(404, 'not-found');
    const userId = await userOf(database, bearer, trust.now());
    const childId = searchParams.get('child') ?? '';
    if (!(await maySee(database, userId, childId))) return refuse(403, 'not-your-child');
    const [from, to] = [searchParams.get('from') ?? '', searchParams.get('to') ?? ''];
    if (!isDate(from) || !isDate(to)) return refuse(400, 'no-days');
    // The answer says whom it is about, so that a page can refuse it when it asked about somebody else.
    return json({childId, items: await read(database, childId, from, to)});
  }

  return async (request) => {
    const response =
      request.method === 'OPTIONS'
        ? new Response(null, {status: 204})
        : await answer(request).catch((error: unknown) => {
            if (error instanceof Unaccepted) return refuse(statusOf(error.fault), error.fault);
            // What went wrong may quote a person, so the page is told nothing of it.
            return refuse(500, 'failed');
          });
    return withOrigin(request, response, origins);
  };
}

function statusOf(fault: TokenFault): 401 | 403 {
  return fault === 'wrong-user' ? 403 : 401;
}

function refuse(status: number, error: string): Response {
  const challenge = status === 401 ? {'www-authenticate': `Bearer error="invalid_token"`} : {};
  return json({error}, status, challenge);
}

function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: {'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers},
  });
}

/** Lets the pages of known hosts read the answer; no cookies are involved, so none are allowed. */
function withOrigin(request: Request, response: Response, origins: readonly string[]): Response {
  const origin = request.headers.get('origin');
  response.headers.set('vary', 'origin');
  if (origin !== null && origins.includes(origin)) {
    response.headers.set('access-control-allow-origin', origin);
    response.headers.set('access-control-allow-headers', 'authorization, content-type');
    response.headers.set('access-control-max-age', '600');
  }
  return response;
}

function bearerOf(request: Request): string {
  const [scheme, token = ''] = (request.headers.get('authorization') ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' ? token : '';
}

async function claimedUserOf(request: Request): Promise<string | undefined> {
  const body: unknown = await request.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null || !('userId' in body)) return undefined;
  return typeof body.userId === 'string' ? body.userId : '';
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}
