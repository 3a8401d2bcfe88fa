import {Progress} from '../progress/progress.js';
import {define} from './define.js';

define('skolebro-progress', Progress);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-progress': Progress;
  }
}
