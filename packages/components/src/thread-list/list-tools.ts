import type {MessageFolder, ThreadQuery} from '@skolebro/host';
import {type TemplateResult, html} from 'lit';
import type {FamilyChild} from '../child-mark/marks.js';
import type {ChildSign} from '../messages/child-signs.js';
import type {ThreadListTexts} from './thread-list.texts.js';

/** What to ask for besides, or no longer where it is undefined. */
export type QueryChange = {readonly [key in keyof ThreadQuery]: ThreadQuery[key] | undefined};

/** The question with that change, from its first page. */
export function changedQuery(query: ThreadQuery, change: QueryChange): ThreadQuery {
  const all = Object.entries({...query, page: undefined, ...change});
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

/** What the tools to find some of the threads know. */
export interface ListTools {
  readonly query: ThreadQuery;
  readonly folders: readonly MessageFolder[];
  readonly family: readonly FamilyChild[];
  readonly signs: ReadonlyMap<string, ChildSign>;
  readonly words: ThreadListTexts;
  readonly ask: (change: QueryChange) => void;
}

/** How many filters are on. */
export function filterCount({unread, attachments, childIds = [], senderRoles = []}: ThreadQuery): number {
  return Number(unread ?? false) + Number(attachments ?? false) + childIds.length + senderRoles.length;
}

/** The folders to choose one from. */
export function folderChoice({
  query,
  folders,
  words,
  ask,
}: Pick<ListTools, 'query' | 'folders' | 'words' | 'ask'>): TemplateResult {
  return html`<select
    class="box folder"
    aria-label=${words.folder}
    @change=${(event: Event) => ask({folderId: valueOf(event) || undefined})}
  >
    ${folders.map(({id, name, kind, unread = 0}) => {
      const value = kind === 'inbox' ? '' : id;
      return html`<option value=${value} ?selected=${value === (query.folderId ?? '')}>
        ${words.folderUnread(name, unread)}
      </option>`;
    })}
  </select>`;
}

/** What is chosen in the list that something happened in. */
export function valueOf({target}: Event): string {
  return (target as HTMLSelectElement).value;
}
