import {type TemplateResult, html, nothing} from 'lit';
import type {ReactiveControllerHost} from 'lit';
import {textsFor} from '../language.js';
import {linkAddress} from './link-address.js';
import {texts} from './link-box.texts.js';
import {linkAt, rangeIn, setLink} from './link-editing.js';

/** Whose words get links. */
export interface LinkTaker extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
}

/** Asks for the address of a link, and makes the words that were marked in the editor one. */
export class LinkBox {
  private readonly host: LinkTaker;
  private readonly changed: () => void;
  private range: Range | undefined;
  private link: HTMLAnchorElement | undefined;
  private typed = '';
  private isRefused = false;

  /** @param changed hears that the text has changed */
  constructor(host: LinkTaker, changed: () => void) {
    this.host = host;
    this.changed = changed;
  }

  /** Opens the box for what is marked, or for the link in which the caret stands. */
  open(): void {
    const {editor} = this;
    if (!editor) return;
    this.range = rangeIn(editor);
    this.link = linkAt(this.range, editor);
    this.typed = this.link?.getAttribute('href') ?? '';
    this.isRefused = false;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() =>
      this.host.renderRoot.querySelector<HTMLElement>('#link')?.focus(),
    );
  }

  /** The box, while it is open. */
  draw(): TemplateResult | undefined {
    if (!this.range) return undefined;
    const link = textsFor(this.host, texts);
    return html`<div class="link" @keydown=${this.onKey}>
      <label class="subject"
        ><span class="label">${link.address}</span
        ><input
          class="box"
          id="link"
          type="text"
          inputmode="url"
          autocomplete="off"
          spellcheck="false"
          aria-invalid=${this.isRefused ? 'true' : nothing}
          aria-describedby=${this.isRefused ? 'link-fault' : nothing}
          .value=${this.typed}
          @input=${({target}: Event) => (this.typed = (target as HTMLInputElement).value)}
      /></label>
      ${this.isRefused ? html`<p class="fault" id="link-fault" role="alert">${link.refused}</p>` : nothing}
      <div class="line">
        <button class="button" type="button" @click=${() => this.close()}>${link.cancel}</button>
        ${
          this.link
            ? html`<button class="button" type="button" @click=${() => this.put(undefined)}>
                ${link.remove}
              </button>`
            : nothing
        }
        <button class="button primary" type="button" @click=${() => this.take()}>${link.insert}</button>
      </div>
    </div>`;
  }

  private get editor(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('.editor');
  }

  private readonly onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) this.take();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private take() {
    const address = linkAddress(this.typed);
    this.isRefused = address === undefined;
    if (address !== undefined) this.put(address);
    else this.host.requestUpdate();
  }

  private put(address: string | undefined) {
    const {editor, range, link} = this;
    if (editor && range) setLink(editor, link, range, address);
    this.changed();
    this.close();
  }

  private close() {
    const {editor, range} = this;
    this.range = undefined;
    this.host.requestUpdate();
    editor?.focus();
    if (range) {
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    }
  }
}
