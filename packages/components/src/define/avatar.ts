import {Avatar} from '../avatar/avatar.js';
import {define} from './define.js';

define('skolebro-avatar', Avatar);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-avatar': Avatar;
  }
}
