import {WeekPlan} from '../week-plan/week-plan.js';
import {define} from './define.js';
import './state.js';

define('skolebro-week-plan', WeekPlan);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-week-plan': WeekPlan;
  }
}
