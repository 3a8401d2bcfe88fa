import {CalendarToolbar} from '../calendar-toolbar/calendar-toolbar.js';
import {define} from './define.js';

define('skolebro-calendar-toolbar', CalendarToolbar);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-calendar-toolbar': CalendarToolbar;
  }
}
