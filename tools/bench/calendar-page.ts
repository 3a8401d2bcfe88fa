import '@skolebro/components/define/calendar-month.js';
import '@skolebro/components/define/calendar.js';
import type {Calendar} from '@skolebro/components';
import {type CalendarItem, staticCalendarSource} from '@skolebro/host';

/** An event as the bench hands it to every peer. */
interface NeutralEvent {
  readonly id: string;
  readonly title: string;
  readonly allDay: boolean;
  readonly start: string;
  readonly end?: string;
  readonly endExclusive?: string;
}

/** What the bench asks for. */
interface Mount {
  readonly events: readonly CalendarItem[];
  readonly date: string;
  readonly view: 'month' | 'week' | 'list';
}

/** Our calendar as one more peer: the whole element with its source, as a page would use it. */
const peer = {
  views: ['month', 'week', 'list'],
  prepare: (events: readonly NeutralEvent[]): readonly CalendarItem[] =>
    events.map(({id, title, allDay, start, end = '', endExclusive = ''}) => ({
      id,
      title,
      start: allDay ? `${start}T00:00:00` : `${start}:00`,
      end: allDay ? `${endExclusive}T00:00:00` : `${end}:00`,
      timeZone: 'Europe/Copenhagen',
      ...(allDay && {showWithoutTime: true}),
    })),
  mount: (place: HTMLElement, {events, date, view}: Mount): Calendar => {
    const calendar = document.createElement('skolebro-calendar');
    Object.assign(calendar, {source: staticCalendarSource(events, {vendor: 'Bench'}), date, view});
    place.append(calendar);
    return calendar;
  },
  next: (calendar: Calendar): void => {
    const toolbar = calendar.shadowRoot?.querySelector('skolebro-calendar-toolbar');
    toolbar?.shadowRoot?.querySelectorAll<HTMLElement>('.step')[1]?.click();
  },
};

Object.assign(globalThis, {__peer: peer});
