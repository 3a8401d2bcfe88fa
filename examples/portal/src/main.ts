import '@skolebro/components/define/calendar.js';
import {type CalendarSource, staticCalendarSource} from '@skolebro/host';
import {type CalendarEvent, type Group, isoWeekOf, type Uuid} from '@skolebro/models';
import {makeWorld} from '@skolebro/samples';
import {html, nothing, render, type TemplateResult} from 'lit';
import {pageLanguage} from '../../page-language.js';
import {problemOf} from '../../package/problem.js';
import {takeChosenFile, takeDroppedFiles} from '../../package/take-file.js';
import {type Child, familyOf, namedEvents} from './family.js';
import {dayToOpen, eventsOfGroup, type EventsRead, mostEvents, readEvents} from './read-events.js';
import {type PortalProblem, texts} from './texts.js';

/** What the calendar shows: the family, or the events of a package. */
type Showing =
  | {readonly is: 'family'; readonly childId?: Uuid}
  | {readonly is: 'reading'; readonly name: string; readonly events: number}
  | {readonly is: 'package'; readonly name: string; readonly read: EventsRead; readonly group?: Group};

const language = pageLanguage();
const words = texts[language];
const numbers = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB');
// A world in which the week has a substitute, a cancelled lesson, an excursion and a meeting.
const world = makeWorld({seed: 308, pupils: 120});
const today = world.now.slice(0, 10);
const {parent, children} = familyOf(world);
const page = document.querySelector<HTMLElement>('#content') ?? document.body;

let showing: Showing = {is: 'family'};
let problem: PortalProblem | undefined;
let source = sourceOf(children);
let date = today;
let reading = new AbortController();

const taker = {
  take: (file: File) => void open(file),
  refuse: (why: PortalProblem) => {
    show(showing, why);
  },
};

document.documentElement.lang = language;
document.title = `${words.title} · Skolebro`;
const otherLanguage = document.querySelector<HTMLAnchorElement>('#language');
if (otherLanguage !== null) {
  otherLanguage.textContent = words.language;
  otherLanguage.lang = language === 'da' ? 'en' : 'da';
  otherLanguage.href = language === 'da' ? '?lang=en' : '?lang=da';
}
takeDroppedFiles(taker);
show(showing);

function show(next: Showing, why?: PortalProblem): void {
  showing = next;
  problem = why;
  render(view(), page);
}

function view(): TemplateResult {
  return html`
    <header class="greeting">
      <h1>${greeting()}, ${parent}</h1>
      <p>${dateInWords()}</p>
    </header>
    <section aria-label=${words.children}>
      <ul class="children">
        ${children.map((child, index) => card(child, index))}
      </ul>
    </section>
    <div role="alert">
      ${problem === undefined ? nothing : html`<p class="notice bad">${words.problem[problem]}</p>`}
    </div>
    <div role="status">${packageNotice()}</div>
    ${showing.is === 'package' ? nothing : filter()}
    <div class="panel calendar">
      <skolebro-calendar .source=${source} .date=${date} now=${`${world.now}+01:00`}></skolebro-calendar>
    </div>
    ${opener()}
    <p class="quiet">${words.invented}</p>
  `;
}

function greeting(): string {
  const hour = Number(world.now.slice(11, 13));
  const [morning, day, evening] = words.greetings;
  return hour < 10 ? morning : hour < 18 ? day : evening;
}

function dateInWords(): string {
  const day = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    dateStyle: 'full',
    timeZone: 'UTC',
  });
  return `${day.format(new Date(`${world.now}Z`))}, ${words.week(isoWeekOf(today).week)}`;
}

function card({name, group, institution, municipality, today: day}: Child, index: number): TemplateResult {
  const changes = [
    ...(day.cancelled > 0 ? [words.cancelled(day.cancelled)] : []),
    ...(day.substitutes > 0 ? [words.substitutes(day.substitutes)] : []),
  ];
  const {from, to} = day;
  return html`<li class="child child-${index + 1}">
    <span class="initial" aria-hidden="true">${name.slice(0, 1)}</span>
    <div>
      <h2>${name}</h2>
      <p>${group}, ${institution}</p>
      <p class="quiet">${words.municipality(municipality)}</p>
      ${
        from === undefined || to === undefined
          ? nothing
          : html`<p class="day">
              ${words.today(day.activities, from, to)}
              ${changes.map((change) => html`<strong class="change">${change}</strong> `)}
            </p>`
      }
    </div>
  </li>`;
}

function filter(): TemplateResult {
  const chosen = showing.is === 'family' ? showing.childId : undefined;
  const choice = (label: string, childId?: Uuid): TemplateResult =>
    html`<button
      class="chip"
      type="button"
      aria-pressed=${chosen === childId ? 'true' : 'false'}
      @click=${() => showFamily(childId)}
    >
      ${label}
    </button>`;
  return html`<div class="filter" role="group" aria-label=${words.children}>
    ${choice(words.all)} ${children.map(({id, name}) => choice(name, id))}
  </div>`;
}

function packageNotice(): TemplateResult | typeof nothing {
  switch (showing.is) {
    case 'family':
      return nothing;
    case 'reading':
      return html`<p class="notice">${words.reading(showing.name, numbers.format(showing.events))}</p>`;
    case 'package':
      return packageShown(showing.name, showing.read, showing.group);
  }
}

function packageShown(name: string, read: EventsRead, group?: Group): TemplateResult {
  const {events, leftOut, capped, groups} = read;
  const count = numbers.format(eventsOf(read, group).length);
  return html`<div class="notice">
    <p>
      ${words.shown(name, count, numbers.format(events.length))}
      ${leftOut > 0 ? words.leftOut(numbers.format(leftOut)) : nothing}
      ${capped ? words.capped(numbers.format(mostEvents)) : nothing}
    </p>
    <div class="buttons">
      ${
        groups.length < 2
          ? nothing
          : html`<label class="choice"
              >${words.group}
              <select
                @change=${({target}: Event) => {
                  const {value} = target as HTMLSelectElement;
                  showPackage(
                    name,
                    read,
                    groups.find(({id}) => id === value),
                  );
                }}
              >
                <option value="">${words.allGroups}</option>
                ${groups.map(
                  ({id, classCode, title = classCode, institution}) =>
                    html`<option value=${id} .selected=${id === group?.id}>${title}, ${institution}</option>`,
                )}
              </select></label
            >`
      }
      <button class="button second" type="button" @click=${() => showFamily()}>${words.back}</button>
    </div>
  </div>`;
}

function opener(): TemplateResult {
  return html`<section class="panel drop opener" aria-labelledby="open">
    <div>
      <h2 id="open">${words.open}</h2>
      <p>${words.drop}</p>
    </div>
    <div class="file-field">
      <input
        class="visually-hidden"
        id="file"
        type="file"
        accept=".zip,application/zip"
        @change=${({target}: Event) => {
          takeChosenFile(target as HTMLInputElement, taker);
        }}
      />
      <label class="button second" for="file">${words.choose}</label>
    </div>
  </section>`;
}

function showFamily(childId?: Uuid): void {
  reading.abort();
  if (showing.is === 'package') date = today;
  source = sourceOf(childId === undefined ? children : children.filter(({id}) => id === childId));
  show({is: 'family', ...(childId !== undefined && {childId})});
}

function showPackage(name: string, read: EventsRead, group?: Group): void {
  const events = eventsOf(read, group);
  source = staticCalendarSource(events, {vendor: name});
  date = dayToOpen(events, today);
  show({is: 'package', name, read, ...(group !== undefined && {group})});
}

function eventsOf({events}: EventsRead, group?: Group): readonly CalendarEvent[] {
  return group === undefined ? events : eventsOfGroup(events, group);
}

function sourceOf(shown: readonly Child[]): CalendarSource {
  return staticCalendarSource(namedEvents(shown), {vendor: 'Skolebro'});
}

async function open(file: File): Promise<void> {
  reading.abort();
  reading = new AbortController();
  const {signal} = reading;
  const before: Showing = showing.is === 'reading' ? {is: 'family'} : showing;
  show({is: 'reading', name: file.name, events: 0});
  try {
    const progress = (events: number): void => {
      if (!signal.aborted) show({is: 'reading', name: file.name, events});
    };
    const read = await readEvents(file, progress, signal);
    if (signal.aborted) return;
    if (read === undefined || read.events.length === 0) {
      show(before, read === undefined ? 'no-manifest' : 'no-events');
      return;
    }
    // All classes of a school at once are a wall of lessons, so one class comes first.
    showPackage(file.name, read, read.groups.length > 1 ? read.groups[0] : undefined);
  } catch (error) {
    if (!signal.aborted) show(before, problemOf(error));
  }
}
