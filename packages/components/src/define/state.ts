import {StateView} from '../state/state.js';
import {define} from './define.js';

define('skolebro-state', StateView);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-state': StateView;
  }
}
