import type {Report} from '@skolebro/models';
import {html, nothing, render, type TemplateResult} from 'lit';
import {type Language, pageLanguage} from '../../page-language.js';
import {type Problem, problemTexts} from '../../package/problem.js';
import {samplePackage} from '../../package/sample-package.js';
import {takeChosenFile, takeDroppedFiles} from '../../package/take-file.js';
import {type RunningCheck, startCheck} from './check.js';
import {reportView} from './report-view.js';
import {texts} from './texts.js';

type State =
  | {readonly is: 'waiting'; readonly problem?: Problem; readonly cancelled?: boolean}
  | {readonly is: 'checking'; readonly file: File; readonly percent: number; readonly records: number}
  | {readonly is: 'done'; readonly file: File; readonly report: Report};

const page = document.querySelector<HTMLElement>('#content') ?? document.body;
const taker = {
  take: begin,
  refuse: (problem: Problem) => {
    show({is: 'waiting', problem});
  },
};
let language: Language = pageLanguage();
let state: State = {is: 'waiting'};
let running: RunningCheck | undefined;

takeDroppedFiles(taker);
speak(language);

document.querySelector('#language')?.addEventListener('click', () => {
  speak(language === 'da' ? 'en' : 'da');
  // The messages are written by the run, so the other language takes another run.
  if (state.is === 'done') begin(state.file);
});

function speak(next: Language): void {
  language = next;
  document.documentElement.lang = next;
  document.title = `${texts[next].title} · Skolebro`;
  const button = document.querySelector('#language');
  if (button !== null) {
    button.textContent = texts[next].languageName;
    button.setAttribute('lang', next === 'da' ? 'en' : 'da');
  }
  show(state);
}

function begin(file: File): void {
  running?.cancel();
  show({is: 'checking', file, percent: 0, records: 0});
  running = startCheck({file, language}, (answer) => {
    switch (answer.kind) {
      case 'progress':
        show({is: 'checking', file, percent: answer.percent, records: answer.records});
        break;
      case 'problem':
        show({is: 'waiting', problem: answer.problem});
        break;
      case 'report':
        show({is: 'done', file, report: answer.report});
        document.querySelector<HTMLElement>('#verdict')?.focus();
    }
  });
}

function show(next: State): void {
  state = next;
  const words = texts[language];
  render(
    html`<h1>${words.title}</h1>
      ${next.is === 'done' ? nothing : html`<p class="lead">${words.lead}</p>`} ${view(next)}
      <p class="privacy">${words.privacy}</p>`,
    page,
  );
}

function view(now: State): TemplateResult {
  switch (now.is) {
    case 'waiting':
      return waiting(now.problem, now.cancelled);
    case 'checking':
      return checking(now.file, now.percent, now.records);
    case 'done':
      return done(now.file, now.report);
  }
}

function waiting(problem?: Problem, cancelled = false): TemplateResult {
  const words = texts[language];
  return html`<div class="panel drop">
      <p class="drop-text">${words.drop}</p>
      <div class="buttons">
        <label class="button" for="file">${words.choose}</label>
        <input
          class="visually-hidden"
          id="file"
          type="file"
          accept=".zip,application/zip"
          @change=${({target}: Event) => {
            takeChosenFile(target as HTMLInputElement, taker);
          }}
        />
        <button class="button second" type="button" @click=${() => void example(false)}>
          ${words.example}
        </button>
        <button class="button second" type="button" @click=${() => void example(true)}>
          ${words.exampleWithFaults}
        </button>
      </div>
    </div>
    <div role="alert">
      ${problem === undefined ? nothing : html`<p class="notice bad">${problemTexts[language][problem]}</p>`}
      ${cancelled ? html`<p class="notice">${words.cancelled}</p>` : nothing}
    </div>`;
}

function checking(file: File, percent: number, records: number): TemplateResult {
  const words = texts[language];
  const counted = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB').format(records);
  return html`<div class="panel">
    <p><label for="progress">${words.checking(file.name)}</label></p>
    <progress id="progress" max="100" .value=${percent}></progress>
    <p class="quiet">${words.progress(percent, counted)}</p>
    <button
      class="button second"
      type="button"
      @click=${() => {
        running?.cancel();
        show({is: 'waiting', cancelled: true});
      }}
    >
      ${words.cancel}
    </button>
  </div>`;
}

function done(file: File, report: Report): TemplateResult {
  const words = texts[language];
  return html`<p class="lead">${words.checked(file.name)}</p>
    ${reportView(report, language)}
    <div class="buttons actions">
      <button class="button" type="button" @click=${() => show({is: 'waiting'})}>${words.again}</button>
      <button class="button second" type="button" @click=${() => download(report)}>${words.download}</button>
      <button
        class="button second"
        type="button"
        @click=${() => {
          print();
        }}
      >
        ${words.print}
      </button>
    </div>`;
}

async function example(faults: boolean): Promise<void> {
  begin(await samplePackage({faults}));
}

/** The report leaves the page only as a file that the user saves. */
function download(report: Report): void {
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify(report, null, 2)}\n`], {type: 'application/json'}),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = 'skolebro-rapport.json';
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1000);
}
