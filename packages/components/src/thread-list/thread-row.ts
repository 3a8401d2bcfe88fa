import {type TemplateResult, html, nothing} from 'lit';
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
}

/** What the rows of one list have in common. */
export function rowContext(
  words: ThreadListTexts,
  family: readonly FamilyChild[],
  moments: ShortMoment,
): RowContext {
  const moment = (instant: string) => moments.format(instant);
  return {words, signs: signsOf(family, words.child), moment};
}

/** What can be pressed in a row: the thread with all that a reader must know of it, in one button. */
export function threadRow(row: Row, isOpen: boolean, isChosen: boolean, context: RowContext): TemplateResult {
  const {thread} = row;
  const {words} = context;
  const {senders = [], others = 0, unread = 0, threads, subject, preview, stepUp} = thread;
  const from = namesOf(senders, others, 2, words.names);
  return html`<span class="face" aria-hidden="true">${face(row, words)}</span
    >${unread > 0 ? html`<b class="count" aria-hidden="true">${unread > 99 ? '99+' : unread}</b>` : nothing}<span
      class="words"
      ><span class="visually-hidden"
        >${isChosen ? `${words.isChosen}. ` : ''}${unread > 0 ? `${words.unread(unread)}. ` : ''}</span
      ><span class="from">${from}</span>
      <span class="subject">${subject ?? words.noSubject}</span>
      <span class="preview"
        >${stepUp ? words.hidden : threads ? words.bundle(threads.length) : preview}</span
      ></span
    >
    <span class="side"
      ><time datetime=${thread.at}>${context.moment(thread.at)}</time
      ><span class="marks">${marks(row, context)}</span>${
        threads ? html`<span class="turn ${isOpen ? 'open' : ''}">${drawIcon(downIcon)}</span>` : nothing
      }</span
    >`;
}

function face({thread: {senders = [], others = 0, threads}}: Row, words: ThreadListTexts) {
  if (threads || senders.length + others > 2) return drawIcon(groupIcon);
  const [first] = senders;
  return (first && initialsOf(first.alias ? '' : nameOf(first, words.names))) || drawIcon(personIcon);
}

function marks({thread}: Row, {words, signs}: RowContext) {
  const {marked, muted, sensitive, draft, attachments, regardingChildIds = []} = thread;
  return html`${marked ? mark(starIcon, words.marked, 'star') : nothing}${
    sensitive ? mark(lockIcon, words.sensitive) : nothing
  }${draft ? mark(editIcon, words.draft) : nothing}${muted ? mark(muteIcon, words.muted) : nothing}${
    attachments ? mark(attachmentIcon, words.attachments) : nothing
  }${childSigns(regardingChildIds, signs)}`;
}

function mark(icon: string, word: string, name = '') {
  return html`<span class="mark ${name}" title=${word}
    >${drawIcon(icon)}<span class="visually-hidden">${word}. </span></span
  >`;
}
