import {Thread} from '../thread/thread.js';
import {define} from './define.js';
import './rich-text.js';
import './state.js';

Thread.loadFiles = () => import('./attachment-list.js');

define('skolebro-thread', Thread);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-thread': Thread;
  }
}
