import {expect, waitUntil} from '@open-wc/testing';
import {type CalendarSource, staticCalendarSource, staticHost} from '@skolebro/host';

// The pieces of docs/vendors.md are these files, word for word; snippets.test.ts holds them to it.
const folder = '/examples/vendor-page';
const alma = '384394b3-1f08-5122-a1a7-33f3fdf10a70';
const viggo = '5df44833-4978-588a-a0ec-1104dbcd23e6';
const days = {startDate: '2026-11-02', endDate: '2026-11-08'};
const lesson = {id: alma, title: 'Dansk', start: '2026-11-04T08:00:00', end: '2026-11-04T09:30:00'};

describe('the pieces of docs/vendors.md', () => {
  const real = window.fetch.bind(window);

  afterEach(() => {
    window.fetch = real;
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('show a calendar in a page', async () => {
    const page = await opened('page.html');
    await waitUntil(
      () => deepText(page.querySelector('skolebro-calendar')?.shadowRoot).includes('Dansk'),
      'no event',
      {
        timeout: 10_000,
      },
    );
  });

  it('show a vendor in a frame, and its events in the page', async () => {
    const page = await opened('frame.html');
    const calendar = (): string => deepText(page.querySelector('skolebro-calendar')?.shadowRoot);
    await waitUntil(() => calendar().includes('Fysik/kemi'), 'no event', {timeout: 10_000});
    await waitUntil(() => page.querySelector('iframe')!.style.blockSize !== '', 'no height');
    expect(page.querySelector('iframe')!.getAttribute('csp')).to.contain('https://api.fjordplan.example');
  });

  it('ask a backend with a token, and refuse an answer about another child', async () => {
    const {solbakken} = await piece<{
      solbakken: (host: unknown, childId: string) => CalendarSource;
    }>('with-token');
    const host = staticHost({}, {getToken: () => Promise.resolve('a.b.c')});
    let about = alma;
    window.fetch = (_, init) => {
      const isRight = new Headers(init?.headers).get('authorization') === 'Bearer a.b.c';
      return Promise.resolve(
        isRight ? Response.json({childId: about, items: [lesson]}) : new Response('', {status: 401}),
      );
    };
    expect(await last(solbakken(host, alma))).to.deep.equal({
      vendor: 'Solbakken',
      childId: alma,
      state: 'ready',
      items: [lesson],
    });
    about = viggo;
    expect(await last(solbakken(host, alma))).to.deep.equal({vendor: 'Solbakken', state: 'failed'});
    expect(await last(solbakken(staticHost(), alma))).to.include({state: 'signed-out'});
  });

  const answers: readonly (readonly [name: string, state: string, answer: () => Response])[] = [
    ['a token that has run out, twice', 'signed-out', () => new Response('', {status: 401})],
    [
      'a success that says that the token has run out',
      'signed-out',
      () => Response.json({message: 'JWT expired'}),
    ],
    ['a page to sign in', 'signed-out', () => new Response('<!doctype html><title>Log ind</title>')],
    ['no right to it', 'not-licensed', () => new Response('', {status: 403})],
    ['a version that is retired', 'failed', () => new Response('', {status: 410})],
    ['an error in a success', 'failed', () => Response.json({error: 'database'})],
    ['an answer about another child', 'failed', () => Response.json({childId: viggo, items: [lesson]})],
    [
      'a demand for a stronger sign-in',
      'step-up-needed',
      () =>
        new Response('', {
          status: 401,
          headers: {'www-authenticate': 'Bearer error="insufficient_user_authentication"'},
        }),
    ],
  ];
  for (const [name, state, answer] of answers) {
    it(`show ${state} for ${name}`, async () => {
      const {solbakken} = await piece<{
        solbakken: (host: unknown, childId: string) => CalendarSource;
      }>('with-token');
      await import('@skolebro/components/define/calendar.js');
      window.fetch = () => Promise.resolve(answer());
      const calendar = document.body.appendChild(document.createElement('skolebro-calendar'));
      calendar.now = '2026-11-04T06:30:00Z';
      calendar.source = solbakken(staticHost({}, {getToken: () => Promise.resolve('a.b.c')}), alma);
      await waitUntil(
        () => calendar.shadowRoot?.querySelector(`.view skolebro-state[state="${state}"]`),
        'not shown',
      );
      expect(deepText(calendar.shadowRoot)).not.to.contain('Dansk');
      calendar.remove();
    });
  }

  it('join two vendors, one of which fails', async () => {
    const {familyCalendar} = await piece<{
      familyCalendar: (a: CalendarSource, b: CalendarSource, children: object) => CalendarSource;
    }>('two-vendors');
    const works = staticCalendarSource([lesson], {vendor: 'Solbakken', childId: alma});
    const fails = staticCalendarSource([], {vendor: 'Fjordplan', childId: viggo, state: 'failed'});
    const answer = await last(familyCalendar(works, fails, {alma, viggo}));
    expect(answer?.items?.map(({title}) => title)).to.deep.equal(['Dansk']);
    expect(answer?.partial?.find(({state}) => state === 'failed')?.vendor).to.equal('Fjordplan');
  });

  it('read what Aula gives a widget', async () => {
    const {hostInAula} = await piece<{
      hostInAula: (props: object, functions: object) => ReturnType<typeof staticHost>;
    }>('in-aula');
    const props = {childFilter: 'alma1234', institutionFilter: ['101001'], userProfile: 'guardian'};
    const {context} = hostInAula(props, {getAulaToken: () => Promise.resolve('a.b.c')});
    expect(context.institutions?.[0]).to.include({municipalityName: 'København'});
    expect(context.capabilities).to.deep.equal(['get-token', 'navigate']);
  });

  async function opened(name: string): Promise<Document> {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.src = `${folder}/${name}`;
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    return frame.contentDocument!;
  }
});

/** One of the files, by its name; what it exports is said by whoever asks. */
async function piece<Exports>(name: string): Promise<Exports> {
  return (await import(`${folder}/${name}.js`)) as Exports;
}

async function last(source: CalendarSource) {
  let found;
  for await (const answer of source.load(days, new AbortController().signal)) found = answer;
  return found;
}

/** The text of a shadow tree with the shadow trees inside it. */
function deepText(root: ShadowRoot | null | undefined): string {
  if (root == null) return '';
  return [root.textContent, ...[...root.querySelectorAll('*')].map((one) => deepText(one.shadowRoot))].join(
    ' ',
  );
}
