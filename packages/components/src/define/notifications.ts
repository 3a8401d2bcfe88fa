import {Notifications} from '../notifications/notifications.js';
import {define} from './define.js';
import './child-mark.js';
import './state.js';

define('skolebro-notifications', Notifications);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-notifications': Notifications;
  }
}
