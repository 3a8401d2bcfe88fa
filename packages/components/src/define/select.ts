import {Select} from '../select/select.js';
import {define} from './define.js';

define('skolebro-select', Select);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-select': Select;
  }
}
