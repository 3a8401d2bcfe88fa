import {CalendarWeek} from '../calendar-week/calendar-week.js';
import {define} from './define.js';

define('skolebro-calendar-week', CalendarWeek);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-calendar-week': CalendarWeek;
  }
}
