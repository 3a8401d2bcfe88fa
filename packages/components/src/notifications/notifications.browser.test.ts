import '../define/notifications.js';
import {
  type AnswerState,
  type Notification,
  type NotificationSource,
  answerStates,
  staticNotificationSource,
} from '@skolebro/host';
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {FamilyChild} from '../child-mark/marks.js';
import type {Notifications} from './notifications.js';

const family: readonly FamilyChild[] = [
  {id: 'a', name: 'Alma'},
  {id: 'v', name: 'Viggo', alias: 'Barn K'},
];
const news = (index: number, rest: Partial<Notification> = {}): Notification => ({
  id: `n${index}`,
  childId: 'a',
  area: 'messages',
  title: `Ny besked ${index}`,
  preview: 'Kære forældre',
  at: '2026-11-17T07:10:00Z',
  ...rest,
});
const vendor = 'Elmelund Skole';
const sourceOf = (items: readonly Notification[], state?: AnswerState) =>
  staticNotificationSource(items, {vendor, ...(state && {state})});

const rows = (element: Notifications) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.row')];
const button = (element: Notifications, words: string) =>
  [...element.shadowRoot!.querySelectorAll('button')].find(({textContent}) => textContent.includes(words))!;
const textOf = (element: Notifications) => element.shadowRoot!.textContent.replace(/\s+/g, ' ');

async function settled(element: Notifications): Promise<void> {
  await element.updateComplete;
  await aTimeout(10);
  await element.updateComplete;
}

async function notificationsOf(
  source: NotificationSource,
): Promise<{element: Notifications; counts: unknown[]}> {
  const counts: unknown[] = [];
  const count = (event: CustomEvent<{count: number}>) => counts.push(event.detail.count);
  const element = await fixture<Notifications>(
    html`<skolebro-notifications
      .family=${family}
      now="2026-11-17T08:20:00Z"
      .source=${source}
      @notifications-count-change=${count}
    ></skolebro-notifications>`,
  );
  await settled(element);
  return {element, counts};
}

describe('skolebro-notifications', () => {
  it('groups by child and kind, says what is unread in words, and tells the page the count', async () => {
    const {element, counts} = await notificationsOf(
      sourceOf([news(1), news(2, {childId: 'v', area: 'calendar'}), news(3, {read: true})]),
    );
    const headings = [...element.shadowRoot!.querySelectorAll('h3, h4')].map(({textContent}) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(headings).to.deep.equal(['Alma 1 ulæst', 'Beskeder', 'Barn K 1 ulæst', 'Kalender']);
    expect(textOf(element)).to.contain('Ulæst Ny besked 1').and.to.contain('08.10');
    expect(element.shadowRoot!.innerHTML).to.not.contain('Viggo');
    expect(counts).to.deep.equal([2]);
    await expect(element).to.be.accessible();
  });

  it('marks a group and everything as read, and tells of it', async () => {
    const source = sourceOf([news(1), news(2, {area: 'posts'})]);
    const {element, counts} = await notificationsOf(source);
    element.shadowRoot!.querySelector<HTMLElement>('.area .mark')!.click();
    await settled(element);
    button(element, 'Markér alt som læst').click();
    await settled(element);
    expect(counts).to.deep.equal([2, 1, 0]);
    expect(textOf(element)).to.contain('Du har set det hele').and.to.contain('1 er markeret som læst');
    element.reload();
    await settled(element);
    expect(element.count).to.equal(0);
  });

  it('shows them as unread again when that could not be kept, and says so', async () => {
    const source = {
      ...sourceOf([news(1)]),
      markRead: (): Promise<void> => Promise.reject(new Error('no')),
    };
    const {element, counts} = await notificationsOf(source);
    button(element, 'Markér alt som læst').click();
    await settled(element);
    expect(counts).to.deep.equal([1, 0, 1]);
    const notice = element.shadowRoot!.querySelector('skolebro-state')!;
    expect(notice.heading).to.equal('Det kunne ikke gemmes, at du har læst det');
  });

  it('opens what the user chooses', async () => {
    const {element} = await notificationsOf(sourceOf([news(1)]));
    let opened: unknown;
    element.addEventListener('notification-open', (event) => {
      opened = (event as CustomEvent<unknown>).detail;
    });
    rows(element)[0]!.click();
    expect(opened).to.deep.equal({notification: news(1)});
  });

  it('draws a thousand as a digest, and more of them when it is asked', async () => {
    const thousand = Array.from({length: 1000}, (_, index) =>
      news(index, {childId: index % 2 === 0 ? 'a' : 'v'}),
    );
    const {element, counts} = await notificationsOf(sourceOf(thousand));
    expect(rows(element)).to.have.length(6);
    expect(counts).to.deep.equal([1000]);
    button(element, 'Vis 50 mere').click();
    await settled(element);
    expect(rows(element)).to.have.length(56);
  });

  for (const state of answerStates.filter((one) => one !== 'ready' && one !== 'stale')) {
    it(`says that it is ${state}`, async () => {
      const {element} = await notificationsOf(sourceOf([news(1)], state));
      expect(element.shadowRoot!.querySelector('skolebro-state')!.state).to.equal(state);
      expect(rows(element)).to.deep.equal([]);
    });
  }

  it('shows what it has when it may be old', async () => {
    const {element} = await notificationsOf(sourceOf([news(1)], 'stale'));
    expect(element.shadowRoot!.querySelector('skolebro-state')!.compact).to.equal(true);
    expect(rows(element)).to.have.length(1);
  });

  it('shows a kind, a child and a time that it does not know, and fits a phone', async () => {
    const {element} = await notificationsOf(
      sourceOf([news(1, {area: 'constructor', childId: 'gone', at: 'i går', title: 'Ø'.repeat(300)})]),
    );
    element.style.width = '320px';
    await settled(element);
    expect(textOf(element)).to.contain('Andet').and.to.contain('Barn 3').and.to.contain('i går');
    expect(element.scrollWidth).to.be.at.most(320);
  });
});
