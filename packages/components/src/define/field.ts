import {Field} from '../field/field.js';
import {define} from './define.js';

define('skolebro-field', Field);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-field': Field;
  }
}
