import {type MessageFolder, type ThreadChange, type ThreadOrder, threadOrders} from '@skolebro/host';
import {actorRoleTexts, actorRoles} from '@skolebro/models';
import {type CSSResult, type TemplateResult, css, html, nothing} from 'lit';
import {childSign} from '../messages/child-signs.js';
import {type Speaker, localeFor, textsFor} from '../language.js';
import {type ListTools, valueOf} from './list-tools.js';
import {texts} from './late-tools.texts.js';

/** How the tools and the boxes to choose with look; both are brought when they are first needed. */
export const styles: CSSResult = css`
  .line label {
    display: flex;
    flex: 1 1 9rem;
    align-items: center;
    gap: var(--_space-2);
    font-size: var(--_text-small);
  }

  .bulk {
    gap: 0;
  }

  .bulk b {
    margin-inline-end: auto;
    font-size: var(--_text-small);
  }

  .pick {
    appearance: none;
    display: grid;
    place-items: center;
    border: 2px solid var(--_line-strong);
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_on-accent);
    cursor: pointer;
  }

  .inner .pick {
    inset-inline-start: 3rem;
  }

  .pick::before {
    inline-size: 1rem;
    block-size: 1rem;
    background: currentColor;
  }

  .pick:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .pick:checked::before {
    content: '';
    clip-path: polygon(14% 44%, 0 58%, 40% 97%, 100% 22%, 86% 9%, 39% 68%);
  }

  .picking .count,
  .chosen .count {
    display: none;
  }

  .picking .pick,
  .pick:checked,
  .pick:hover,
  .pick:focus-visible {
    opacity: 1;
  }

  @media (forced-colors: active) {
    .pick:checked::before {
      background: CanvasText;
    }
  }
`;

/** What is asked for only now and then: unread, files, children, who wrote it, and the order. */
export function filters(
  element: Speaker,
  {query, family, signs, ask}: Omit<ListTools, 'folders' | 'words'>,
): TemplateResult {
  const words = textsFor(element, texts);
  const language = localeFor(element).startsWith('en') ? 'en' : 'da';
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

/** What can be done with several threads at once. */
export interface BulkTools {
  readonly count: number;
  readonly folders: readonly MessageFolder[];
  readonly chooseAll: () => void;
  readonly change: (change: ThreadChange) => void;
}

/** How many are chosen, and what can be done with them. */
export function bulkTools(element: Speaker, {count, folders, ...act}: BulkTools): TemplateResult {
  const words = textsFor(element, texts);
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
