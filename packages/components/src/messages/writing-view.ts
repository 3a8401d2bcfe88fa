import {type TemplateResult, html} from 'lit';
import type {Sheet} from './drafts.js';
import type {Setting, WritingDesk} from './writing-desk.js';
import type {WritingTexts} from './writing.texts.js';

/** What is being written, and what is known of it. */
export function composerView(
  desk: WritingDesk,
  {draft, thread, sender}: Sheet,
  {mailbox, now, timeZone}: Setting,
): TemplateResult {
  const {receivers, files, onEvent} = desk;
  return html`<skolebro-composer
    .draft=${draft}
    .thread=${thread}
    .sender=${sender}
    .user=${mailbox?.user}
    .reach=${receivers.reach}
    ?counting=${receivers.isCounting}
    .found=${receivers.found}
    next=${receivers.next}
    .files=${files.files}
    .uploading=${files.underway}
    .limits=${mailbox?.limits ?? {}}
    .quietHours=${mailbox?.quietHours}
    .troubles=${desk.troubles}
    state=${desk.state}
    now=${now}
    time-zone=${timeZone}
    @message-send=${onEvent}
    @draft-change=${onEvent}
    @draft-discard=${onEvent}
    @files-add=${onEvent}
    @files-stop=${onEvent}
    @file-remove=${onEvent}
    @recipients-query=${onEvent}
    @recipients-change=${onEvent}
    @reply-change=${onEvent}
    @trouble-retry=${onEvent}
  ></skolebro-composer>`;
}

/** Says that a message is sent, and lets the user take it back for a while. */
export function sentBar(words: WritingTexts, undo: () => void): TemplateResult {
  return html`<div class="sent">
    <span>${words.sent}</span><button class="button" type="button" @click=${undo}>${words.undo}</button>
  </div>`;
}
