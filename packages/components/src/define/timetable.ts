import {Timetable} from '../timetable/timetable.js';
import {define} from './define.js';

define('skolebro-timetable', Timetable);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-timetable': Timetable;
  }
}
