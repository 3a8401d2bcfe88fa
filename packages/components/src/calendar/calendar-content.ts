import type {Answer, CalendarItem} from '@skolebro/host';
import type {LocalDate, LocalDateTime} from '@skolebro/models';
import {type TemplateResult, html} from 'lit';
import type {FamilyChild} from '../child-mark/marks.js';
import {type CalendarTool, calendarTools} from '../calendar-toolbar/calendar-toolbar.js';
import type {CalendarTexts} from './calendar.texts.js';
import {type CalendarFilter, countLeftOut} from './filters.js';
import type {Occurrence} from './occurrences.js';
import {type CalendarView, agendaDays} from './period.js';

/** What stands in the middle of a calendar. */
export interface CalendarContent {
  readonly answer: Answer<CalendarItem>;
  readonly view: CalendarView;
  readonly occurrences: readonly Occurrence[];
  readonly date: LocalDate;
  readonly now: LocalDateTime;
  readonly family: readonly FamilyChild[];
  readonly words: CalendarTexts;
}

/** Whether the answer leaves the view on the screen; otherwise a state takes its place. */
export function isShown({state: now}: Answer<CalendarItem>): boolean {
  return now === 'ready' || now === 'empty' || now === 'stale' || now === 'loading';
}

/** Whether a view is a list, which has nothing to show while there are no events. */
export function isList(view: CalendarView): boolean {
  return view === 'list' || view === 'agenda';
}

/** What an empty period is called. */
export function emptyHeading(view: CalendarView, words: CalendarTexts): string {
  if (view === 'day') return words.empty.day;
  if (view === 'month' || view === 'list') return words.empty.list;
  if (view === 'school-year' || view === 'agenda') return words.empty.period;
  return words.empty.week;
}

/** The view, or the state that takes its place. */
export function calendarContent(content: CalendarContent): TemplateResult {
  const {answer, view, words} = content;
  if (answer.state === 'empty' && isList(view)) {
    return html`<skolebro-state
      silent
      state="empty"
      heading=${emptyHeading(view, words)}
      explanation=${words.emptyExplanation}
    ></skolebro-state>`;
  }
  if (isShown(answer) && !(isList(view) && answer.state === 'loading' && !answer.items)) {
    return html`${viewOf(content)}
      <p class="loading" ?hidden=${answer.state !== 'loading'}>${words.loading}</p>`;
  }
  return html`<skolebro-state
    silent
    state=${answer.state}
    vendor=${answer.vendor}
    heading=${{failed: words.failed, loading: words.loading}[answer.state as string] ?? ''}
  ></skolebro-state>`;
}

function viewOf({view, occurrences, date, now, family}: CalendarContent): TemplateResult {
  switch (view) {
    case 'month':
      return html`<skolebro-calendar-month
        .occurrences=${occurrences}
        .date=${date}
        .now=${now}
        .family=${family}
      ></skolebro-calendar-month>`;
    case 'agenda':
    case 'list':
      return html`<skolebro-calendar-list
        .occurrences=${occurrences}
        .date=${date}
        .now=${now}
        .family=${family}
        .days=${view === 'agenda' ? agendaDays : 0}
      ></skolebro-calendar-list>`;
    case 'timetable':
      return html`<skolebro-timetable
        .occurrences=${occurrences}
        .date=${date}
        .now=${now}
        .family=${family}
      ></skolebro-timetable>`;
    case 'school-year':
      return html`<skolebro-calendar-year
        .occurrences=${occurrences}
        .date=${date}
        .now=${now}
        .family=${family}
      ></skolebro-calendar-year>`;
    default:
      return html`<skolebro-calendar-week
        .occurrences=${occurrences}
        .date=${date}
        .now=${now}
        .family=${family}
        .span=${view}
      ></skolebro-calendar-week>`;
  }
}

/** What stands above the view: that it is empty, loading or stale, and which parts are missing. */
export function calendarNotices(
  {answer, view, words}: CalendarContent,
  isCut: boolean,
): readonly TemplateResult[] {
  const banner = (of: Answer<CalendarItem>, heading = '', explanation = '') =>
    html`<skolebro-state
      compact
      state=${of.state}
      vendor=${of.vendor}
      heading=${heading}
      explanation=${explanation}
    ></skolebro-state>`;
  const found: TemplateResult[] = [];
  if (answer.state === 'stale') found.push(banner(answer));
  if (answer.state === 'empty' && !isList(view)) {
    found.push(banner(answer, emptyHeading(view, words), words.emptyExplanation));
  }
  for (const part of answer.partial ?? []) {
    if (part.state !== 'ready' && part.state !== 'empty') found.push(banner(part));
  }
  if (isCut) found.push(html`<p class="cut">${words.cut}</p>`);
  return found;
}

/** What can be opened from the toolbar: only what leads somewhere. */
export function offeredTools(
  {childIds, kinds, vendors}: CalendarFilter,
  filter: CalendarFilter,
  familySize: number,
  canCreate: boolean,
): readonly CalendarTool[] {
  const most = Math.max(kinds.length, vendors.length, familySize > 1 ? childIds.length : 0);
  const canFilter = countLeftOut(filter) > 0 || most > 1;
  return calendarTools.filter((tool) => tool === 'more' || (tool === 'filter' ? canFilter : canCreate));
}

/** The heading of the state that has taken the view's place, as it is read on the screen. */
export function headingOfState(root: ParentNode, otherwise: string): string {
  const heading = root.querySelector('.view > skolebro-state')?.shadowRoot?.querySelector('.heading');
  return heading?.textContent ?? otherwise;
}
