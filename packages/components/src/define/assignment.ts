import {AssignmentDetail} from '../assignment/assignment.js';
import {define} from './define.js';
import './feedback.js';
import './state.js';

define('skolebro-assignment', AssignmentDetail);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-assignment': AssignmentDetail;
  }
}
