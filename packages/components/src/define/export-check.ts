import {ExportCheck} from '../export-check/export-check.js';
import {define} from './define.js';

define('skolebro-export-check', ExportCheck);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-export-check': ExportCheck;
  }
}
