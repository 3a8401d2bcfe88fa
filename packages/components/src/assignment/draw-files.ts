import {type File, fileScanTexts} from '@skolebro/models';
import {type TemplateResult, html, nothing} from 'lit';
import {drawIcon} from '../icon/draw-icon.js';
import {attachmentIcon} from '../icon/icons/attachment.js';
import {crossIcon} from '../icon/icons/cross.js';

/** What a list of files does. */
export interface FileActions {
  readonly locale: string;
  readonly open: (file: File) => void;

  /** Takes a file away, with the name of its button; absent where the user may not. */
  readonly remove?: {readonly name: (file: string) => string; readonly run: (file: File) => void};
}

/** A list of files: name, size and what the scan said; a file that is not safe cannot be opened. */
export function drawFiles(files: readonly File[], {locale, open, remove}: FileActions): TemplateResult {
  if (files.length === 0) return html``;
  const language = locale.startsWith('en') ? 'en' : 'da';
  return html`<ul class="files">
    ${files.map((file) => {
      const {name, bytes, scan} = file;
      const isSafe = scan === undefined || scan === 'available' || scan === 'bypassed';
      const facts = [
        sizeText(bytes, locale),
        scan === undefined || scan === 'available' ? '' : fileScanTexts[scan][language],
      ];
      return html`<li>
        ${drawIcon(attachmentIcon)}
        ${
          isSafe
            ? html`<button class="link" type="button" @click=${() => open(file)}>${name}</button>`
            : html`<span>${name}</span>`
        }
        <span class="quiet">${facts.filter(Boolean).join(' · ')}</span>
        ${
          remove
            ? html`<button
                class="icon"
                type="button"
                aria-label=${remove.name(name)}
                @click=${() => remove.run(file)}
              >
                ${drawIcon(crossIcon)}
              </button>`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
}

/** A size as people read it, as "1,2 MB". */
export function sizeText(bytes: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** step);
}
