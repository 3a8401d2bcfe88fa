import type {ReplyTo, ThreadHead} from '@skolebro/host';
import {type TemplateResult, html, nothing} from 'lit';
import type {ThreadTexts} from './thread.texts.js';

/** The ways to answer, the sender alone first; or that nobody may. */
export function answerBar(
  {participants, omittedParticipants = 0, locked}: ThreadHead,
  words: ThreadTexts,
  sender: string,
  reply: (to: ReplyTo) => void,
): TemplateResult {
  if (locked) return html`<p class="answer quiet">${words.locked}</p>`;
  const count = participants.length + omittedParticipants - 1;
  return html`<div class="answer">
    <button class="button primary" type="button" @click=${() => reply('sender')}>
      ${words.reply(sender)}
    </button>
    ${
      count > 1
        ? html`<button class="button" type="button" @click=${() => reply('all')}>
            ${words.replyAll(count)}
          </button>`
        : nothing
    }
  </div>`;
}
