import {RichText} from '../rich-text/rich-text.js';
import {define} from './define.js';

define('skolebro-rich-text', RichText);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-rich-text': RichText;
  }
}
