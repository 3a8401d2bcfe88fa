import {RecipientPicker} from '../recipient-picker/recipient-picker.js';
import {define} from './define.js';

define('skolebro-recipient-picker', RecipientPicker);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-recipient-picker': RecipientPicker;
  }
}
