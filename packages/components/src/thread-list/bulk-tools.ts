import type {MessageFolder, ThreadChange} from '@skolebro/host';
import {type TemplateResult, html, nothing} from 'lit';
import type {ThreadListTexts} from './thread-list.texts.js';

/** What can be done with several threads at once. */
export interface BulkTools {
  readonly words: ThreadListTexts;
  readonly count: number;
  readonly folders: readonly MessageFolder[];
  readonly chooseAll: () => void;
  readonly change: (change: ThreadChange) => void;
}

/** How many are chosen, and what can be done with them. */
export function bulkTools({words, count, folders, ...act}: BulkTools): TemplateResult {
  const button = (label: string, change: ThreadChange) =>
    html`<button class="button plain" type="button" @click=${() => act.change(change)}>${label}</button>`;
  const onMove = ({target}: Event) => {
    const folderId = (target as HTMLSelectElement).value;
    if (folderId !== '') act.change({folderId});
  };
  return html`<div class="line bulk">
    <b role="status">${words.chosen(count)}</b>
    ${
      count === 0
        ? nothing
        : html`${button(words.read, {read: true})}${button(words.notRead, {read: false})}${button(
            words.mark,
            {
              marked: true,
            },
          )}${button(words.mute, {muted: true})}`
    }
    <button class="button plain" type="button" @click=${act.chooseAll}>${words.chooseAll}</button>
    ${
      count === 0 || folders.length < 2
        ? nothing
        : html`<select class="box" aria-label=${words.move} @change=${onMove}>
            <option value="">${words.move}</option>
            ${folders.map(({id, name}) => html`<option value=${id}>${name}</option>`)}
          </select>`
    }
  </div>`;
}
