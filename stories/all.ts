import type {TemplateResult} from 'lit';
import * as assignment from './assignment.stories.js';
import * as assignments from './assignments.stories.js';
import * as attachmentList from './attachment-list.stories.js';
import * as avatar from './avatar.stories.js';
import * as badge from './badge.stories.js';
import * as board from './board.stories.js';
import * as booking from './booking.stories.js';
import * as button from './button.stories.js';
import * as calendar from './calendar.stories.js';
import * as calendarList from './calendar-list.stories.js';
import * as calendarMonth from './calendar-month.stories.js';
import * as calendarToolbar from './calendar-toolbar.stories.js';
import * as calendarWeek from './calendar-week.stories.js';
import * as calendarYear from './calendar-year.stories.js';
import * as checkbox from './checkbox.stories.js';
import * as childMark from './child-mark.stories.js';
import * as childSwitcher from './child-switcher.stories.js';
import * as chip from './chip.stories.js';
import * as composer from './composer.stories.js';
import * as dateField from './date-field.stories.js';
import * as dialog from './dialog.stories.js';
import * as event from './event.stories.js';
import * as exportCheck from './export-check.stories.js';
import * as familyWeek from './family-week.stories.js';
import * as feedback from './feedback.stories.js';
import * as field from './field.stories.js';
import * as goalPicker from './goal-picker.stories.js';
import * as goals from './goals.stories.js';
import * as icon from './icon.stories.js';
import * as iconButton from './icon-button.stories.js';
import * as learningCourse from './learning-course.stories.js';
import * as marking from './marking.stories.js';
import * as menu from './menu.stories.js';
import * as messages from './messages.stories.js';
import * as notifications from './notifications.stories.js';
import * as patterns from './patterns.stories.js';
import * as progress from './progress.stories.js';
import * as recipientPicker from './recipient-picker.stories.js';
import * as richText from './rich-text.stories.js';
import * as select from './select.stories.js';
import * as state from './state.stories.js';
import * as tabs from './tabs.stories.js';
import * as thread from './thread.stories.js';
import * as threadList from './thread-list.stories.js';
import * as timetable from './timetable.stories.js';
import * as toast from './toast.stories.js';
import * as weekPlan from './week-plan.stories.js';

/** Draws a story from its arguments. */
export type Render = (args: object) => TemplateResult;

/** A file of stories as its page sees it. */
export interface StoryFile {
  readonly default: {readonly title?: string; readonly args?: object; readonly render?: unknown};
  readonly [name: string]: {readonly args?: object; readonly globals?: {readonly theme?: string}} | object;
}

/** Every file of stories. */
export const storyFiles: readonly StoryFile[] = [
  assignment,
  assignments,
  attachmentList,
  avatar,
  badge,
  board,
  booking,
  button,
  calendar,
  calendarList,
  calendarMonth,
  calendarToolbar,
  calendarWeek,
  calendarYear,
  checkbox,
  childMark,
  childSwitcher,
  chip,
  composer,
  dateField,
  dialog,
  event,
  exportCheck,
  familyWeek,
  feedback,
  field,
  goalPicker,
  goals,
  icon,
  iconButton,
  learningCourse,
  marking,
  menu,
  messages,
  notifications,
  patterns,
  progress,
  recipientPicker,
  richText,
  select,
  state,
  tabs,
  thread,
  threadList,
  timetable,
  toast,
  weekPlan,
];
