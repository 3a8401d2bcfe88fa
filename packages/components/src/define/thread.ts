import {Thread} from '../thread/thread.js';
import {define} from './define.js';
import './attachment-list.js';
import './rich-text.js';
import './state.js';

define('skolebro-thread', Thread);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-thread': Thread;
  }
}
