import '../define/notifications.js';
import {type NotificationSource, staticHost, staticNotificationSource} from '@skolebro/host';
import type {HostContext} from '@skolebro/models';
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {Notifications} from '../notifications/notifications.js';

const alma = '0198d5a0-0001-7000-8000-000000000201';
const nor = '0198d5a0-0001-7000-8000-000000000202';
const source = staticNotificationSource(
  [
    {id: '1', childId: alma, area: 'messages', title: 'Ny besked', at: '2026-11-17T07:10:00Z'},
    {id: '2', childId: nor, area: 'messages', title: 'Ny tegning', at: '2026-11-17T07:10:00Z'},
  ],
  {vendor: 'Elmelund Skole'},
);
const context: Partial<HostContext> = {
  locale: 'en-GB',
  timeZone: 'America/Nuuk',
  children: [
    {id: alma, name: 'Alma'},
    {id: nor, name: 'Nor', alias: 'Child K'},
  ],
  theme: {colourScheme: 'dark', textScale: 200, tokens: [{name: '--skolebro-accent', value: '#7a1f5c'}]},
};

async function shown(
  said: HostContext | undefined,
  asked: NotificationSource = source,
): Promise<{element: Notifications; text: () => string; lacks: unknown[]}> {
  const lacks: unknown[] = [];
  const element = await fixture<Notifications>(
    html`<skolebro-notifications
      .source=${asked}
      .context=${said}
      now="2026-11-17T08:00:00Z"
      @context-lack=${({detail}: CustomEvent) => lacks.push(detail)}
    ></skolebro-notifications>`,
  );
  const text = () => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
  await aTimeout(20);
  await element.updateComplete;
  return {element, text, lacks};
}

describe('a widget with a host context', () => {
  it('speaks the language, keeps the time and knows the children that its host says', async () => {
    const {text, lacks} = await shown(staticHost(context).context);
    expect(text()).to.contain('Alma').and.to.contain('Child K').and.to.contain('Mark all as read');
    expect(text()).not.to.contain('Nor ');
    expect(text()).to.match(/0?5[.:]10/);
    expect(lacks).to.deep.equal([]);
  });

  it('looks as its host says, and as before when the host no longer says it', async () => {
    const host = staticHost(context);
    const {element} = await shown(host.context);
    const {style} = element;
    expect([style.colorScheme, style.getPropertyValue('--skolebro-accent'), element.lang]).to.deep.equal([
      'dark',
      '#7a1f5c',
      'en-GB',
    ]);
    expect(getComputedStyle(element).zoom).to.equal('2');
    host.change({theme: {contrast: 'more'}, locale: 'da-DK'});
    element.context = host.context;
    await element.updateComplete;
    expect([style.colorScheme, style.getPropertyValue('--skolebro-accent'), style.zoom]).to.deep.equal([
      '',
      '',
      '',
    ]);
    expect([style.getPropertyValue('--skolebro-line'), element.lang]).to.deep.equal([
      'currentcolor',
      'da-DK',
    ]);
    element.context = undefined;
    await element.updateComplete;
    expect([element.getAttribute('style') ?? '', element.hasAttribute('lang')]).to.deep.equal(['', false]);
  });

  it('keeps the language that the page wrote at it', async () => {
    const element = await fixture<Notifications>(
      html`<skolebro-notifications
        lang="da"
        .context=${staticHost(context).context}
      ></skolebro-notifications>`,
    );
    expect(element.lang).to.equal('da');
  });

  it('does without what its host does not say, and says what that is', async () => {
    const {text, lacks} = await shown({version: '1.0', locale: 'da-DK'});
    expect(text())
      .to.contain('Barn 1')
      .and.to.match(/0?8[.:]10/);
    expect(lacks).to.deep.equal([{missing: ['children', 'timeZone']}]);
  });

  it('needs no host at all', async () => {
    const {text, lacks} = await shown(undefined);
    expect(text()).to.contain('Ny besked');
    expect(lacks).to.deep.equal([]);
  });

  it('asks again when its source says that something has changed, and no longer once it is gone', async () => {
    let tell: () => void = () => undefined;
    let asked = 0;
    let left = false;
    const watched: NotificationSource = {
      load: (query, signal) => {
        asked += 1;
        return source.load(query, signal);
      },
      markRead: (ids) => source.markRead(ids),
      watch: (changed, signal) => {
        tell = changed;
        signal.addEventListener('abort', () => (left = true));
      },
    };
    const {element} = await shown(undefined, watched);
    const before = asked;
    tell();
    await aTimeout(10);
    expect(asked).to.equal(before + 1);
    element.remove();
    expect(left).to.equal(true);
  });
});
