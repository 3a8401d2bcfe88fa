import {type MessageFolder, type ThreadOrder, type ThreadQuery, threadOrders} from '@skolebro/host';
import {actorRoleTexts, actorRoles} from '@skolebro/models';
import {type TemplateResult, html, nothing} from 'lit';
import type {FamilyChild} from '../child-mark/marks.js';
import {type ChildSign, childSign} from '../messages/child-signs.js';
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
  readonly language: 'da' | 'en';
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

/** What is asked for only now and then: unread, files, children, who wrote it, and the order. */
export function filters({
  query,
  words,
  family,
  signs,
  language,
  ask,
}: Omit<ListTools, 'folders'>): TemplateResult {
  const {childIds = [], unread, attachments, order, senderRoles: [role = ''] = []} = query;
  const flip = (id: string) => {
    const next = childIds.includes(id) ? childIds.filter((one) => one !== id) : [...childIds, id];
    ask({childIds: next.length > 0 ? next : undefined});
  };
  return html`<div class="line">
      ${toggle(words.unreadOnly, unread, () => ask({unread: unread ? undefined : true}))}
      ${toggle(words.withFiles, attachments, () => ask({attachments: attachments ? undefined : true}))}
      ${
        family.length < 2
          ? nothing
          : family.map(({id}) => {
              const sign = signs.get(id);
              return sign
                ? toggle(html`${childSign({...sign, name: ''})}${sign.name}`, childIds.includes(id), () =>
                    flip(id),
                  )
                : nothing;
            })
      }
    </div>
    <div class="line">
      <label
        >${words.sender}<select
          class="box"
          @change=${(event: Event) => {
            const value = valueOf(event);
            ask({senderRoles: value === '' ? undefined : [value]});
          }}
        >
          <option value="">${words.anyone}</option>
          ${actorRoles.map(
            (one) =>
              html`<option value=${one} ?selected=${one === role}>
                ${actorRoleTexts[one]?.[language] ?? one}
              </option>`,
          )}
        </select></label
      >
      <label
        >${words.order}<select
          class="box"
          @change=${(event: Event) => {
            const value = valueOf(event) as ThreadOrder;
            ask({order: value === 'newest' ? undefined : value});
          }}
        >
          ${threadOrders.map(
            (one) =>
              html`<option value=${one} ?selected=${one === (order ?? 'newest')}>
                ${words.orders[one]}
              </option>`,
          )}
        </select></label
      >
    </div>`;
}

function toggle(label: unknown, isOn: boolean | undefined, press: () => void): TemplateResult {
  return html`<button class="button" type="button" aria-pressed=${isOn ? 'true' : 'false'} @click=${press}>
    ${label}
  </button>`;
}

function valueOf({target}: Event): string {
  return (target as HTMLSelectElement).value;
}
