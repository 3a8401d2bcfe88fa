import {DateField} from '../date-field/date-field.js';
import {define} from './define.js';

define('skolebro-date-field', DateField);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-date-field': DateField;
  }
}
