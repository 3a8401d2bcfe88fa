import {Composer} from '../composer/composer.js';
import {define} from './define.js';
import './attachment-list.js';
import './state.js';

define('skolebro-composer', Composer);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-composer': Composer;
  }
}
