import type {ExportCheck} from '@skolebro/components';
import '@skolebro/components/define/export-check.js';
import {html, render} from 'lit';
import {type Language, pageLanguage} from '../../page-language.js';
import {checkInWorker} from './check.js';
import {examplePackage} from './example-package.js';
import {texts} from './texts.js';

const page = document.querySelector<HTMLElement>('#content') ?? document.body;
let language: Language = pageLanguage();
let isIdle = true;

show();
document.querySelector('#language')?.addEventListener('click', () => {
  language = language === 'da' ? 'en' : 'da';
  show();
});

// A package that misses the place for it would otherwise open in place of the page.
document.addEventListener('dragover', (event) => {
  event.preventDefault();
});
document.addEventListener('drop', (event) => {
  if (event.defaultPrevented) return;
  event.preventDefault();
  const [file] = event.dataTransfer?.files ?? [];
  if (file !== undefined) element()?.checkFile(file);
});

for (const name of ['check-start', 'check-cancel', 'check-again']) {
  page.addEventListener(name, () => {
    isIdle = name !== 'check-start';
    show();
  });
}

function element(): ExportCheck | null {
  return page.querySelector('skolebro-export-check');
}

function show(): void {
  const words = texts[language];
  document.documentElement.lang = language;
  document.title = `${words.title} · Skolebro`;
  const button = document.querySelector('#language');
  if (button !== null) {
    button.textContent = words.languageName;
    button.setAttribute('lang', language === 'da' ? 'en' : 'da');
  }
  const skip = document.querySelector('.skip');
  if (skip !== null) skip.textContent = words.skip;
  render(
    html`<h1>${words.title}</h1>
      <p class="lead" ?hidden=${!isIdle}>${words.lead}</p>
      <skolebro-export-check .check=${checkInWorker}></skolebro-export-check>
      <section class="try" ?hidden=${!isIdle}>
        <p>${words.tryIt}</p>
        <div class="buttons">
          <button class="button second" type="button" @click=${() => void example(false)}>
            ${words.example}
          </button>
          <button class="button second" type="button" @click=${() => void example(true)}>
            ${words.exampleWithFaults}
          </button>
        </div>
      </section>`,
    page,
  );
}

async function example(faults: boolean): Promise<void> {
  element()?.checkFile(await examplePackage(faults));
}
