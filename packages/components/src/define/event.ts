import {EventView} from '../event/event.js';
import {define} from './define.js';

define('skolebro-event', EventView);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-event': EventView;
  }
}
