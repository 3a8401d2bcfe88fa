export {Calendar} from './calendar/calendar.js';
export type {Occurrence} from './calendar/occurrences.js';
export type {CalendarView} from './calendar/period.js';
export {CalendarList} from './calendar-list/calendar-list.js';
export {CalendarToolbar} from './calendar-toolbar/calendar-toolbar.js';
export {CalendarWeek} from './calendar-week/calendar-week.js';
export {type OtherTexts, registerTexts} from './language.js';
export {StateView} from './state-view/state-view.js';
