import type {Html, Text, Uuid} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {textsFor} from '../language.js';
import {buttons} from '../theme/buttons.js';
import {tokens} from '../theme/tokens.js';
import {type Wanted, dress, dressText} from './dress.js';
import {styles} from './rich-text.styles.js';
import {type RichTextTexts, texts} from './rich-text.texts.js';
import {sanitise} from './sanitise.js';

/** How many characters are read at once, and at most (the longest text of the standard). */
const atOnce = 200_000;
const atMost = 1_000_000;

/**
 * Shows formatted text from anybody: whatever it holds, only the standard's HTML profile is left (ME-03).
 *
 * Nothing in it runs, and it loads nothing from elsewhere before the user asks. Under a content security policy with
 * `trusted-types` the page allows the policy `skolebro`.
 *
 * @tag skolebro-rich-text
 * @fires {CustomEvent<{href: string}>} link-open - The user follows a link. Preventing it leaves that to the page; else it opens in a new tab that knows nothing of this one.
 * @fires {CustomEvent<{fileIds: readonly Uuid[]}>} pictures-need - The text shows files; whoever has their bytes sets `pictures`.
 * @csspart text - The text itself.
 */
export class RichText extends LitElement {
  static override styles: CSSResultGroup = [tokens, buttons, styles];

  /** The text as HTML, from wherever it comes. */
  @property({attribute: false}) html: Html = '';

  /** The text as plain text, where there is no HTML; its lines are kept and addresses in it are links. */
  @property({attribute: false}) text: Text = '';

  /** The bytes of pictures that are files of the same message, by file id. */
  @property({attribute: false}) pictures: ReadonlyMap<Uuid, Blob> = new Map();

  /** Whether quoted text is folded away until it is asked for. */
  @property({type: Boolean, attribute: 'fold-quotes'}) foldQuotes = false;

  /** The level of its largest heading, as it fits the page around it. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  @state() private remotePictures = false;
  @state() private length = atOnce;

  private content: DocumentFragment | undefined;
  private wanted: Wanted = {fileIds: [], remoteHosts: []};
  private urls = new Map<Uuid, string>();

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate('pictures');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.release();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('html') || changed.has('text')) {
      this.remotePictures = false;
      this.length = atOnce;
    }
    // A server has no HTML to read with; the text comes with the first update in the browser.
    if (typeof document === 'undefined') return;
    this.release();
    this.content = this.read(textsFor(this, texts));
  }

  protected override render(): TemplateResult {
    const {remoteHosts} = this.wanted;
    const words = textsFor(this, texts);
    const isCut = this.length < Math.min(this.source.length, atMost);
    const isLong = this.source.length > this.length;
    return html`${
        remoteHosts.length === 0
          ? nothing
          : html`<p class="notice">
              <span>${words.remote([...new Set(remoteHosts)].join(', '))}</span
              ><button class="button" type="button" @click=${() => (this.remotePictures = true)}>
                ${words.showRemote}
              </button>
            </p>`
      }
      <div class="text" part="text" dir="auto">${this.content}</div>
      ${
        isLong
          ? html`<p class="notice">
              <span>${words.long}</span>${
                isCut
                  ? html`<button class="button" type="button" @click=${() => (this.length = atMost)}>
                      ${words.showMore}
                    </button>`
                  : nothing
              }
            </p>`
          : nothing
      }`;
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.follow);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const {fileIds} = this.wanted;
    if (fileIds.length > 0 && (changed.has('html') || changed.has('pictures'))) {
      this.dispatchEvent(new CustomEvent('pictures-need', {detail: {fileIds}, bubbles: true}));
    }
  }

  private get source(): string {
    return this.html === '' ? this.text : this.html;
  }

  private read(words: RichTextTexts): DocumentFragment {
    const source = this.source.slice(0, this.length);
    this.wanted = {fileIds: [], remoteHosts: []};
    if (this.html === '') return dressText(source, this.foldQuotes, words);
    const fragment = sanitise(source);
    if (!fragment) return dressText(words.unreadable, false, words);
    for (const [id, blob] of this.pictures) this.urls.set(id, URL.createObjectURL(blob));
    this.wanted = dress(fragment, {
      words,
      foldQuotes: this.foldQuotes,
      headingLevel: this.headingLevel,
      pictures: this.urls,
      remotePictures: this.remotePictures,
    });
    return fragment;
  }

  /** A blob stays in memory until its address is given back. */
  private release() {
    for (const url of this.urls.values()) URL.revokeObjectURL(url);
    this.urls = new Map();
  }

  private readonly follow = (event: Event) => {
    const link = (event.target as Element).closest('a');
    if (!link?.hasAttribute('href')) return;
    const open = new CustomEvent('link-open', {detail: {href: link.href}, bubbles: true, cancelable: true});
    if (!this.dispatchEvent(open)) event.preventDefault();
  };
}
