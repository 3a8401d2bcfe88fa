import {Board} from '../board/board.js';
import {define} from './define.js';

define('skolebro-board', Board);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-board': Board;
  }
}
