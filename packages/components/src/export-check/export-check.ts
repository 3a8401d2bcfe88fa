import type {Report} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import '../define/progress.js';
import {localeFor, textsFor} from '../language.js';
import {buttons} from '../theme/buttons.js';
import {tokens} from '../theme/tokens.js';
import {droppedFile, maxPackageBytes, onlyFile} from './dropped-file.js';
import {styles} from './export-check.styles.js';
import {type ExportCheckTexts, texts} from './export-check.texts.js';
import {
  type CheckProgress,
  type CheckedExport,
  type ExportChecker,
  ExportProblem,
  type ExportProblemKind,
  type ReportFile,
} from './export-checker.js';
import {fitFrame, saveFile, withoutStyle} from './report-frame.js';
import {framedReport} from './report-policy.js';

type Stage =
  | {readonly is: 'waiting'; readonly problem?: ExportProblemKind; readonly cancelled?: boolean}
  | {readonly is: 'checking'; readonly name: string; readonly progress?: CheckProgress}
  | {readonly is: 'done'; readonly name: string; readonly checked: CheckedExport};

/**
 * Lets somebody in a kommune drop a vendor's export and read whether it holds to the standard; nothing leaves the page.
 *
 * The page hands in what checks, as a function that runs the validator in a worker.
 *
 * @tag skolebro-export-check
 * @fires {CustomEvent<{file: File}>} check-start - The user gave a package, and its check begins.
 * @fires {CustomEvent<{report: Report}>} check-end - The package has been checked, and the report is shown.
 * @fires {CustomEvent<object>} check-cancel - The user stopped the check.
 * @fires {CustomEvent<object>} check-again - The user wants to check another package.
 * @csspart drop - The place to drop a package.
 * @csspart frame - The frame around the report.
 */
export class ExportCheck extends LitElement {
  static override styles: CSSResultGroup = [tokens, buttons, styles];

  /** What checks a package. Without it nothing can be dropped. */
  @property({attribute: false}) check: ExportChecker | undefined = undefined;

  @state() private stage: Stage = {is: 'waiting'};
  @state() private isOver = false;
  @query('.done') private heading!: HTMLElement | null;
  @query('iframe') private frame!: HTMLIFrameElement | null;

  private running: AbortController | undefined;
  private fitting: ResizeObserver | undefined;
  private page: ReturnType<typeof withoutStyle> = {page: '', style: ''};

  /** Checks a file as if it was dropped on the element. */
  checkFile(file: File): void {
    void this.run(file);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.running?.abort();
    this.fitting?.disconnect();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('stage') && this.stage.is === 'done') this.heading?.focus();
  }

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    const {stage} = this;
    switch (stage.is) {
      case 'waiting':
        return this.renderWaiting(words, stage.problem, stage.cancelled === true);
      case 'checking':
        return this.renderChecking(words, stage.name, stage.progress);
      case 'done':
        return this.renderDone(words, stage.name, stage.checked.files);
    }
  }

  private renderWaiting(
    words: ExportCheckTexts,
    problem: ExportProblemKind | undefined,
    isCancelled: boolean,
  ): TemplateResult {
    return html`<div
        class="drop ${this.isOver ? 'over' : ''}"
        part="drop"
        @dragover=${this.over}
        @dragleave=${() => (this.isOver = false)}
        @drop=${this.drop}
      >
        <p class="invitation">${words.drop}</p>
        <button
          class="button primary"
          type="button"
          ?disabled=${this.check === undefined}
          @click=${() => this.renderRoot.querySelector('input')?.click()}
        >
          ${words.choose}
        </button>
        <input type="file" accept=".zip,application/zip" hidden @change=${this.choose} />
      </div>
      <div role="alert">
        ${problem === undefined ? nothing : html`<p class="problem">${words.problems[problem]}</p>`}
        ${isCancelled ? html`<p class="notice">${words.cancelled}</p>` : nothing}
      </div>
      <p class="privacy">${words.privacy}</p>`;
  }

  private renderChecking(
    words: ExportCheckTexts,
    name: string,
    progress: CheckProgress | undefined,
  ): TemplateResult {
    return html`<div class="running">
        <skolebro-progress
          label=${words.checking(name)}
          max=${Math.max(1, progress?.totalBytes ?? 1)}
          value=${progress?.bytes ?? nothing}
        ></skolebro-progress>
        ${progress === undefined ? nothing : html`<p class="quiet">${this.farWords(words, progress)}</p>`}
        <button class="button" type="button" @click=${this.cancel}>${words.cancel}</button>
      </div>
      <p class="privacy">${words.privacy}</p>`;
  }

  private renderDone(words: ExportCheckTexts, name: string, files: readonly ReportFile[]): TemplateResult {
    const main = files.filter(({kind}) => kind === 'html' || kind === 'receipt');
    const others = files.filter((file) => !main.includes(file));
    const save = (file: ReportFile): TemplateResult =>
      html`<button
        class="button"
        type="button"
        @click=${() => saveFile(file.name, file.mediaType, file.text)}
      >
        ${words.save[file.kind]}
      </button>`;
    return html`<p class="done" tabindex="-1">${words.checked(name)}</p>
      <div class="actions">
        ${main.map(save)}
        <button class="button" type="button" @click=${() => this.frame?.contentWindow?.print()}>
          ${words.print}
        </button>
        <button class="button" type="button" @click=${this.begin}>${words.again}</button>
      </div>
      ${
        others.length === 0
          ? nothing
          : html`<details>
              <summary>${words.others}</summary>
              <div class="actions">${others.map(save)}</div>
            </details>`
      }
      <iframe
        part="frame"
        title=${words.report}
        .srcdoc=${framedReport(this.page.page)}
        @load=${this.fit}
      ></iframe>`;
  }

  private farWords(
    words: ExportCheckTexts,
    {bytes, totalBytes, records, secondsLeft}: CheckProgress,
  ): string {
    const locale = localeFor(this);
    const megabytes = new Intl.NumberFormat(locale, {minimumFractionDigits: 1, maximumFractionDigits: 1});
    const shown = [bytes, totalBytes].map((count) => megabytes.format(count / 1e6));
    const far = words.read(shown[0] ?? '', shown[1] ?? '', new Intl.NumberFormat(locale).format(records));
    return secondsLeft === undefined ? far : `${far}, ${words.left(clock(secondsLeft))}`;
  }

  private async run(file: File): Promise<void> {
    const {check} = this;
    if (check === undefined) return;
    if (file.size > maxPackageBytes) {
      this.stage = {is: 'waiting', problem: 'too-large'};
      return;
    }
    this.running?.abort();
    const running = new AbortController();
    this.running = running;
    const show = (stage: Stage): void => {
      // What a check says after it was stopped is of no interest any more.
      if (!running.signal.aborted) this.stage = stage;
    };
    show({is: 'checking', name: file.name});
    this.tell('check-start', {file});
    try {
      const checked = await check(file, {
        language: localeFor(this).startsWith('en') ? 'en' : 'da',
        signal: running.signal,
        onProgress: (progress) => show({is: 'checking', name: file.name, progress}),
      });
      if (running.signal.aborted) return;
      this.page = withoutStyle(checked.page);
      show({is: 'done', name: file.name, checked});
      const {report}: {readonly report: Report} = checked;
      this.tell('check-end', {report});
    } catch (error) {
      show({is: 'waiting', problem: error instanceof ExportProblem ? error.kind : 'internal'});
    }
  }

  private readonly begin = (): void => {
    this.running?.abort();
    this.stage = {is: 'waiting'};
    this.tell('check-again', {});
  };

  private readonly cancel = (): void => {
    this.running?.abort();
    this.stage = {is: 'waiting', cancelled: true};
    this.tell('check-cancel', {});
  };

  private readonly over = (event: DragEvent): void => {
    // Otherwise the browser leaves the page and shows the file.
    event.preventDefault();
    this.isOver = true;
  };

  private readonly drop = (event: DragEvent): void => {
    event.preventDefault();
    this.isOver = false;
    this.take(() => droppedFile(event.dataTransfer));
  };

  private readonly choose = ({target}: Event): void => {
    const input = target as HTMLInputElement;
    this.take(() => onlyFile(input.files));
    // So that the same file can be chosen again.
    input.value = '';
  };

  private take(file: () => File): void {
    try {
      this.checkFile(file());
    } catch (error) {
      this.stage = {is: 'waiting', problem: error instanceof ExportProblem ? error.kind : 'internal'};
    }
  }

  private readonly fit = ({target}: Event): void => {
    this.fitting?.disconnect();
    this.fitting = fitFrame(target as HTMLIFrameElement, this.page.style);
  };

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true}));
  }
}

/** Writes a time as minutes and seconds. */
function clock(seconds: number): string {
  const whole = Math.max(1, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
