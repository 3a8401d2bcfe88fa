import {Checkbox} from '../checkbox/checkbox.js';
import {define} from './define.js';

define('skolebro-checkbox', Checkbox);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-checkbox': Checkbox;
  }
}
