export {Assignments, type AssignmentView} from './assignments/assignments.js';
export type {TodoGrouping} from './assignments/todo.js';
export {AttachmentList} from './attachment-list/attachment-list.js';
export {Avatar, type AvatarSize, avatarSizes} from './avatar/avatar.js';
export {Badge} from './badge/badge.js';
export {Button, type ButtonKind, buttonKinds} from './button/button.js';
export {type ButtonType, buttonTypes} from './button/button-base.js';
export {Board} from './board/board.js';
export {Booking} from './booking/booking.js';
export {type SlotRow, slotsInARow} from './booking/in-a-row.js';
export {Calendar} from './calendar/calendar.js';
export type {CalendarFileReading, CalendarFileWriting, CalendarFiles} from './calendar/calendar-files.js';
export type {CalendarFilter} from './calendar/filters.js';
export {type Occurrence, expand} from './calendar/occurrences.js';
export {type CalendarView, calendarViews} from './calendar/period.js';
export {loadRecur} from './calendar/recurrence.js';
export {ruleInWords} from './calendar/rule-words.js';
export {CalendarList} from './calendar-list/calendar-list.js';
export {CalendarMonth} from './calendar-month/calendar-month.js';
export {type CalendarTool, CalendarToolbar, calendarTools} from './calendar-toolbar/calendar-toolbar.js';
export {CalendarWeek, type WeekSpan, weekSpans} from './calendar-week/calendar-week.js';
export {CalendarYear} from './calendar-year/calendar-year.js';
export {Checkbox} from './checkbox/checkbox.js';
export {ChildMark, type ChildMarkSize, childMarkSizes} from './child-mark/child-mark.js';
export {type FamilyChild, type Mark, marksOf} from './child-mark/marks.js';
export {ChildSwitcher} from './child-switcher/child-switcher.js';
export {Chip} from './chip/chip.js';
export {Composer} from './composer/composer.js';
export {DateField} from './date-field/date-field.js';
export {Dialog, type DialogSize, dialogSizes} from './dialog/dialog.js';
export {ExportCheck} from './export-check/export-check.js';
export {
  type CheckProgress,
  type CheckRun,
  type CheckedExport,
  type ExportChecker,
  ExportProblem,
  type ExportProblemKind,
  type ReportFile,
  type ReportFileKind,
  exportProblems,
  reportFileKinds,
} from './export-check/export-checker.js';
export {EventView} from './event/event.js';
export {Field, type FieldType, fieldTypes} from './field/field.js';
export {FormControl, type Problem} from './form/form-control.js';
export {Icon} from './icon/icon.js';
export {type IconName, iconNames} from './icon/icon-set.js';
export {IconButton} from './icon-button/icon-button.js';
export {type OtherTexts, registerTexts} from './language.js';
export {Menu, type MenuItem} from './menu/menu.js';
export {Messages} from './messages/messages.js';
export {Notifications} from './notifications/notifications.js';
export {Progress} from './progress/progress.js';
export {RecipientPicker} from './recipient-picker/recipient-picker.js';
export {RichText} from './rich-text/rich-text.js';
export {Select, type SelectOption} from './select/select.js';
export {type ShownState, StateView} from './state/state.js';
export {type Tab, Tabs} from './tabs/tabs.js';
export {Thread} from './thread/thread.js';
export {ThreadList} from './thread-list/thread-list.js';
export {alternateWeekOf} from './timetable/alternate-weeks.js';
export type {Period} from './timetable/lesson-periods.js';
export {Timetable, type TimetableAxis} from './timetable/timetable.js';
export {Toast, type ToastMessage} from './toast/toast.js';
export {WeekPlan} from './week-plan/week-plan.js';
export {AssignmentDetail} from './assignment/assignment.js';
export {Feedback} from './feedback/feedback.js';
export {GoalPicker} from './goal-picker/goal-picker.js';
export {Goals} from './goals/goals.js';
export type {CourseBundle, CourseExchange, CourseReading} from './learning-course/course-exchange.js';
export {type CourseAction, LearningCourse, courseActions} from './learning-course/learning-course.js';
export {Marking} from './marking/marking.js';
