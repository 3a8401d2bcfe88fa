import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type RunningServer, serve} from './server.js';
import {StorybookBuild} from './storybook.js';

const alma = '384394b3-1f08-5122-a1a7-33f3fdf10a70';

describe('the vendor behind the portal', () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await serve(0, new StorybookBuild());
  });

  afterAll(() => server.close());

  it('answers from examples/vendor-backend with a token of the platform', async () => {
    const {token} = (await (
      await ask('host/token', {method: 'POST', body: '{"audience":"solbakken"}'})
    ).json()) as {
      token: string;
    };
    const opened = await ask('solbakken/session', {
      method: 'POST',
      headers: {authorization: `Bearer ${token}`},
    });
    const {session} = (await opened.json()) as {session: string};
    const events = await ask(`solbakken/events?child=${alma}&from=2026-11-02&to=2026-11-08`, {
      headers: {authorization: `Bearer ${session}`},
    });
    const {childId, items} = (await events.json()) as {childId: string; items: unknown[]};
    expect(childId).toBe(alma);
    expect(items.length).toBeGreaterThan(10);
  });

  it('gives a token to its own pages only', async () => {
    const body = '{"audience":"solbakken"}';
    const foreign = await ask('host/token', {
      method: 'POST',
      body,
      headers: {origin: 'https://evil.example'},
    });
    expect(foreign.status).toBe(403);
  });

  it('serves the framed vendor as a page that agrees to the portal’s policy', async () => {
    const page = await ask('fjordplan/');
    expect(page.headers.get('allow-csp-from')).toBe(server.address.slice(0, -1));
    expect(await page.text()).toContain('fjordplan.css');
  });

  function ask(path: string, {headers, ...init}: RequestInit = {}): Promise<Response> {
    const own = {origin: server.address.slice(0, -1), ...(headers as Record<string, string> | undefined)};
    return fetch(server.address + path, {...init, headers: own});
  }
});
