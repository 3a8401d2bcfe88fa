import {CalendarMonth} from '../calendar-month/calendar-month.js';
import {define} from './define.js';

define('skolebro-calendar-month', CalendarMonth);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-calendar-month': CalendarMonth;
  }
}
