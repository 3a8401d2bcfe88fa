import {ChildMark} from '../child-mark/child-mark.js';
import {define} from './define.js';

define('skolebro-child-mark', ChildMark);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-child-mark': ChildMark;
  }
}
