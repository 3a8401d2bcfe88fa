import type {MessageFile} from '@skolebro/host';
import {type CSSResultGroup, LitElement, type TemplateResult, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {drawIcon} from '../icon/draw-icon.js';
import {attachmentIcon} from '../icon/icons/attachment.js';
import {crossIcon} from '../icon/icons/cross.js';
import {warningIcon} from '../icon/icons/warning.js';
import {localeFor, textsFor} from '../language.js';
import {tell} from '../messages/relay.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './attachment-list.styles.js';
import {type AttachmentListTexts, texts} from './attachment-list.texts.js';
import {kindOfFile, sizeInWords} from './file-words.js';

/**
 * Lists files with what they are, how large, and whether they may be opened.
 *
 * A file that is being scanned, is blocked or is gone cannot be opened, and says why.
 *
 * @tag skolebro-attachment-list
 * @fires {CustomEvent<{file: MessageFile}>} file-open - The user wants to open a file; the page does.
 * @fires {CustomEvent<{file: MessageFile}>} file-remove - The user wants it gone; whoever put it there takes it away.
 * @csspart file - One file.
 */
export class AttachmentList extends LitElement {
  static override styles: CSSResultGroup = [tokens, styles];

  /** The files. To change them, set a new array. */
  @property({attribute: false}) files: readonly MessageFile[] = [];

  /** Whether the user may take them away. */
  @property({type: Boolean}) removable = false;

  protected override render(): TemplateResult | typeof nothing {
    if (this.files.length === 0) return nothing;
    const words = textsFor(this, texts);
    return html`<ul aria-label=${words.list}>
      ${this.files.map((file) => this.item(file, words))}
    </ul>`;
  }

  private item(file: MessageFile, words: AttachmentListTexts): TemplateResult {
    const {name, scan} = file;
    const isOpen = name !== undefined && scan !== 'blocked' && scan !== 'processing';
    const inside = html`${drawIcon(scan === 'blocked' || name === undefined ? warningIcon : attachmentIcon)}<span
        class="words"
        ><span class="name" title=${name ?? nothing}>${name ?? words.missing}</span>
        <span class="about">${this.about(file, words)}</span></span
      >`;
    return html`<li class=${scan ?? ''} part="file">
      ${
        isOpen
          ? html`<button class="file" type="button" @click=${() => tell(this, 'file-open', {file})}>
              ${inside}
            </button>`
          : html`<span class="stopped">${inside}</span>`
      }${
        this.removable
          ? html`<button
              class="remove"
              type="button"
              aria-label=${words.remove(name ?? words.missing)}
              title=${words.remove(name ?? words.missing)}
              @click=${() => tell(this, 'file-remove', {file})}
            >
              ${drawIcon(crossIcon)}
            </button>`
          : nothing
      }
    </li>`;
  }

  private about({name, mediaType, bytes, scan}: MessageFile, words: AttachmentListTexts): string {
    if (name === undefined) return '';
    const states: Readonly<Record<string, string>> = {
      processing: words.processing,
      blocked: words.blocked,
      bypassed: words.unscanned,
    };
    const size = bytes === undefined ? [] : [sizeInWords(bytes, localeFor(this))];
    const state = scan === undefined || scan === 'available' ? [] : [states[scan] ?? ''];
    return [words.kinds[kindOfFile(mediaType)], ...size, ...state].join(', ');
  }
}
