import {CalendarList} from '../calendar-list/calendar-list.js';
import {define} from './define.js';

define('skolebro-calendar-list', CalendarList);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-calendar-list': CalendarList;
  }
}
