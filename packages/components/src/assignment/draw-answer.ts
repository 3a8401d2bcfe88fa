import type {WriteRefused} from '@skolebro/host';
import type {File, Submission, Uuid} from '@skolebro/models';
import {type TemplateResult, html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {drawIcon} from '../icon/draw-icon.js';
import {checkIcon} from '../icon/icons/check.js';
import {plusIcon} from '../icon/icons/plus.js';
import type {MomentFormat} from '../moment-format.js';

import type {Draft} from './draft.js';
import {drawFiles} from './draw-files.js';
import {mayWrite, moveFrom} from './moves.js';
import type {WorkTexts} from './work.texts.js';

/** A pupil's work as it is now, and what the user may do with it. */
export interface Answer {
  readonly submission: Submission | undefined;
  readonly draft: Draft;
  readonly files: readonly File[];
  readonly names: ReadonlyMap<Uuid, string>;
  readonly mayWrite: boolean;
  readonly mayMove: boolean;
  readonly mayAdd: boolean;
  readonly isMoving: boolean;
  readonly refusal: WriteRefused['state'] | undefined;
  readonly refusedFile: string;
  readonly stateText: (code: string) => string;
}

/** How the work is spoken of. */
export interface AnswerVoice {
  readonly words: WorkTexts;
  readonly moments: MomentFormat;
}

/** What can be done with the work. */
export interface AnswerActions {
  readonly open: (file: File) => void;
  readonly add: (files: readonly globalThis.File[]) => Promise<void>;
  readonly move: () => Promise<void>;
}

/** The pupil's work: text and files while they may be changed, and what became of them. */
export function drawAnswer(answer: Answer, voice: AnswerVoice, actions: AnswerActions): TemplateResult {
  const {submission, draft, files, names} = answer;
  const {words, moments} = voice;
  const stateNow = submission?.state ?? 'new';
  const isOpen = answer.mayWrite && mayWrite(stateNow) && !submission?.excused;
  const together = (submission?.pupilIds ?? []).flatMap((id) => names.get(id) ?? []);
  const isNothing = draft.text === '' && files.length === 0;
  return html`<section class="answer" aria-labelledby="answer">
    <h3 id="answer">${answer.mayWrite ? words.answer : answer.stateText(stateNow)}</h3>
    ${facts(answer, voice)}
    ${together.length > 1 ? html`<p class="quiet">${words.together(together.join(', '))}</p>` : nothing}
    ${isOpen ? writing(answer, voice, actions) : draft.text === '' ? nothing : html`<p class="words">${draft.text}</p>`}
    ${drawFiles(files, {
      locale: moments.locale,
      open: actions.open,
      ...(isOpen && {
        remove: {
          name: words.remove,
          run: ({id}: File) => draft.write({fileIds: draft.fileIds.filter((one) => one !== id)}),
        },
      }),
    })}
    ${!isOpen && isNothing ? html`<p class="quiet">${words.nothing}</p>` : nothing}
    ${answer.mayMove ? move(stateNow, answer, voice, actions) : nothing}
  </section>`;
}

function facts(
  {submission, files, mayWrite: isOwn, stateText}: Answer,
  {words, moments}: AnswerVoice,
): TemplateResult {
  if (!submission) return html``;
  const {state, turnedInAt, returnedAt, late, missing, excused, attempt} = submission;
  const marks = [
    excused && words.excused,
    late && words.late,
    missing && words.missing,
    attempt !== undefined && attempt > 1 && words.attempt(attempt),
    isOwn && !['new', 'turned-in', 'returned'].includes(state) && stateText(state),
  ].filter((one) => typeof one === 'string');
  return html`${
    turnedInAt !== undefined && (state === 'turned-in' || state === 'returned')
      ? html`<p class="receipt">
          ${drawIcon(checkIcon)}${words.receipt(moments.format(turnedInAt), files.length)}
        </p>`
      : nothing
  }
  ${returnedAt !== undefined && state === 'returned' ? html`<p class="quiet">${words.returned(moments.format(returnedAt))}</p>` : nothing}
  ${marks.length === 0 ? nothing : html`<p class="marks ${late || missing ? 'fault' : ''}">${marks.join(' · ')}</p>`}`;
}

function writing(
  {draft, mayAdd, refusedFile}: Answer,
  {words}: AnswerVoice,
  {add}: AnswerActions,
): TemplateResult {
  return html`<label class="write"
      ><span>${words.write}</span
      ><textarea
        rows="6"
        .value=${live(draft.text)}
        @input=${({target}: {target: HTMLTextAreaElement}) => draft.write({text: target.value})}
      ></textarea>
    </label>
    ${
      mayAdd
        ? html`<label class="drop" @dragover=${allowDrop} @drop=${(event: DragEvent) => dropped(event, add)}
              ><span class="button">${drawIcon(plusIcon)}${words.addFiles}</span
              ><span class="quiet">${words.dropHere}</span
              ><input
                class="visually-hidden"
                type="file"
                multiple
                aria-label=${words.addFiles}
                @change=${({target}: {target: HTMLInputElement}) => {
                  void add([...(target.files ?? [])]);
                  target.value = '';
                }}
            /></label>
            ${refusedFile === '' ? nothing : html`<p class="fault" role="alert">${words.fileRefused(refusedFile)}</p>`}`
        : nothing
    }
    <p class="draft ${draft.state}" role="status">
      ${words.draft[draft.state]}
      ${
        draft.state === 'refused'
          ? html`<button class="button" type="button" @click=${() => void draft.settle()}>
              ${words.tryAgain}
            </button>`
          : nothing
      }
    </p>
    ${draft.refusal === undefined || draft.refusal === 'failed' ? nothing : html`<skolebro-state compact state=${draft.refusal}></skolebro-state>`}`;
}

function move(
  stateNow: string,
  {refusal, isMoving, draft}: Answer,
  {words}: AnswerVoice,
  actions: AnswerActions,
): TemplateResult {
  const next = moveFrom(stateNow, 'pupil');
  if (next === undefined) return html``;
  const name =
    next === 'reclaimed' ? words.takeBack : stateNow === 'returned' ? words.handInAgain : words.handIn;
  const isBusy = isMoving || draft.state === 'saving';
  return html`${
      refusal === undefined
        ? nothing
        : html`<skolebro-state
            compact
            state=${refusal}
            heading=${refusal === 'failed' ? words.notMoved : ''}
          ></skolebro-state>`
    }<button
      class="button ${next === 'turned-in' ? 'primary' : ''}"
      type="button"
      aria-disabled=${isBusy ? 'true' : nothing}
      @click=${() => (isBusy ? undefined : void actions.move())}
    >
      ${name}
    </button>`;
}

function allowDrop(event: DragEvent): void {
  event.preventDefault();
}

function dropped(event: DragEvent, add: AnswerActions['add']): void {
  event.preventDefault();
  void add([...(event.dataTransfer?.files ?? [])]);
}
