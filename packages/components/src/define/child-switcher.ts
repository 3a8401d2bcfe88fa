import {ChildSwitcher} from '../child-switcher/child-switcher.js';
import {define} from './define.js';
import './child-mark.js';

define('skolebro-child-switcher', ChildSwitcher);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-child-switcher': ChildSwitcher;
  }
}
