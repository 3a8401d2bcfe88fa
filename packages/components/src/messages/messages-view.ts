import type {
  Answer,
  AnswerState,
  Mailbox,
  ThreadAnswer,
  ThreadMessage,
  ThreadQuery,
  ThreadSummary,
} from '@skolebro/host';
import type {Instant, LanguageTag, TimeZoneId, Uuid} from '@skolebro/models';
import {type TemplateResult, html, nothing} from 'lit';
import type {FamilyChild} from '../child-mark/marks.js';
import {drawIcon} from '../icon/draw-icon.js';
import {editIcon} from '../icon/icons/edit.js';
import {previousIcon} from '../icon/icons/previous.js';
import type {MessagesTexts} from './messages.texts.js';
import type {ReadingAids} from './reading-aids.js';
import type {WritingDesk} from './writing-desk.js';

const none: ReadonlyMap<Uuid, never> = new Map<Uuid, never>();

/** What the panes show. */
export interface View {
  readonly list: {readonly answer: Answer<ThreadSummary>; readonly items: readonly ThreadSummary[]};
  readonly thread: ThreadAnswer;
  readonly messages: readonly ThreadMessage[];

  /** What somebody writes on; absent until somebody does. */
  readonly desk: WritingDesk | undefined;
  readonly aids: ReadingAids | undefined;
  readonly mailbox: Mailbox | undefined;

  /** What could not be written, and why. */
  readonly refused: {readonly state: AnswerState; readonly heading: string} | undefined;
  readonly query: ThreadQuery;
  readonly family: readonly FamilyChild[];
  readonly openId: Uuid;
  readonly translateTo: LanguageTag;
  readonly allRows: boolean;
  readonly isNarrow: boolean;
  readonly now: Instant;
  readonly timeZone: TimeZoneId;
  readonly write: () => void;
  readonly back: () => void;
}

/** The list with its heading, or why there is none. */
export function listPane(view: View, words: MessagesTexts): TemplateResult {
  const {answer, items} = view.list;
  const isEmpty = answer.state === 'empty' || (answer.state === 'ready' && items.length === 0);
  const isAsked = Object.keys(view.query).length > 0;
  const showsList = items.length > 0 || (isAsked && (isEmpty || answer.state === 'loading'));
  return html`<section class="list" aria-label=${words.listPane}>
    <div class="title">
      <h2>${words.heading}</h2>
      ${
        view.mailbox?.mayWrite
          ? html`<button class="button primary" type="button" @click=${view.write}>
              ${drawIcon(editIcon)}${words.write}
            </button>`
          : nothing
      }
    </div>
    ${notices(view)}
    ${
      showsList
        ? threadList(view)
        : html`<skolebro-state
            state=${isEmpty ? 'empty' : answer.state}
            vendor=${answer.vendor}
            heading=${isEmpty ? words.empty : ''}
            explanation=${isEmpty ? words.emptyExplanation : ''}
          ></skolebro-state>`
    }
  </section>`;
}

function notices({list: {answer, items}, refused}: View) {
  const missing = (answer.partial ?? []).filter(({state}) => state !== 'ready' && state !== 'empty');
  const isQuiet = ['ready', 'loading', 'empty'].includes(answer.state) || items.length === 0;
  const shown = isQuiet ? missing : [answer, ...missing];
  return html`${shown.map(
    ({state, vendor}) => html`<skolebro-state compact state=${state} vendor=${vendor}></skolebro-state>`,
  )}${
    refused
      ? html`<skolebro-state compact state=${refused.state} heading=${refused.heading}></skolebro-state>`
      : nothing
  }`;
}

function threadList(view: View): TemplateResult {
  const {answer, items} = view.list;
  return html`<skolebro-thread-list
    .threads=${items}
    .query=${view.query}
    .folders=${view.mailbox?.folders ?? []}
    .family=${view.family}
    open-id=${view.openId}
    ?more=${answer.next !== undefined || (items.length === 0 && answer.state === 'loading')}
    ?all-rows=${view.allRows}
    now=${view.now}
    time-zone=${view.timeZone}
  ></skolebro-thread-list>`;
}

/** What is open: a thread, what is being written, or a word on what to do. */
export function readingPane(view: View, words: MessagesTexts): TemplateResult {
  const {openId, isNarrow, desk} = view;
  const sheet = desk?.sheet;
  const isAnswering = sheet?.thread !== undefined;
  const hasThread = openId !== '' && (!sheet || (isAnswering && !isNarrow));
  return html`<section class=${isAnswering ? 'answering' : ''} aria-label=${words.threadPane}>
    ${
      isNarrow
        ? html`<button class="button back" type="button" @click=${view.back}>
            ${drawIcon(previousIcon)}${words.back}
          </button>`
        : nothing
    }
    ${hasThread ? threadView(view, isAnswering) : nothing}${desk?.draw()}
    ${
      hasThread || sheet
        ? nothing
        : html`<skolebro-state
            state="empty"
            silent
            heading=${words.pick}
            explanation=${words.pickExplanation}
          ></skolebro-state>`
    }
  </section>`;
}

function threadView(view: View, isAnswering: boolean): TemplateResult {
  const {thread, messages, aids} = view;
  return html`<skolebro-thread
    .thread=${thread.thread}
    .messages=${messages}
    .family=${view.family}
    .pictures=${aids?.pictures ?? none}
    .translations=${aids?.translations ?? none}
    state=${thread.state}
    vendor=${thread.vendor}
    translate-to=${view.translateTo}
    ?more=${thread.next !== undefined}
    ?readonly=${isAnswering}
    now=${view.now}
    time-zone=${view.timeZone}
  ></skolebro-thread>`;
}
