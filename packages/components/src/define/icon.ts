import {Icon} from '../icon/icon.js';
import {define} from './define.js';

define('skolebro-icon', Icon);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-icon': Icon;
  }
}
