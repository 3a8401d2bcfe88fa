import {Calendar} from '../calendar/calendar.js';
import {define} from './define.js';
import './calendar-list.js';
import './calendar-toolbar.js';
import './calendar-week.js';
import './state.js';

define('skolebro-calendar', Calendar);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-calendar': Calendar;
  }
}
