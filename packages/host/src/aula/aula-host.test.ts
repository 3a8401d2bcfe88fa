import {describe, expect, it, vi} from 'vitest';
import {capabilityCodes} from '../host.js';
import {use} from '../context/use-capability.js';
import {aulaHost} from './aula-host.js';
import {aulaRedirect} from './aula-request.js';
import {fakeAulaHost} from './fake-aula.fixture.js';

describe('2.4 tokens', () => {
  it('are minted by the host for its own widget, whichever backend is named', async () => {
    const getAulaToken = vi.fn(() => Promise.resolve('a.b.c'));
    const {host} = fakeAulaHost({}, {functions: {getAulaToken}});
    expect(await host.capabilities.getToken?.({audience: 'another'})).toBe('a.b.c');
    expect(getAulaToken).toHaveBeenCalledWith('0029');
  });

  it.each([
    ['undefined', () => undefined],
    ['nothing', () => ''],
    ['an error', () => Promise.reject(new Error('secret'))],
  ])('that come as %s mean that the user is signed out', async (_, getAulaToken) => {
    const {host} = fakeAulaHost({}, {functions: {getAulaToken}});
    const refused: unknown = await host.capabilities
      .getToken?.({audience: 'x'})
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({name: 'TokenRefused', state: 'signed-out'});
    expect(String(refused)).not.toContain('secret');
  });

  it.each([
    ['401', 'https://mu.example/tasks'],
    ['a success that says that the token is old', 'https://meebook.example/plan'],
    ['a page to sign in', 'https://easyiq.example/events'],
    ['nothing', 'https://cicero.example/loans'],
  ])('that have run out are told by %s, and cost one fresh one', async (_, address) => {
    const {fake, send} = fakeAulaHost();
    expect(await send(address)).toMatchObject({state: 'ready'});
    fake.clock.seconds += 61;
    expect(await send(address)).toMatchObject({state: 'ready'});
    expect(fake.minted()).toBe(2);
  });

  it('are not asked for again and again', async () => {
    const {fake, send} = fakeAulaHost();
    fake.functions.getAulaToken = () => Promise.resolve('old.e30.x');
    expect(await send('https://mu.example/tasks')).toMatchObject({state: 'signed-out'});
    expect(fake.asked).toHaveLength(2);
  });

  it('open a vendor’s own pages in the body of a form, never in the address', () => {
    const form = aulaRedirect(
      'https://mu.example/aula/redirect',
      '0030',
      'https://mu.example/opgave/æ',
      'a.b.c',
    );
    expect(form).toMatchObject({method: 'post', fields: {token: 'a.b.c'}});
    expect(form.action).not.toContain('a.b.c');
    const encoded = decodeURIComponent(form.action.split('/').at(-1) ?? '');
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    expect(new TextDecoder().decode(bytes)).toBe('https://mu.example/opgave/æ');
  });
});

describe('2.6 what Aula cannot be asked', () => {
  it.each(['setCount', 'notify', 'requestStepUp', 'openFile', 'print', 'copyText'] as const)(
    'has no %s, and says so',
    async (name) => {
      const {host} = fakeAulaHost();
      expect(host.context.capabilities).not.toContain(capabilityCodes[name]);
      expect(await use(host, name, ...([1] as never))).toEqual({done: false, reason: 'absent'});
    },
  );

  it('cannot be asked to open a thread, an event or a message', async () => {
    const {host} = fakeAulaHost({}, {opens: ['https://vendor.example']});
    expect(
      await host.capabilities.navigate?.({kind: 'thread', threadId: '5a0e5c1e-7a55-4f0e-9f0e-1f2d3c4b5a69'}),
    ).toBe(false);
  });
});

describe('2.7 lessons of the one public widget', () => {
  it('guards every function of the host', async () => {
    const {host} = fakeAulaHost({hasHeight: false});
    expect(host.capabilities).not.toHaveProperty('resize');
    expect(await use(host, 'resize', 400)).toEqual({done: false, reason: 'absent'});
    const bare = aulaHost({
      widgetId: '0029',
      given: {},
      functions: {getAulaToken: null, setIframeHeight: 'x'},
    });
    expect(bare.context).not.toHaveProperty('capabilities');
  });

  it('asks for a hundred heights a second at most five times', async () => {
    vi.useFakeTimers();
    const {fake, host} = fakeAulaHost();
    for (let height = 1; height <= 100; height += 1) {
      void host.capabilities.resize?.(height);
      await vi.advanceTimersByTimeAsync(10);
    }
    await vi.advanceTimersByTimeAsync(500);
    vi.useRealTimers();
    expect(fake.heights.length).toBeLessThanOrEqual(6);
    expect(fake.heights.at(-1)).toBe(100);
  });

  it('opens what is on its list, in a tab that knows nothing of it', async () => {
    const openTab = vi.fn();
    const {host} = fakeAulaHost({}, {opens: ['https://vendor.example'], openTab});
    expect(await host.capabilities.navigate?.({kind: 'address', url: 'https://vendor.example/opgave'})).toBe(
      true,
    );
    expect(await host.capabilities.navigate?.({kind: 'address', url: 'https://evil.example'})).toBe(false);
    expect(openTab.mock.calls).toEqual([['https://vendor.example/opgave']]);
  });

  it('opens no address with a token in it', async () => {
    const {host} = fakeAulaHost({}, {opens: ['https://vendor.example']});
    const url = 'https://vendor.example/?t=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln';
    expect(await host.capabilities.navigate?.({kind: 'address', url})).toBe(false);
  });

  it('tells of a change of week or child', () => {
    const {fake, host} = fakeAulaHost();
    const seen: (string | undefined)[] = [];
    const leaving = new AbortController();
    host.watch(({isoWeek}) => seen.push(isoWeek), leaving.signal);
    host.update({...fake.given, currentWeekNumber: '2026-W06'});
    leaving.abort();
    host.update({...fake.given, currentWeekNumber: '2026-W07'});
    expect(seen).toEqual(['2026-W06']);
  });
});

describe('2.8 what must be told apart', () => {
  it('a version that is retired has failed, and no sign-in helps', async () => {
    const {send, fake} = fakeAulaHost();
    expect(await send('https://retired.example/api')).toEqual({
      state: 'failed',
      reason: 'retired',
      status: 410,
    });
    expect(fake.asked).toHaveLength(1);
  });

  it('a backend that needs the child and was told none would look empty: it is not asked', () => {
    expect(fakeAulaHost({group: '4711'}).host.context).not.toHaveProperty('children');
  });
});
