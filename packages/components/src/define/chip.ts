import {Chip} from '../chip/chip.js';
import {define} from './define.js';

define('skolebro-chip', Chip);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-chip': Chip;
  }
}
