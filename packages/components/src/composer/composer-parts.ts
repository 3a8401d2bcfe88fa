import type {Correspondent, MessageLimits, Reach, ReplyTo, ThreadHead} from '@skolebro/host';
import {type TemplateResult, html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {sizeInWords} from '../attachment-list/file-words.js';
import {drawIcon} from '../icon/draw-icon.js';
import {attachmentIcon} from '../icon/icons/attachment.js';
import {groupIcon} from '../icon/icons/group.js';
import {linkIcon} from '../icon/icons/link.js';
import {warningIcon} from '../icon/icons/warning.js';
import type {ComposerTexts} from './composer.texts.js';
import {type Format, formats} from './editor.js';
import type {Warning} from './judge.js';
import {reachInWords} from './reach-words.js';
import type {Trouble} from './trouble.js';
import {reachOfAll} from './writing.js';

const signs: Readonly<Record<Format, TemplateResult>> = {
  bold: html`<b>F</b>`,
  italic: html`<i>K</i>`,
  underline: html`<u>U</u>`,
  insertUnorderedList: drawIcon('M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01'),
  insertOrderedList: drawIcon('M10 6h10M10 12h10M10 18h10M3.5 5l1.5-1v5M3.5 13h3l-3 4h3'),
};

/** The buttons that format; what they do is said in words, what they show is a sign. */
export function formatButtons(
  words: ComposerTexts,
  press: (format: Format) => void,
  link: () => void,
): TemplateResult {
  const button = (name: string, sign: unknown, act: () => void) =>
    html`<button
      type="button"
      aria-label=${name}
      title=${name}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${act}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<div class="formats" role="group" aria-label=${words.formatting}>
    ${formats.map((one) => button(words.formats[one], signs[one], () => press(one)))}${button(
      words.link,
      drawIcon(linkIcon),
      link,
    )}
  </div>`;
}

/** Who gets an answer: the sender, unless the user wants otherwise. */
export function replyChoice(
  replyTo: ReplyTo,
  sender: string,
  thread: ThreadHead | undefined,
  user: Correspondent | undefined,
  words: ComposerTexts,
  choose: (replyTo: ReplyTo) => void,
): TemplateResult {
  const choice = (value: ReplyTo, label: string) =>
    html`<label class="choice"
      ><input
        type="radio"
        name="reply"
        .checked=${live(replyTo === value)}
        @change=${() => choose(value)}
      />${label}</label
    >`;
  return html`<fieldset>
    <legend>${words.who}</legend>
    ${choice('sender', words.toSender(sender))}${choice('all', words.toAll(reachOfAll(thread, user).people))}
  </fieldset>`;
}

/** What a new thread is about. */
export function subjectField(
  subject: string,
  words: ComposerTexts,
  write: (subject: string) => void,
): TemplateResult {
  return html`<label class="subject"
    ><span class="label">${words.subject}</span
    ><input
      class="box"
      maxlength="300"
      .value=${live(subject)}
      @input=${({target}: Event) => write((target as HTMLInputElement).value)}
  /></label>`;
}

/** A choice that is on or off. */
export function checkLine(label: string, isOn: boolean, flip: () => void): TemplateResult {
  return html`<label class="choice"
    ><input type="checkbox" .checked=${live(isOn)} @change=${flip} />${label}</label
  >`;
}

/** Who gets it, in words. */
export function goesTo(whom: string, reach: Reach | undefined, words: ComposerTexts): TemplateResult {
  const told = whom || (reach && reachInWords(reach, words.reach));
  return html`<p class="goes" role="status">
    ${drawIcon(groupIcon)}<span>${told ? words.goesTo(told) : words.counting}</span>
  </p>`;
}

/** The button that attaches, with the limits told before anything is uploaded. */
export function attaching(
  {files, fileBytes, mediaTypes}: MessageLimits,
  words: ComposerTexts,
  locale: string,
  take: (files: readonly File[]) => void,
): TemplateResult {
  const onChange = ({target}: Event) => {
    const input = target as HTMLInputElement;
    take([...(input.files ?? [])]);
    input.value = '';
  };
  const press = ({currentTarget}: Event) =>
    (currentTarget as HTMLElement).parentElement?.querySelector<HTMLElement>('input')?.click();
  return html`<div class="line">
    <button class="button" type="button" @click=${press}>${drawIcon(attachmentIcon)}${words.attach}</button>
    <input type="file" hidden multiple accept=${mediaTypes?.join(',') ?? nothing} @change=${onChange} />
    ${
      files === undefined || fileBytes === undefined
        ? nothing
        : html`<p class="quiet">${words.limits(files, sizeInWords(fileBytes, locale))}</p>`
    }
  </div>`;
}

/** What the source did not do, and a way to try it once more. */
export function troubleView(
  {what, state, names = []}: Trouble,
  words: ComposerTexts,
  retry: (what: Trouble['what']) => void,
): TemplateResult {
  const {heading, explanation} = words.troubles[what](names.join(', '));
  const onRetry = (event: Event) => {
    event.stopPropagation();
    retry(what);
  };
  return html`<skolebro-state
    compact
    state=${state}
    heading=${heading}
    explanation=${explanation}
    @state-retry=${onRetry}
  ></skolebro-state>`;
}

/** What the sender must have read before the message goes. */
export interface Sure {
  readonly warnings: readonly Warning[];
  readonly reach: Reach;
  readonly whom: string;
  readonly words: ComposerTexts;
  readonly mayMarkSensitive: boolean;
  readonly back: () => void;
  readonly markSensitive: () => void;
  readonly send: () => void;
}

/** Says to how many people the message is about to go, and what to think of; the button that sends says the number. */
export function sureView({warnings, reach, whom, words, ...act}: Sure): TemplateResult {
  const count = (warning: Warning) =>
    warning === 'outside-custody' ? (reach.outsideCustody ?? 0) : (reach.blocked ?? 0);
  const told = whom || reachInWords(reach, words.reach);
  return html`<section class="sure" role="alertdialog" aria-labelledby="sure" aria-describedby="reasons">
    <h3 id="sure" tabindex="-1">
      ${drawIcon(warningIcon)}<span>${words.confirmHeading(reach.people, told)}</span>
    </h3>
    <ul id="reasons">
      ${warnings.map((warning) => html`<li>${words.warnings[warning](count(warning))}</li>`)}
    </ul>
    <div class="line">
      <button class="button" type="button" @click=${act.back}>${words.back}</button>
      ${
        act.mayMarkSensitive
          ? html`<button class="button" type="button" @click=${act.markSensitive}>
              ${words.markSensitive}
            </button>`
          : nothing
      }
      <button class="button primary send" type="button" @click=${act.send}>
        ${words.confirm(reach.people)}
      </button>
    </div>
  </section>`;
}
