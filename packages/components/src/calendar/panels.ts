import {type CalendarEvent, eventKindTexts} from '@skolebro/models';
import {type TemplateResult, html, nothing} from 'lit';
import {drawIcon} from '../icon/draw-icon.js';
import {checkIcon} from '../icon/icons/check.js';
import {downloadIcon} from '../icon/icons/download.js';
import {linkIcon} from '../icon/icons/link.js';
import {printIcon} from '../icon/icons/print.js';
import {uploadIcon} from '../icon/icons/upload.js';
import {localeFor, textsFor} from '../language.js';
import type {CalendarHost, ExtrasActions} from './calendar-extras.js';
import {childMark} from './event-content.js';
import {type CalendarFilter, noFilter, toggled} from './filters.js';
import {type PanelTexts, texts} from './panels.texts.js';
import type {Occurrence} from './occurrences.js';
import {shownChildren} from './voice.js';

export {addStyles} from './extras.styles.js';

/** What a panel asks of its calendar. */
export interface PanelActions extends ExtrasActions {
  readonly readFile: (file: File) => void;
}

/** The panel of that name, under the toolbar. */
export function calendarPanel(
  panel: 'filter' | 'more',
  host: CalendarHost,
  actions: PanelActions,
): TemplateResult {
  const words = textsFor(host, texts);
  return panel === 'filter' ? filterPanel(host, actions, words) : morePanel(host, actions, words);
}

function filterPanel(host: CalendarHost, actions: PanelActions, words: PanelTexts): TemplateResult {
  const {filter} = host;
  const choices = actions.choices();
  const marks = shownChildren(host.family);
  const language = localeFor(host).startsWith('en') ? 'en' : 'da';
  const kinds = [...new Set([...choices.kinds, ...filter.kinds])];
  const vendors = [...new Set([...choices.vendors, ...filter.vendors])];
  const group = (
    name: keyof CalendarFilter,
    label: string,
    values: readonly {readonly value: string; readonly name: unknown}[],
  ) =>
    values.length < 2
      ? nothing
      : html`<div role="group" aria-label=${label} class="choices" @keydown=${moveInGroup}>
          <span class="of" aria-hidden="true">${label}</span>
          ${values.map(({value, name: shown}, index) => {
            const isOn = !filter[name].includes(value);
            return html`<button
              class="choice"
              type="button"
              aria-pressed=${isOn ? 'true' : 'false'}
              tabindex=${index === 0 ? 0 : -1}
              @click=${() => actions.setFilter(toggled(filter, name, value))}
            >
              ${isOn ? drawIcon(checkIcon) : html`<span class="off"></span>`}${shown}
            </button>`;
          })}
        </div>`;
  return html`<div class="panel" role="group" aria-label=${words.filter}>
    ${group(
      'childIds',
      words.children,
      host.family
        .filter(({id}) => choices.childIds.includes(id) || filter.childIds.includes(id))
        .map(({id}) => {
          const child = marks.get(id);
          return {value: id, name: child ? html`${childMark(child)}${child.name}` : id};
        }),
    )}
    ${group(
      'kinds',
      words.kinds,
      kinds.map((value) => ({value, name: eventKindTexts[value]?.[language] ?? value})),
    )}
    ${group(
      'vendors',
      words.sources,
      vendors.map((value) => ({value, name: value})),
    )}
    ${
      filter.childIds.length + filter.kinds.length + filter.vendors.length === 0
        ? nothing
        : html`<button class="plain" type="button" @click=${() => actions.setFilter(noFilter)}>
            ${words.showAll}
          </button>`
    }
  </div>`;
}

function morePanel(host: CalendarHost, actions: PanelActions, words: PanelTexts): TemplateResult {
  const {files, source} = host;
  return html`<div class="panel tools" role="group" aria-label=${words.more} @keydown=${moveInGroup}>
    <button class="plain" type="button" @click=${() => print()}>${drawIcon(printIcon)}${words.print}</button>
    ${
      files?.write
        ? html`<button class="plain" type="button" @click=${() => void download(host, actions, words)}>
            ${drawIcon(downloadIcon)}${words.download}
          </button>`
        : nothing
    }
    ${
      source?.feedAddress
        ? html`<button
              class="plain"
              type="button"
              @click=${(event: Event) => void showFeed(event, host, words)}
            >
              ${drawIcon(linkIcon)}${words.subscribe}</button
            ><span class="feed" role="status"></span>`
        : nothing
    }
    ${
      files?.read
        ? html`<label class="plain"
            >${drawIcon(uploadIcon)}${words.upload}<input
              class="visually-hidden"
              type="file"
              accept=".ics,text/calendar"
              @change=${({target}: Event) => {
                const file = (target as HTMLInputElement).files?.[0];
                if (file) actions.readFile(file);
              }}
          /></label>`
        : nothing
    }
  </div>`;
}

async function download(host: CalendarHost, actions: PanelActions, words: PanelTexts): Promise<void> {
  const events = shownEvents(actions.occurrences());
  const written = await host.files?.write?.(events);
  if (written === undefined) return;
  const address = URL.createObjectURL(new Blob([written.text], {type: 'text/calendar'}));
  const link = host.ownerDocument.createElement('a');
  link.href = address;
  link.download = `${words.fileName} ${actions.title()}.ics`.replaceAll(/[^\p{L}\p{N} .-]/gu, '');
  link.click();
  URL.revokeObjectURL(address);
  const lacking = new Set(
    written.losses.filter(({property}) => shownProperties.has(property)).map(({eventId}) => eventId),
  );
  const lack = lacking.size > 0 ? ` ${words.lacking(lacking.size)}` : '';
  actions.say(words.downloaded(events.length) + lack);
}

/** What a reader of the file would miss; ids and groups mean nothing to other calendars. */
const shownProperties: ReadonlySet<string> = new Set([
  ...['title', 'description', 'start', 'end', 'status', 'location', 'url', 'fileIds'],
  ...['recurrenceRules', 'recurrenceOverrides'],
]);

/** What is shown, each event or series once; a lesson by its subject and rooms, as it is shown. */
function shownEvents(occurrences: readonly Occurrence[]): readonly CalendarEvent[] {
  const events = [...new Set(occurrences.map(({event}) => event))];
  return events.map((event) => {
    const {subject, rooms, status} = event.lesson ?? {};
    const title = event.title ?? subject;
    const location = event.location ?? rooms?.join(', ');
    return {
      ...event,
      ...(title !== undefined && {title}),
      ...(location && {location}),
      ...(status === 'cancelled' && {status}),
    };
  });
}

async function showFeed(event: Event, host: CalendarHost, words: PanelTexts): Promise<void> {
  const place = (event.target as Element).closest('.panel')?.querySelector('.feed');
  if (!place) return;
  try {
    const address = (await host.source?.feedAddress?.(host.childIds)) ?? '';
    const shown = host.ownerDocument.createElement('code');
    shown.textContent = address;
    place.replaceChildren(`${words.feedShown}: `, shown, ` ${words.feedSecret}`);
  } catch {
    place.textContent = words.feedFailed;
  }
}

/** Arrow keys go from one button to the next; a group is one stop for the Tab key. */
function moveInGroup(event: KeyboardEvent): void {
  const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
  const group = event.currentTarget as Element;
  const buttons = [...group.querySelectorAll<HTMLElement>('button')];
  const at = buttons.indexOf(event.target as HTMLElement);
  if (step === undefined || at === -1) return;
  event.preventDefault();
  buttons.at((at + step) % buttons.length)?.focus();
}
