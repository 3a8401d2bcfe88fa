import {Toast} from '../toast/toast.js';
import {define} from './define.js';

define('skolebro-toast', Toast);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-toast': Toast;
  }
}
