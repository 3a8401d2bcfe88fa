import {Goals} from '../goals/goals.js';
import {define} from './define.js';
import './state.js';

define('skolebro-goals', Goals);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-goals': Goals;
  }
}
