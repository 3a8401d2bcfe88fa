import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {isCalendarEvent} from '@skolebro/models';
import {makeWorld} from '@skolebro/samples';
import {createBackend} from './backend.js';
import {type Database, openDatabase} from './database.js';
import {demoHost, type DemoHost} from './demo-host.js';
import {demo, seed} from './records.js';

const origin = 'http://127.0.0.1:4400';
const issuer = `${origin}/host`;
const days = 'from=2026-11-02&to=2026-11-08';
const world = makeWorld({seed: 308, pupils: 120});
const stranger = world.guardianships.find(({childId}) => !world.demoFamily.childIds.includes(childId));

// The same tests run against PostgreSQL when DATABASE_URL names one.
describe('the backend of a vendor', () => {
  const clock = {now: new Date('2026-11-04T06:30:00Z')};
  let database: Database;
  let host: DemoHost;
  let answer: (request: Request) => Promise<Response>;

  beforeAll(async () => {
    database = await openDatabase(process.env['DATABASE_URL']);
    await seed(database);
    host = await demoHost(issuer, demo.parentId, () => clock.now);
    const trust = {issuer, audience: 'solbakken', keys: host.keys, now: () => clock.now};
    answer = createBackend({database, trust, origins: [origin]});
  });

  afterAll(() => database.close());

  it('trades a token for a session, and answers about the user’s own child with records of the standard', async () => {
    const {childId, items} = await asked(`/events?child=${demo.childId}&${days}`, await session());
    expect(childId).toBe(demo.childId);
    expect(items.length).toBeGreaterThan(10);
    expect(items.filter((item) => !isCalendarEvent(item))).toEqual([]);
  });

  it('serves assignments as its second source', async () => {
    const {items} = await asked(`/assignments?child=${demo.childId}&${days}`, await session());
    expect(items[0]).toMatchObject({childId: demo.childId, assignment: {dueDate: '2026-11-06'}});
  });

  it('refuses the right token with the wrong user', async () => {
    const response = await post(await host.mint('solbakken'), {userId: stranger?.guardianId});
    expect([response.status, await response.json()]).toEqual([403, {error: 'wrong-user'}]);
  });

  it('refuses a token that is used again', async () => {
    const token = await host.mint('solbakken');
    expect((await post(token)).status).toBe(200);
    expect(await faultOf(post(token))).toEqual([401, 'replayed']);
  });

  it('lets one of two that use a token at the same time in', async () => {
    const token = await host.mint('solbakken');
    const statuses = await Promise.all([post(token), post(token), post(token)]);
    expect(statuses.map(({status}) => status).sort()).toEqual([200, 401, 401]);
  });

  it('refuses a token that has run out', async () => {
    const issuedAt = clock.now.getTime() / 1000 - 66;
    expect(await faultOf(post(await host.mint('solbakken', {issuedAt})))).toEqual([401, 'expired']);
  });

  it('refuses a token that wants to live for a day', async () => {
    const issuedAt = clock.now.getTime() / 1000 - 120;
    const token = await host.mint('solbakken', {issuedAt, seconds: 86_400});
    expect(await faultOf(post(token))).toEqual([401, 'expired']);
  });

  it('allows for clocks that are a few seconds apart', async () => {
    const ahead = await host.mint('solbakken', {issuedAt: clock.now.getTime() / 1000 + 4});
    const behind = await host.mint('solbakken', {issuedAt: clock.now.getTime() / 1000 - 64});
    expect([(await post(ahead)).status, (await post(behind)).status]).toEqual([200, 200]);
  });

  it('refuses a token for another backend, and one of another host', async () => {
    expect(await faultOf(post(await host.mint('fjordplan')))).toEqual([401, 'wrong-audience']);
    expect(await faultOf(post(await host.mint('solbakken', {issuer: 'https://evil.example'})))).toEqual([
      401,
      'wrong-issuer',
    ]);
  });

  it('refuses a token that another key has signed, one that nobody has, and what is no token', async () => {
    const other = await demoHost(issuer, demo.parentId, () => clock.now);
    const [, payload = ''] = (await host.mint('solbakken')).split('.');
    const unsigned = `${btoa('{"alg":"none"}')}.${payload}.`;
    for (const token of [await other.mint('solbakken'), unsigned, 'rubbish', '']) {
      expect(await faultOf(post(token))).toEqual([401, 'bad-token']);
    }
  });

  it('refuses a child who is not the user’s own, and the token of the host where a session is asked for', async () => {
    const foreign = stranger?.childId ?? '';
    expect(await faultOf(get(`/events?child=${foreign}&${days}`, await session()))).toEqual([
      403,
      'not-your-child',
    ]);
    const token = await host.mint('solbakken');
    expect(await faultOf(get(`/events?child=${demo.childId}&${days}`, token))).toEqual([401, 'no-session']);
  });

  it('ends a session after ten minutes', async () => {
    const opened = await session();
    clock.now = new Date(clock.now.getTime() + 601_000);
    expect(await faultOf(get(`/events?child=${demo.childId}&${days}`, opened))).toEqual([401, 'no-session']);
  });

  it('shows a guardian without custody nothing', async () => {
    const {guardianId} =
      world.guardianships.find(({childId, custody}) => childId === demo.childId && !custody) ?? {};
    const token = await host.mint('solbakken', {subject: guardianId ?? ''});
    const opened = ((await (await post(token, {userId: guardianId})).json()) as {session: string}).session;
    expect(await faultOf(get(`/events?child=${demo.childId}&${days}`, opened))).toEqual([
      403,
      'not-your-child',
    ]);
  });

  it('keeps no session that could be used from the table', async () => {
    const opened = await session();
    const rows = await database.query<{hash: string}>('select hash from session');
    expect(rows.map(({hash}) => hash)).not.toContain(opened);
  });

  it('lets the pages of known hosts read, and no others', async () => {
    const ask = async (from: string) =>
      (
        await answer(new Request(`${origin}/events`, {method: 'OPTIONS', headers: {origin: from}}))
      ).headers.get('access-control-allow-origin');
    expect([await ask(origin), await ask('https://evil.example')]).toEqual([origin, null]);
  });

  it.each(["'; drop table event; --", '', '2026-11-02T00:00'])(
    'answers nothing for the days %j',
    async (from) => {
      const path = `/events?child=${demo.childId}&from=${encodeURIComponent(from)}&to=2026-11-08`;
      expect(await faultOf(get(path, await session()))).toEqual([400, 'no-days']);
    },
  );

  function post(token: string, body: object = {userId: demo.parentId}): Promise<Response> {
    const headers = {authorization: `Bearer ${token}`, 'content-type': 'application/json'};
    return answer(new Request(`${origin}/session`, {method: 'POST', headers, body: JSON.stringify(body)}));
  }

  function get(path: string, bearer: string): Promise<Response> {
    return answer(new Request(origin + path, {headers: {authorization: `Bearer ${bearer}`}}));
  }

  async function session(): Promise<string> {
    return ((await (await post(await host.mint('solbakken'))).json()) as {session: string}).session;
  }

  async function asked(path: string, bearer: string) {
    return (await (await get(path, bearer)).json()) as {childId: string; items: unknown[]};
  }

  async function faultOf(response: Promise<Response>): Promise<[number, string]> {
    const {status} = await response;
    return [status, ((await (await response).json()) as {error: string}).error];
  }
});
