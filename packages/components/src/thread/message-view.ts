import type {ThreadMessage, Translation} from '@skolebro/host';
import type {Uuid} from '@skolebro/models';
import {type TemplateResult, html, nothing} from 'lit';
import {initialsOf} from '../avatar/initials.js';
import {drawIcon} from '../icon/draw-icon.js';
import {lockIcon} from '../icon/icons/lock.js';
import {personIcon} from '../icon/icons/person.js';
import type {Speaker} from '../language.js';
import {nameOf, namesOf} from '../messages/names.js';
import {hasContent, previewOf} from './message-words.js';
import type * as Notes from './notes.js';
import type {ThreadTexts} from './thread.texts.js';

/** What a message needs to know beside itself. */
export interface MessageContext {
  readonly words: ThreadTexts;
  readonly speaker: Speaker;

  /** What says what happened; absent until it is there. */
  readonly notes: typeof Notes | undefined;
  readonly moment: (instant: string) => string;
  readonly translation: Translation | undefined;

  /** Whether the user may ask for a translation. */
  readonly mayTranslate: boolean;
  readonly pictures: ReadonlyMap<Uuid, Blob>;
  readonly translate: () => void;
}

/** A message as it stands in its thread: a quiet line, one line that opens, or the whole of it. */
export function messageView(
  message: ThreadMessage,
  isOpen: boolean,
  context: MessageContext,
): TemplateResult {
  // A line of its height keeps the place until the words have come.
  if (!hasContent(message) && !context.translation)
    return html`<p class="note">${context.notes?.noteView(message, context) ?? '\u00a0'}</p>`;
  return isOpen ? openView(message, context) : foldedView(message, context);
}

function foldedView(message: ThreadMessage, {words, moment}: MessageContext): TemplateResult {
  return html`<button class="folded" type="button" aria-expanded="false">
    <span class="face" aria-hidden="true">${face(message)}</span
    ><span class="who">${senderOf(message, words)}${noteOf(message)}</span
    ><span class="preview">${previewOf(message)}</span
    ><time datetime=${message.at}>${moment(message.at)}</time>
  </button>`;
}

function openView(message: ThreadMessage, context: MessageContext): TemplateResult {
  const {at, sensitive, recipients, omittedRecipients = 0, files = [], readBy, unread, kind} = message;
  const {words, moment, translation, pictures} = context;
  const shown = translation ?? message;
  const {names} = words;
  const label = kind === 'message' ? undefined : context.notes?.kindLabel(kind, context);
  return html`<header class="head">
      <span class="face" aria-hidden="true">${face(message)}</span>
      <h3 class="who">
        ${unread ? html`<b class="new">${words.unread}</b> ` : nothing}${senderOf(message, words)}${noteOf(message)}
        ${label === undefined ? nothing : html`<span class="quiet">${label}</span>`}
      </h3>
      ${sensitive ? html`<span class="sign">${drawIcon(lockIcon)}${words.sensitive}</span>` : nothing}
      <button class="when" type="button" aria-expanded="true">
        <time datetime=${at}>${moment(at)}</time>
      </button>
      ${
        recipients || omittedRecipients > 0
          ? html`<p class="quiet to">${words.to(namesOf(recipients ?? [], omittedRecipients, 3, names))}</p>`
          : nothing
      }
    </header>
    <skolebro-rich-text
      class="body"
      lang=${(translation?.language ?? message.language) || nothing}
      .html=${shown.html ?? ''}
      .text=${shown.text ?? ''}
      .pictures=${pictures}
      heading-level="4"
      fold-quotes
    ></skolebro-rich-text>
    ${
      files.length > 0
        ? html`<skolebro-attachment-list class="body" .files=${files}></skolebro-attachment-list>`
        : nothing
    }
    <footer class="foot quiet">
      ${footer(message, context)}
      ${readBy && readBy.length > 0 ? html`<span>${words.readBy(namesOf(readBy, 0, 3, names))}</span>` : nothing}
    </footer>`;
}

function footer(
  message: ThreadMessage,
  {words, moment, translation, mayTranslate, translate}: MessageContext,
) {
  const {editedAt, heldUntil} = message;
  return html`${editedAt === undefined ? nothing : html`<span>${words.edited(moment(editedAt))}</span>`}${
    heldUntil === undefined ? nothing : html`<span class="held">${words.held(moment(heldUntil))}</span>`
  }${translation ? html`<span>${words.translated}</span>` : nothing}${
    mayTranslate || translation
      ? html`<button class="link" type="button" @click=${translate}>
          ${translation ? words.original : words.translate}
        </button>`
      : nothing
  }`;
}

function senderOf({sender, own}: ThreadMessage, words: ThreadTexts): string {
  return own ? words.own : nameOf(sender, words.names);
}

/** What tells who wrote it from others of the same name. */
function noteOf({sender, own}: ThreadMessage) {
  const note = own || sender?.alias !== undefined ? undefined : sender?.note;
  return note === undefined ? nothing : html` <span class="quiet">${note}</span>`;
}

function face({sender}: ThreadMessage) {
  return (sender && !sender.alias && initialsOf(sender.name ?? '')) || drawIcon(personIcon);
}
