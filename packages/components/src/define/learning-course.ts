import {LearningCourse} from '../learning-course/learning-course.js';
import {define} from './define.js';
import './state.js';

define('skolebro-learning-course', LearningCourse);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-learning-course': LearningCourse;
  }
}
