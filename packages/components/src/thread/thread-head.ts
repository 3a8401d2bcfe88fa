import type {Correspondent, ThreadChange, ThreadHead, ThreadMessage} from '@skolebro/host';
import type {Uuid} from '@skolebro/models';
import {type TemplateResult, html, nothing} from 'lit';
import {drawIcon} from '../icon/draw-icon.js';
import {lockIcon} from '../icon/icons/lock.js';
import {messageIcon} from '../icon/icons/message.js';
import {muteIcon} from '../icon/icons/mute.js';
import {printIcon} from '../icon/icons/print.js';
import {starIcon} from '../icon/icons/star.js';
import {type ChildSign, childSigns} from '../messages/child-signs.js';
import {namesOf} from '../messages/names.js';
import type {ThreadTexts} from './thread.texts.js';

/** What the head of a thread can do. */
export interface HeadTools {
  readonly words: ThreadTexts;
  readonly signs: ReadonlyMap<Uuid, ChildSign>;
  readonly nameOf: (person: Correspondent) => string;
  readonly change: (change: ThreadChange) => void;
  readonly hasFolded: boolean;
  readonly openAll: () => void;
  readonly print: () => void;
}

/** What a thread is about, who takes part, which children it concerns, and what can be done with it. */
export function threadHead(thread: ThreadHead, tools: HeadTools): TemplateResult {
  const {subject, participants, omittedParticipants = 0, regardingChildIds = [], sensitive} = thread;
  const {muted = false, marked = false} = thread;
  const {words, signs, change} = tools;
  return html`<header class="top">
    <h2>${subject ?? words.noSubject}</h2>
    <div class="line">
      ${sensitive ? html`<span class="sign">${drawIcon(lockIcon)}${words.sensitive}</span>` : nothing}
      ${
        regardingChildIds.some((id) => signs.has(id))
          ? html`<span class="line"
              ><span class="visually-hidden">${words.regarding}: </span
              >${childSigns(regardingChildIds, signs)}</span
            >`
          : nothing
      }
      <details class="people">
        <summary>
          <span class="visually-hidden">${words.participants}: </span
          >${namesOf(participants, omittedParticipants, 3, words.names)}
        </summary>
        <ul>
          ${participants.map((one) => html`<li>${tools.nameOf(one)}${one.alias || !one.note ? '' : `, ${one.note}`}</li>`)}
          ${omittedParticipants > 0 ? html`<li>${words.names.others(omittedParticipants)}</li>` : nothing}
        </ul>
      </details>
      <div class="line tools">
        ${tool(starIcon, words.mark, marked, () => change({marked: !marked}))}
        ${tool(muteIcon, words.mute, muted, () => change({muted: !muted}))}
        ${tool(messageIcon, words.notRead, undefined, () => change({read: false}))}
        ${tool(printIcon, words.print, undefined, tools.print)}
        ${
          tools.hasFolded
            ? html`<button class="button plain" type="button" @click=${tools.openAll}>
                ${words.openAll}
              </button>`
            : nothing
        }
        <slot name="actions"></slot>
      </div>
    </div>
  </header>`;
}

function tool(icon: string, word: string, pressed: boolean | undefined, press: () => void): TemplateResult {
  return html`<button
    class="button plain"
    type="button"
    title=${word}
    aria-pressed=${pressed === undefined ? nothing : String(pressed)}
    @click=${press}
  >
    ${drawIcon(icon)}<span>${word}</span>
  </button>`;
}

/** The way to what is unread, unless it is the latest, which is in view. */
export function jumpToUnread(
  messages: readonly ThreadMessage[],
  words: ThreadTexts,
  goTo: (id: Uuid) => void,
): TemplateResult | typeof nothing {
  const unread = messages.filter((one) => one.unread);
  const [first] = unread;
  if (!first || first === messages.at(-1)) return nothing;
  return html`<div class="jump">
    <button class="button" type="button" @click=${() => goTo(first.id)}>
      ${words.toUnread(unread.length)}
    </button>
  </div>`;
}
