import {Dialog} from '../dialog/dialog.js';
import {define} from './define.js';

define('skolebro-dialog', Dialog);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-dialog': Dialog;
  }
}
