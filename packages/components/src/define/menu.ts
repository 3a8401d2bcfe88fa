import {Menu} from '../menu/menu.js';
import {define} from './define.js';
import './icon.js';

define('skolebro-menu', Menu);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-menu': Menu;
  }
}
