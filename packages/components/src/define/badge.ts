import {Badge} from '../badge/badge.js';
import {define} from './define.js';

define('skolebro-badge', Badge);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-badge': Badge;
  }
}
