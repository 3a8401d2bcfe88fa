import {describe, expect, it} from 'vitest';
import {tokenBroker} from '../token/token-broker.js';
import {type AulaCarrier, aulaCarriers, type AulaQuestion, aulaRequest, inTurn} from './aula-request.js';
import {fakeAulaHost} from './fake-aula.fixture.js';

describe('2.5 the seven ways to carry the context', () => {
  const question: AulaQuestion = {
    userId: 'maja0001',
    userProfile: 'guardian',
    children: ['alma1234', 'vigg5678'],
    institutions: ['101001', 'G16713'],
    isoWeek: '2026-W05',
    startDate: '2026-01-26',
    endDate: '2026-02-01',
  };
  const ask = (carrier: AulaCarrier, other: Partial<AulaQuestion> = {}) => {
    const request = aulaRequest(carrier, 'https://vendor.example/api', {...question, ...other});
    return {
      ...request,
      query: [...new URL(request?.address ?? '').searchParams].map((pair) => pair.join('=')),
    };
  };

  it('carries letters with lists by comma', () => {
    expect(ask('min-uddannelse-letters', {placement: 'narrow'}).query).toEqual([
      'sessionUUID=maja0001',
      'currentWeekNumber=2026-W05',
      'userProfile=guardian',
      'isMobileApp=false',
      'placement=narrow',
      'childFilter=alma1234,vigg5678',
      'institutionFilter=101001,G16713',
    ]);
  });

  it('carries tasks of the same vendor with repeated names', () => {
    const {query} = ask('min-uddannelse-tasks');
    expect(query.filter((pair) => pair.startsWith('childFilter'))).toEqual([
      'childFilter[]=alma1234',
      'childFilter[]=vigg5678',
    ]);
    expect(query.join()).not.toContain('assuranceLevel');
  });

  it('carries Meebook’s user in a header and its week with two digits', () => {
    const {query, headers} = ask('meebook');
    expect(query).toContain('currentWeekNumber=2026-W05');
    expect(headers).toEqual({sessionUUID: 'maja0001', 'X-Version': '1.0'});
  });

  it('carries the old EasyIQ in a body', () => {
    expect(ask('easyiq')).toMatchObject({
      method: 'POST',
      headers: {'x-aula-institutionfilter': '101001,G16713'},
      body: {sessionId: 'maja0001', currentWeekNr: '2026-W05', childFilter: ['alma1234', 'vigg5678']},
    });
  });

  it('carries the EasyIQ portal in headers, one child at a time', () => {
    expect(() => ask('easyiq-portal')).toThrow(TypeError);
    expect(ask('easyiq-portal', {children: ['alma1234']}).headers).toEqual({
      'x-institutionfilter': '101001,G16713',
      'x-userprofile': 'guardian',
      'x-login': 'maja0001',
      'x-child': 'alma1234',
      'x-childfilter': 'alma1234',
    });
  });

  it('carries MoMo with days and a header of its own for the token', () => {
    const {query, tokenHeader} = ask('momo');
    expect(tokenHeader).toBe('Aula-Authorization');
    expect(query).toEqual(
      expect.arrayContaining(['from=2026-01-26', 'dueNoLaterThan=2026-02-01', 'widgetVersion=1.10']),
    );
    expect(ask('momo', {widgetVersion: '1.3'}).query).toContain('widgetVersion=1.3');
  });

  it('carries Cicero with the height of its pictures', () => {
    expect(ask('cicero').query).toEqual(
      expect.arrayContaining(['coverImageHeight=160', 'widgetVersion=1.6']),
    );
  });

  it.each(aulaCarriers)(
    'asks nothing as %s while no child is chosen, because an empty week would come back',
    (carrier) => {
      expect(aulaRequest(carrier, 'https://vendor.example', {...question, children: []})).toBeUndefined();
    },
  );

  it.each(aulaCarriers)(
    'goes as %s through a token broker, with the token in its header alone',
    async (carrier) => {
      const {fake, host} = fakeAulaHost();
      const request = aulaRequest(carrier, `https://${carrier}.example/api`, {
        ...question,
        children: ['alma1234'],
      });
      if (request === undefined) throw new Error('nothing to ask');
      const {tokenHeader, ...rest} = request;
      const broker = tokenBroker({
        mint: () => host.capabilities.getToken?.({audience: carrier}) ?? Promise.reject(new Error()),
        origins: [`https://${carrier}.example`],
        header: tokenHeader,
        fetch: fake.fetch,
      });
      expect(await broker.send(rest)).toMatchObject({state: 'ready'});
      expect(new Headers(fake.asked[0]?.init.headers).get(tokenHeader)).toMatch(/^Bearer \S+\.\S+\.\S+$/);
      expect(fake.asked[0]?.url.href).not.toContain('eyJ');
    },
  );
});

describe('2.4 a server that remembers the chosen child', () => {
  it('is asked about one child after another', async () => {
    const turn = inTurn();
    const server = {chosen: ''};
    const weekOf = async (child: string): Promise<string> => {
      server.chosen = child;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return server.chosen;
    };
    expect(await Promise.all(['a', 'b', 'c'].map((child) => turn(() => weekOf(child))))).toEqual([
      'a',
      'b',
      'c',
    ]);
    await expect(turn(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await turn(() => Promise.resolve('on'))).toBe('on');
  });
});
