import '@skolebro/components/define/assignments.js';
import '@skolebro/components/define/badge.js';
import '@skolebro/components/define/button.js';
import '@skolebro/components/define/calendar.js';
import '@skolebro/components/define/child-mark.js';
import '@skolebro/components/define/child-switcher.js';
import '@skolebro/components/define/state.js';
import type {CalendarFiles, FamilyChild} from '@skolebro/components';
import {readIcs, writeIcs} from '@skolebro/formats';
import {staticCalendarSource} from '@skolebro/host';
import {type CalendarEvent, type Group, isoWeekOf, type Uuid} from '@skolebro/models';
import {makeWorld} from '@skolebro/samples';
import {html, nothing, render, type TemplateResult} from 'lit';
import {pageLanguage} from '../../page-language.js';
import {problemOf} from '../../package/problem.js';
import {takeChosenFile, takeDroppedFiles} from '../../package/take-file.js';
import {type Child, familyOf} from './family.js';
import {frameOf} from './framed.js';
import {portalHost} from './portal-host.js';
import {dayToOpen, eventsOfGroup, type EventsRead, mostEvents, readEvents} from './read-events.js';
import {type PortalProblem, texts} from './texts.js';
import {vendorsOf} from './vendors.js';
import {assignmentsView, framedView, originsView} from './vendors-view.js';

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
const family = children.map(shownChild);
const allIds = children.map(({id}) => id);
const now = `${world.now}+01:00`;
const files: CalendarFiles = {
  read: (bytes, name) => readIcs(bytes, name),
  write: (events) => writeIcs(events, {now}),
};
const page = document.querySelector<HTMLElement>('#content') ?? document.body;

const host = portalHost(world, children, language);
const framed = frameOf(document.querySelector('#framed'), children[0]?.id ?? '', host, () => {
  show(showing, problem);
});
const vendors = vendorsOf(children, host, framed, () => {
  show(showing, problem);
});

let showing: Showing = {is: 'family'};
let problem: PortalProblem | undefined;
let source = vendors.calendar;
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
  const isFamily = showing.is === 'family';
  const shown = isFamily ? children.filter(({id}) => chosenIds().includes(id)) : [];
  return html`
    <header class="greeting">
      <h1>${greeting()}, ${parent}</h1>
      <p>${dateInWords()}</p>
    </header>
    <skolebro-child-switcher
      label=${words.children}
      .family=${family}
      .childIds=${chosenIds().length === 1 ? chosenIds() : []}
      @child-change=${chooseChildren}
    ></skolebro-child-switcher>
    <div role="alert">
      ${problem === undefined ? nothing : html`<p class="notice bad">${words.problem[problem]}</p>`}
    </div>
    <div role="status">${packageNotice()}</div>
    <div class="panel calendar">
      <skolebro-calendar
        .source=${source}
        .family=${isFamily ? family : []}
        .childIds=${isFamily ? chosenIds() : []}
        .date=${date}
        .files=${files}
        now=${now}
      ></skolebro-calendar>
      ${
        isFamily
          ? originsView(
              vendors.list().filter(({child}) => shown.includes(child)),
              family,
              words,
            )
          : nothing
      }
    </div>
    ${isFamily ? assignmentsView(vendors.assignments, family, chosenIds(), now) : nothing}
    ${framedView(
      framed,
      shown.some(({id}) => id === framed.childId),
      words,
    )}
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

/** A child as the switcher shows it, with what the day holds. */
function shownChild({id, name, group, institution, municipality, today: day}: Child): FamilyChild {
  const {from, to, activities, cancelled, substitutes} = day;
  const changes = [
    ...(cancelled > 0 ? [words.cancelled(cancelled)] : []),
    ...(substitutes > 0 ? [words.substitutes(substitutes)] : []),
  ];
  return {
    id,
    name,
    group,
    institution,
    municipality,
    ...(from !== undefined && to !== undefined && {note: words.today(activities, from, to)}),
    ...(changes.length > 0 && {change: changes.join(', ')}),
  };
}

function chooseChildren({detail}: CustomEvent<{childIds: readonly Uuid[]}>): void {
  const [only] = detail.childIds;
  showFamily(detail.childIds.length === 1 ? only : undefined);
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
      <skolebro-button @click=${() => showFamily()}>${words.back}</skolebro-button>
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

function chosenIds(): readonly Uuid[] {
  if (showing.is !== 'family' || showing.childId === undefined) return allIds;
  return [showing.childId];
}

function showFamily(childId?: Uuid): void {
  reading.abort();
  if (showing.is === 'package') date = today;
  source = vendors.calendar;
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
