import {IconButton} from '../icon-button/icon-button.js';
import {define} from './define.js';
import './icon.js';

define('skolebro-icon-button', IconButton);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-icon-button': IconButton;
  }
}
