import {CalendarYear} from '../calendar-year/calendar-year.js';
import {define} from './define.js';

define('skolebro-calendar-year', CalendarYear);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-calendar-year': CalendarYear;
  }
}
