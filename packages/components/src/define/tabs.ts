import {Tabs} from '../tabs/tabs.js';
import {define} from './define.js';

define('skolebro-tabs', Tabs);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-tabs': Tabs;
  }
}
