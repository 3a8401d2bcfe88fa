import {Calendar} from '../calendar/calendar.js';
import {define} from './define.js';
import './calendar-list.js';
import './calendar-month.js';
import './calendar-toolbar.js';
import './calendar-week.js';
import './state.js';
import './timetable.js';

define('skolebro-calendar', Calendar);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-calendar': Calendar;
  }
}
