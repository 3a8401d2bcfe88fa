import {StateView} from '../state-view/state-view.js';
import {define} from './define.js';

define('skolebro-state-view', StateView);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-state-view': StateView;
  }
}
