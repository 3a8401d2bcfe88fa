import {Assignments} from '../assignments/assignments.js';
import {define} from './define.js';
import './state.js';

define('skolebro-assignments', Assignments);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-assignments': Assignments;
  }
}
