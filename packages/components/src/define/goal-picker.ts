import {GoalPicker} from '../goal-picker/goal-picker.js';
import './chip.js';
import {define} from './define.js';

define('skolebro-goal-picker', GoalPicker);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-goal-picker': GoalPicker;
  }
}
