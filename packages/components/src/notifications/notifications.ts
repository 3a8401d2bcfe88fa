import type {Notification, SourceQuery, NotificationSource} from '@skolebro/host';
import {
  type HostContext,
  type Instant,
  type TimeZoneId,
  type Uuid,
  notificationAreaTexts,
} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {type FamilyChild, marksOf} from '../child-mark/marks.js';
import {localeFor, textsFor} from '../language.js';
import {MomentFormat} from '../moment-format.js';
import {AnswerLoader} from '../source/answer-loader.js';
import {drawNotices} from '../source/notices.js';
import {HostSaid} from '../source/host-said.js';
import {buttons} from '../theme/buttons.js';
import {tokens} from '../theme/tokens.js';
import {type AreaGroup, type ChildGroup, groupNotifications, unreadOf} from './groups.js';
import {styles} from './notifications.styles.js';
import {type NotificationsTexts, texts} from './notifications.texts.js';

/** How many of a kind are shown as a digest, and how many more with each step. */
const digest = 3;
const step = 50;

/**
 * Tells what is new, child by child and kind by kind: a digest of each, and all of it when it is asked for.
 *
 * @tag skolebro-notifications
 * @fires {CustomEvent<{notification: Notification}>} notification-open - The user chose one; the page shows what it is about and says when it is read.
 * @fires {CustomEvent<{count: number}>} notifications-count-change - So many are unread now, for the page to show beside its bell.
 * @fires {CustomEvent<{ids: readonly Uuid[]}>} notifications-read - The user marked them as read, and the source has kept it.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-retry - The user tried again; the source has been asked.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-step-up - The user wants to sign in at a higher level.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-sign-in - The user wants to sign in again.
 * @fires {CustomEvent<{missing: readonly string[]}>} context-lack - The host does not say these parts of its context, so that names, zone or language are the usual ones.
 * @csspart heading - The heading of the whole.
 */
export class Notifications extends LitElement {
  static override styles: CSSResultGroup = [tokens, buttons, styles];

  /** Where they come from. While it is absent it waits. */
  @property({attribute: false}) source: NotificationSource | undefined = undefined;

  /** The children whom they may be about, in the order that decides their colours and shapes; empty means the context's. */
  @property({attribute: false}) family: readonly FamilyChild[] = [];

  /** The children in view; empty means the context's, or else all. */
  @property({attribute: false}) childIds: readonly Uuid[] = [];

  /** The moment that counts as now, as 2026-11-16T08:10:00Z; while it is empty every date is written out. */
  @property() now: Instant = '';

  /** What the page tells of language, look, children and time zone; its own properties come before it. */
  @property({attribute: false}) context: HostContext | undefined = undefined;

  /** The zone whose clock the times are on; empty means the context's, or else Denmark's. */
  @property({attribute: 'time-zone'}) timeZone: TimeZoneId = '';

  @state() private seen: ReadonlySet<Uuid> = new Set();
  @state() private isNotKept = false;
  @state() private announcement = '';

  /** How many of each group are shown, where that is more than the digest. */
  @state() private shown: ReadonlyMap<string, number> = new Map();

  private readonly said = new HostSaid(this, ['locale', 'children', 'timeZone']);
  private readonly loader = new AnswerLoader<SourceQuery, Notification>(this, () => this.tellCount());
  private toldCount: number | undefined;
  private moments = new MomentFormat('da-DK', '', '');

  /** Asks the source again. */
  reload(): void {
    this.loader.reload();
  }

  /** How many are unread. */
  get count(): number {
    return unreadOf(this.items);
  }

  protected override willUpdate(): void {
    this.said.hear(this.context);
    const {source} = this;
    const childIds = this.said.childIds(this.childIds);
    this.loader.ask(source, childIds.length > 0 ? {childIds} : {});
    const locale = localeFor(this);
    const timeZone = this.said.timeZone(this.timeZone);
    if (!this.moments.isFor(locale, timeZone, this.now)) {
      this.moments = new MomentFormat(locale, timeZone, this.now);
    }
  }

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    return html`<section
      aria-labelledby="heading"
      @state-retry=${this.onAct}
      @state-step-up=${this.onAct}
      @state-sign-in=${this.onAct}
    >
      ${this.head(words)}${drawNotices(this.loader.answer, this.isNotKept && {state: 'failed', heading: words.notMarked})}${this.content(words)}
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </section>`;
  }

  private head(words: NotificationsTexts): TemplateResult {
    const {count} = this;
    return html`<header>
      <h2 id="heading" part="heading">${words.heading}</h2>
      ${
        this.items.length === 0
          ? nothing
          : html`<span class="quiet">${words.unread(count)}</span
              ><button
                class="button"
                type="button"
                aria-disabled=${count === 0 ? 'true' : nothing}
                @click=${() => this.mark(this.items)}
              >
                ${words.markAll}
              </button>`
      }
    </header>`;
  }

  private content(words: NotificationsTexts): TemplateResult | readonly TemplateResult[] {
    const {answer} = this.loader;
    const isEmpty = answer.state === 'empty' || (answer.state === 'ready' && this.items.length === 0);
    if (this.items.length === 0) {
      return html`<skolebro-state
        state=${isEmpty ? 'empty' : answer.state}
        vendor=${answer.vendor}
        heading=${isEmpty ? words.empty : ''}
        explanation=${isEmpty ? words.emptyExplanation : ''}
      ></skolebro-state>`;
    }
    return groupNotifications(this.loader.answer.items ?? [], this.shownFamily, this.seen).map((group) =>
      this.childGroup(group, words),
    );
  }

  private childGroup({childId, areas, unread}: ChildGroup, words: NotificationsTexts): TemplateResult {
    const index = this.shownFamily.findIndex(({id}) => id === childId);
    const mark = marksOf(this.shownFamily)[index];
    const place = index < 0 ? this.shownFamily.length : index;
    const name = childId === undefined ? words.own : mark?.name || words.child(place + 1);
    return html`<section class="child">
      <h3>
        ${
          childId === undefined
            ? nothing
            : html`<skolebro-child-mark
                decorative
                index=${place}
                letters=${mark?.letters ?? ''}
                alias=${this.shownFamily[index]?.alias ?? ''}
              ></skolebro-child-mark>`
        }
        <span class="name">${name}</span>
        ${unread === 0 ? nothing : html`<span class="quiet">${words.unread(unread)}</span>`}
      </h3>
      ${areas.map((area) => this.areaGroup(area, `${childId ?? ''} ${area.area}`, name, words))}
    </section>`;
  }

  private areaGroup(group: AreaGroup, key: string, child: string, words: NotificationsTexts): TemplateResult {
    const {area, items, unread} = group;
    const language = this.moments.locale.startsWith('en') ? 'en' : 'da';
    const known = Object.hasOwn(notificationAreaTexts, area) ? notificationAreaTexts[area] : undefined;
    const name = known?.[language] ?? words.otherArea;
    const many = this.shown.get(key) ?? digest;
    const left = Math.min(step, items.length - many);
    return html`<div class="area">
      <div class="area-head">
        <h4>${name}</h4>
        ${
          unread === 0
            ? nothing
            : html`<button
                class="mark"
                type="button"
                aria-label=${words.markGroup(`${child}, ${name}`)}
                @click=${() => this.mark(items)}
              >
                ${words.markShort}
              </button>`
        }
      </div>
      <ul>
        ${items.slice(0, many).map((one) => this.row(one, words))}
      </ul>
      ${
        left > 0
          ? html`<button class="mark" type="button" @click=${() => this.showMore(key, many + left)}>
              ${words.more(left)}<span class="visually-hidden">: ${child}, ${name}</span>
            </button>`
          : nothing
      }
    </div>`;
  }

  private row(notification: Notification, words: NotificationsTexts): TemplateResult {
    const {title, preview, at, read} = notification;
    return html`<li>
      <button
        class="row ${read ? '' : 'new'}"
        type="button"
        @click=${() => this.fire('notification-open', {notification})}
      >
        <span class="title">${read ? nothing : html`<b class="dot">${words.isNew}</b> `}${title}</span>
        <time datetime=${at}>${this.moments.format(at)}</time>
        ${preview === undefined ? nothing : html`<span class="preview">${preview}</span>`}
      </button>
    </li>`;
  }

  private get shownFamily(): readonly FamilyChild[] {
    return this.said.family(this.family);
  }

  private get items(): readonly Notification[] {
    const {items = []} = this.loader.answer;
    return this.seen.size === 0
      ? items
      : items.map((one) => (this.seen.has(one.id) ? {...one, read: true} : one));
  }

  private showMore(key: string, many: number) {
    this.shown = new Map(this.shown).set(key, many);
  }

  /** Shows them as read at once, and as they were when that could not be kept. */
  private async mark(items: readonly Notification[]) {
    const ids = items.filter(({read}) => !read).map(({id}) => id);
    if (ids.length === 0) return;
    const before = this.seen;
    this.seen = new Set([...before, ...ids]);
    this.isNotKept = false;
    this.announcement = textsFor(this, texts).marked(ids.length);
    this.tellCount();
    try {
      await this.source?.markRead(ids);
      this.fire('notifications-read', {ids});
    } catch {
      this.seen = before;
      this.isNotKept = true;
      this.announcement = '';
      this.tellCount();
    }
  }

  private readonly onAct = ({type, detail}: CustomEvent<object>) => {
    if (type === 'state-retry') {
      this.isNotKept = false;
      this.reload();
    }
    this.fire(type, detail);
  };

  private tellCount() {
    const {count} = this;
    if (count === this.toldCount) return;
    this.toldCount = count;
    this.fire('notifications-count-change', {count});
  }

  private fire(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true}));
  }
}
