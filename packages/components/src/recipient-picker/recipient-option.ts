import type {Recipient} from '@skolebro/host';
import {type TemplateResult, html, nothing} from 'lit';
import {drawIcon} from '../icon/draw-icon.js';
import {checkIcon} from '../icon/icons/check.js';
import {groupIcon} from '../icon/icons/group.js';
import {nextIcon} from '../icon/icons/next.js';
import {personIcon} from '../icon/icons/person.js';
import type {RecipientPickerTexts} from './recipient-picker.texts.js';

/** How an option stands in its list. */
export interface OptionContext {
  readonly isChosen: boolean;
  readonly isActive: boolean;

  /** How many options there are, -1 where nobody knows. */
  readonly setSize: number;
  readonly words: RecipientPickerTexts;
}

/** One recipient with what tells it from others, and why it cannot be chosen where that is so. */
export function recipientOption(one: Recipient, place: number, context: OptionContext): TemplateResult {
  const {words, isChosen, isActive, setSize} = context;
  const {note, people, expandable, block, outsideCustody, alias} = one;
  const about = [
    alias === undefined ? note : undefined,
    people === undefined ? undefined : words.people(people),
  ];
  const warning = block ? blockWords(block, words) : outsideCustody ? words.outsideCustody : '';
  return html`<div
    class="option ${isActive ? 'active' : ''}"
    id="option-${place}"
    part="option"
    role="option"
    aria-selected=${isChosen ? 'true' : 'false'}
    aria-posinset=${place + 1}
    aria-setsize=${setSize}
    aria-disabled=${block ? 'true' : nothing}
    data-place=${place}
  >
    ${drawIcon(one.kind === 'person' ? personIcon : groupIcon)}
    <span class="words"
      >${nameOf(one, words)}
      <span class="about">${about.filter((part) => part !== undefined).join(', ')}</span> ${
        warning === '' ? nothing : html`<span class="warn">${warning}</span>`
      }</span
    >
    <span class="tick">${drawIcon(checkIcon)}</span>
    ${
      expandable
        ? html`<span class="into" title=${words.open(nameOf(one, words))}>${drawIcon(nextIcon, true)}</span>`
        : nothing
    }
  </div>`;
}

/** The name that may be shown: the alias of a protected person. */
export function nameOf({alias, name}: Recipient, words: RecipientPickerTexts): string {
  return (alias || name || '').trim() || words.unnamed;
}

function blockWords(block: string, {blocks, blocked}: RecipientPickerTexts): string {
  return Object.entries(blocks).find(([one]) => one === block)?.[1] ?? blocked;
}
