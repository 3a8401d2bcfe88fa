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
    const {solbakken} = (await import('./with-token.js')) as unknown as {
      solbakken: (host: unknown, childId: string) => CalendarSource;
    };
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

  it('join two vendors, one of which fails', async () => {
    const {familyCalendar} = (await import('./two-vendors.js')) as unknown as {
      familyCalendar: (
        a: CalendarSource,
        b: CalendarSource,
        children: {alma: string; viggo: string},
      ) => CalendarSource;
    };
    const works = staticCalendarSource([lesson], {vendor: 'Solbakken', childId: alma});
    const fails = staticCalendarSource([], {vendor: 'Fjordplan', childId: viggo, state: 'failed'});
    const answer = await last(familyCalendar(works, fails, {alma, viggo}));
    expect(answer?.items?.map(({title}) => title)).to.deep.equal(['Dansk']);
    expect(answer?.partial?.find(({state}) => state === 'failed')?.vendor).to.equal('Fjordplan');
  });

  it('read what Aula gives a widget', async () => {
    const {hostInAula} = (await import('./in-aula.js')) as unknown as {
      hostInAula: (props: object, functions: object) => ReturnType<typeof staticHost>;
    };
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
