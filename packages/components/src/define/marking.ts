import {Marking} from '../marking/marking.js';
import {define} from './define.js';
import './feedback.js';
import './state.js';

define('skolebro-marking', Marking);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-marking': Marking;
  }
}
