import {Feedback} from '../feedback/feedback.js';
import {define} from './define.js';

define('skolebro-feedback', Feedback);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-feedback': Feedback;
  }
}
