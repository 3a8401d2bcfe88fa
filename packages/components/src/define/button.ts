import {Button} from '../button/button.js';
import {define} from './define.js';

define('skolebro-button', Button);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-button': Button;
  }
}
