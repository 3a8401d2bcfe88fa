import {ThreadList} from '../thread-list/thread-list.js';
import {define} from './define.js';

define('skolebro-thread-list', ThreadList);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-thread-list': ThreadList;
  }
}
