/** The peers of the list of threads, as they are installed for the benchmark. */
export const peerPackages = {
  '@chatscope/chat-ui-kit-react': '2.1.1',
  '@vaadin/message-list': '25.3.0',
  'deep-chat': '2.4.2',
  react: '19.3.1',
  'react-dom': '19.3.1',
} as const;

/** One way to show threads, as the source of a page that sets `side`. */
export interface Side {
  readonly name: string;

  /** The most threads that it shows in a time that anybody waits for. */
  readonly most: number;
  readonly source: string;
}

/** The products that one could take instead. */
export const peers: readonly Side[] = [
  {
    name: 'chatscope',
    most: 10_000,
    source: `import {createElement as h} from 'react';
import {createRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';
import {ConversationList, Conversation} from '@chatscope/chat-ui-kit-react';
globalThis.side = {mount(place, threads) {
  const rows = threads.map((one) => h(Conversation, {key: one.id, name: one.senders[0].name,
    lastSenderName: one.senders[0].name, info: one.subject + ' ' + one.preview, unreadDot: one.unread > 0}));
  flushSync(() => createRoot(place).render(h('div', {style: {height: 600}}, h(ConversationList, {style: {height: 600}}, rows))));
}};`,
  },
  {
    name: 'deep-chat',
    most: 500,
    source: `import 'deep-chat';
globalThis.side = {mount(place, threads) {
  const list = document.createElement('deep-chat');
  list.style.cssText = 'height:600px;width:900px';
  list.connect = {handler: () => {}};
  list.history = threads.map((one, index) => ({role: index % 2 ? 'user' : 'ai', text: one.subject + '. ' + one.preview}));
  place.append(list);
  return () => list.shadowRoot.querySelectorAll('.message-bubble').length >= threads.length;
}};`,
  },
  {
    name: 'vaadin-message-list',
    most: 500,
    source: `import '@vaadin/message-list';
globalThis.side = {mount(place, threads) {
  const list = document.createElement('vaadin-message-list');
  list.style.cssText = 'height:600px;overflow:auto;display:block';
  list.items = threads.map((one) => ({userName: one.senders[0].name, text: one.subject + '. ' + one.preview, time: one.at}));
  place.append(list);
  return () => list.querySelectorAll('vaadin-message').length >= threads.length;
}};`,
  },
];

const bareRow = `const moments = new Intl.DateTimeFormat('da-DK', {day: 'numeric', month: 'short'});
const row = (one, index, count) => html\`<li aria-setsize=\${count} aria-posinset=\${index + 1}>
  <button tabindex=\${index === 0 ? 0 : -1} class=\${one.unread > 0 ? 'unread' : ''}>
    <span class="face">MH</span><span class="from">\${one.senders[0].name}</span>
    <span class="subject">\${one.subject}</span><span class="preview">\${one.preview}</span>
    <time datetime=\${one.at}>\${moments.format(Date.parse(one.at))}</time></button></li>\`;
const styles = css\`:host{display:block;block-size:600px;overflow:auto}ul{margin:0;padding:0;list-style:none;position:relative}
  li{block-size:88px;contain:strict}button{display:grid;inline-size:100%}.unread{font-weight:700}\`;`;

/** The least that can be written with Lit for the same rows: in a window, and all of them. */
export const bareSides: readonly Side[] = [
  {
    name: 'bare windowed Lit',
    most: 10_000,
    source: `import {LitElement, css, html} from 'lit';
${bareRow}
customElements.define('bare-list', class extends LitElement {
  static properties = {threads: {}};
  static styles = [styles, css\`li{position:absolute;inset-inline:0}\`];
  firstUpdated() { this.addEventListener('scroll', () => this.requestUpdate()); }
  updated() { this.renderRoot.querySelectorAll('li').forEach((one, index) => { one.style.top = (this.from + index) * 88 + 'px'; }); }
  render() {
    this.from = Math.max(0, Math.floor(this.scrollTop / 88) - 6);
    const count = this.threads.length;
    return html\`<ul .style=\${'block-size:' + count * 88 + 'px'}>\${this.threads.slice(this.from, this.from + 20).map((one, index) => row(one, this.from + index, count))}</ul>\`;
  }
});
globalThis.side = {mount(place, threads) { const list = document.createElement('bare-list'); list.threads = threads; place.append(list); return list.updateComplete; }};`,
  },
  {
    name: 'bare Lit with all rows',
    most: 10_000,
    source: `import {LitElement, css, html} from 'lit';
${bareRow}
customElements.define('bare-list', class extends LitElement {
  static properties = {threads: {}};
  static styles = [styles, css\`li{content-visibility:auto;contain-intrinsic-size:auto 88px}\`];
  render() { return html\`<ul>\${this.threads.map((one, index) => row(one, index, this.threads.length))}</ul>\`; }
});
globalThis.side = {mount(place, threads) { const list = document.createElement('bare-list'); list.threads = threads; place.append(list); return list.updateComplete; }};`,
  },
];

/** Our list, in a window and with all rows; and our thread. */
export const ourSides: readonly Side[] = [
  {
    name: 'skolebro-thread-list',
    most: 10_000,
    source: `import '@skolebro/components/define/thread-list.js';
globalThis.side = {mount(place, threads) {
  const list = document.createElement('skolebro-thread-list');
  Object.assign(list, {threads, now: '2026-11-17T08:20:00Z'});
  place.append(list);
  return list.updateComplete;
}};`,
  },
  {
    name: 'skolebro-thread-list all-rows',
    most: 10_000,
    source: `import '@skolebro/components/define/thread-list.js';
globalThis.side = {mount(place, threads) {
  const list = document.createElement('skolebro-thread-list');
  Object.assign(list, {threads, allRows: true, now: '2026-11-17T08:20:00Z'});
  place.append(list);
  return list.updateComplete;
}};`,
  },
];

/** The page in which our own parts are looked at: scrolling, one more thread, a long thread. */
export const ourPage = `import '@skolebro/components/define/thread-list.js';
import '@skolebro/components/define/thread.js';
const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
globalThis.scrollThrough = async (place, threads) => {
  const list = document.createElement('skolebro-thread-list');
  Object.assign(list, {threads, now: '2026-11-17T08:20:00Z'});
  place.append(list);
  await list.updateComplete; await frame(); await frame();
  const scroller = list.shadowRoot.querySelector('.rows');
  let longest = 0;
  for (let top = 0; top < scroller.scrollHeight; top += scroller.scrollHeight / 120) {
    scroller.scrollTop = top;
    await frame();
    const start = performance.now();
    scroller.dispatchEvent(new Event('scroll'));
    await list.updateComplete;
    longest = Math.max(longest, performance.now() - start);
    scroller.scrollTop = top + 400;
    const again = performance.now();
    scroller.dispatchEvent(new Event('scroll'));
    await list.updateComplete;
    longest = Math.max(longest, performance.now() - again);
  }
  list.remove();
  return longest;
};
globalThis.addOne = async (place, threads) => {
  const list = document.createElement('skolebro-thread-list');
  Object.assign(list, {threads, now: '2026-11-17T08:20:00Z'});
  place.append(list);
  await list.updateComplete; await frame(); await frame();
  const rows = new Set();
  const changes = [];
  const watch = new MutationObserver((records) => changes.push(...records));
  watch.observe(list.shadowRoot.querySelector('ul'), {subtree: true, childList: true, characterData: true});
  list.threads = [{...threads[0], id: 'new'}, ...threads];
  await list.updateComplete;
  for (const {target, addedNodes} of [...changes, ...watch.takeRecords()]) {
    // What changed within a row, or a row that came.
    const element = target instanceof Element ? target : target.parentElement;
    for (const row of element?.localName === 'ul' ? addedNodes : [element?.closest('li')]) if (row) rows.add(row);
  }
  const drawn = rows.size;
  list.remove();
  return drawn;
};
globalThis.openThread = async (place, messages) => {
  const part = document.createElement('skolebro-thread');
  place.append(part);
  await part.updateComplete;
  const start = performance.now();
  Object.assign(part, {thread: {id: 't', subject: 'Tur', participants: []}, messages, now: '2026-11-17T08:20:00Z'});
  await part.updateComplete;
  for (const text of part.shadowRoot.querySelectorAll('skolebro-rich-text')) await text.updateComplete;
  const ms = performance.now() - start;
  part.remove();
  return ms;
};`;
