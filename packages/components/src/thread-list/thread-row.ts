import {type TemplateResult, html, render} from 'lit';
import {initialsOf} from '../avatar/initials.js';
import {drawIcon} from '../icon/draw-icon.js';
import {attachmentIcon} from '../icon/icons/attachment.js';
import {downIcon} from '../icon/icons/down.js';
import {editIcon} from '../icon/icons/edit.js';
import {groupIcon} from '../icon/icons/group.js';
import {lockIcon} from '../icon/icons/lock.js';
import {muteIcon} from '../icon/icons/mute.js';
import {personIcon} from '../icon/icons/person.js';
import {starIcon} from '../icon/icons/star.js';
import type {FamilyChild} from '../child-mark/marks.js';
import {type ChildSign, childSigns, signsOf} from '../messages/child-signs.js';
import {nameOf, namesOf} from '../messages/names.js';
import type {ShortMoment} from '../messages/short-moment.js';
import type {Row} from './rows.js';
import type {ThreadListTexts} from './thread-list.texts.js';

/** What a row needs to know beside its thread. */
export interface RowContext {
  readonly words: ThreadListTexts;
  readonly signs: ReadonlyMap<string, ChildSign>;
  readonly moment: (instant: string) => string;

  /** The first letters of a name. */
  readonly initials: (name: string) => string;
}

/** What the rows of one list have in common. */
export function rowContext(
  words: ThreadListTexts,
  family: readonly FamilyChild[],
  moments: ShortMoment,
): RowContext {
  // The same few people write most of what is in a list.
  const known = new Map<string, string>();
  return {
    words,
    signs: signsOf(family, words.child),
    moment: (instant) => moments.format(instant),
    initials: (name) => {
      const initials = known.get(name) ?? initialsOf(name);
      known.set(name, initials);
      return initials;
    },
  };
}

/** How a row stands in its list. */
export interface RowState {
  readonly row: Row;
  readonly place: number;
  readonly count: number;

  /** Whether it is put in its place by itself, because not all rows are there. */
  readonly isPlaced: boolean;
  readonly isActive: boolean;
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
}

/** What every row begins as: the thread with all that a reader must know of it in one button, and the box to choose it. */
const blank = html`<li>
  <button class="row" part="row" type="button">
    <span class="face" aria-hidden="true"></span><span class="from"></span> <span class="subject"></span>
    <span class="preview"></span> <time></time></button
  ><input class="pick" type="checkbox" tabindex="-1" />
</li>`;

let pattern: Element | null = null;

/**
 * One row, drawn by hand: it is copied, and then changed in place where it changed.
 *
 * A list may have thousands of rows, and every one comes by while the user scrolls; bindings would cost more than rows.
 */
export class ThreadRow {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;

  private readonly pick: HTMLInputElement;
  private readonly parts: readonly Element[];

  // What only some rows have.
  private count: HTMLElement | undefined;
  private lead: HTMLElement | undefined;
  private marks: HTMLElement | undefined;
  private state: RowState | undefined;
  private context: RowContext | undefined;

  constructor() {
    if (!pattern) {
      const fragment = document.createDocumentFragment();
      render(blank, fragment);
      pattern = fragment.firstElementChild;
    }
    this.element = pattern?.cloneNode(true) as HTMLElement;
    [this.button, this.pick] = this.element.children as unknown as [HTMLButtonElement, HTMLInputElement];
    this.parts = [...this.button.children];
  }

  /** The row that it shows. */
  get shown(): Row | undefined {
    return this.state?.row;
  }

  /** Shows a row; what is the same is left alone. */
  show(state: RowState, context: RowContext): void {
    const {state: was, element, button} = this;
    const {row, place, count, isPlaced, isActive, isCurrent, isOpen, isChosen} = state;
    const {thread} = row;
    this.state = state;
    if (place !== was?.place) element.setAttribute('aria-posinset', String(place + 1));
    if (isPlaced && (place !== was?.place || !was.isPlaced))
      element.style.setProperty('--place', String(place));
    if (count !== was?.count) element.setAttribute('aria-setsize', String(count));
    if (isActive !== was?.isActive) button.tabIndex = isActive ? 0 : -1;
    if (isCurrent !== (was?.isCurrent ?? false)) set(button, 'aria-current', isCurrent ? 'true' : undefined);
    if (row.key !== was?.row.key) button.dataset.key = row.key;
    this.pick.checked = isChosen;
    const isSame =
      thread === was?.row.thread &&
      row.isInBundle === was.row.isInBundle &&
      isOpen === was.isOpen &&
      isChosen === was.isChosen &&
      context === this.context;
    if (isSame) return;
    this.context = context;
    const isUnread = (thread.unread ?? 0) > 0;
    const names = `${isUnread ? 'unread ' : ''}${row.isInBundle ? 'inner ' : ''}${isChosen ? 'chosen' : ''}`;
    if (element.className !== names) element.className = names;
    if (thread.threads || was?.row.thread.threads) {
      set(button, 'aria-expanded', thread.threads && String(isOpen));
    }
    this.write(state, context);
  }

  private write({row, isOpen, isChosen}: RowState, context: RowContext) {
    const {words, moment} = context;
    const {senders = [], others = 0, unread = 0, threads, subject, preview = '', stepUp, at} = row.thread;
    const [face, from, title, text, time] = this.parts as [Element, Element, Element, Element, Element];
    const isUnread = unread > 0;
    face.replaceChildren(faceOf(row, context));
    this.count?.remove();
    if (isUnread) {
      this.count ??= part('b', 'count');
      this.count.ariaHidden = 'true';
      this.count.textContent = unread > 99 ? '99+' : String(unread);
      face.after(this.count);
    }
    from.textContent = namesOf(senders, others, 2, words.names);
    if (isUnread || isChosen) {
      this.lead ??= part('span', 'visually-hidden');
      this.lead.textContent = `${isChosen ? `${words.isChosen}. ` : ''}${isUnread ? `${words.unread(unread)}. ` : ''}`;
      from.prepend(this.lead);
    }
    title.textContent = subject ?? words.noSubject;
    text.textContent = stepUp ? words.hidden : threads ? words.bundle(threads.length) : preview;
    time.setAttribute('datetime', at);
    time.textContent = moment(at);
    this.pick.setAttribute('aria-label', words.chooseThis(subject ?? words.noSubject));
    const marks = marksOf(row, isOpen, context);
    this.marks?.remove();
    if (marks.length === 0) return;
    this.marks ??= part('span', 'marks');
    render(marks, this.marks);
    time.after(this.marks);
  }
}

/** An element of a row that not every row needs. */
function part(tag: string, name: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  return element;
}

function set(element: Element, name: string, value: string | undefined) {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function faceOf({thread}: Row, {words, initials}: RowContext): Node | string {
  const {senders: [first] = [], senders = [], others = 0, threads} = thread;
  if (threads || senders.length + others > 2) return iconNode(groupIcon);
  return (first && initials(first.alias ? '' : nameOf(first, words.names))) || iconNode(personIcon);
}

function iconNode(icon: string): Node {
  const fragment = document.createDocumentFragment();
  render(drawIcon(icon), fragment);
  return fragment;
}

function marksOf({thread}: Row, isOpen: boolean, {words, signs}: RowContext): readonly TemplateResult[] {
  const {marked, muted, sensitive, draft, attachments, regardingChildIds = [], threads} = thread;
  return [
    ...(marked ? [mark(starIcon, words.marked, 'star')] : []),
    ...(sensitive ? [mark(lockIcon, words.sensitive)] : []),
    ...(draft ? [mark(editIcon, words.draft)] : []),
    ...(muted ? [mark(muteIcon, words.muted)] : []),
    ...(attachments ? [mark(attachmentIcon, words.attachments)] : []),
    ...childSigns(regardingChildIds, signs),
    ...(threads ? [html`<span class="turn ${isOpen ? 'open' : ''}">${drawIcon(downIcon)}</span>`] : []),
  ];
}

function mark(icon: string, word: string, name = ''): TemplateResult {
  return html`<span class="mark ${name}" title=${word}
    >${drawIcon(icon)}<span class="visually-hidden">${word}. </span></span
  >`;
}
