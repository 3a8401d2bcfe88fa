import type {CalendarItem, EventReply} from '@skolebro/host';
import {type TemplateResult, html, nothing} from 'lit';
import type {EventViewTexts} from './event.texts.js';

const answers = ['accepted', 'declined', 'tentative'] as const;

/** How one answer stands in its event. */
export interface ReplyField {
  readonly event: CalendarItem;
  readonly index: number;
  readonly words: EventViewTexts;

  /** Whether the deadline has passed, and whether all places are taken. */
  readonly isOver: boolean;
  readonly isFull: boolean;

  /** Whom it is for, or "" for the user. */
  readonly name: string;
  readonly set: (change: Partial<EventReply>) => void;
}

/** The answer for one child: yes, no or maybe, and how many come. */
export function replyField(
  reply: EventReply,
  {event, index, words, isOver, isFull, name, set}: ReplyField,
): TemplateResult {
  const {invitation} = event;
  const before = invitation?.replies[index]?.status;
  const choices = answers.filter((one) => one !== 'tentative' || invitation?.allowsTentative === true);
  const count = (field: 'adults' | 'children', label: string) =>
    html`<label
      >${label}
      <input
        type="number"
        min="0"
        max="99"
        .value=${String(reply[field] ?? 0)}
        @input=${({target}: Event) => set({[field]: countOf(target as HTMLInputElement)})}
    /></label>`;
  return html`<fieldset ?disabled=${isOver}>
    <legend>${name === '' ? words.answer : words.answerFor(name)}</legend>
    <div class="choices">
      ${choices.map(
        (status) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="reply-${index}"
              .checked=${reply.status === status}
              ?disabled=${status === 'accepted' && isFull && before !== 'accepted'}
              @change=${() => set({status})}
            /><span>${words.answers[status]}</span></label
          >`,
      )}
    </div>
    ${
      invitation?.asksCounts === true && reply.status === 'accepted'
        ? html`<div class="counts">${count('adults', words.adults)}${count('children', words.children)}</div>`
        : nothing
    }
  </fieldset>`;
}

function countOf({value}: HTMLInputElement): number {
  return Math.min(99, Math.max(0, Math.trunc(Number(value)) || 0));
}
