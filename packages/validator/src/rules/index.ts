import type {Rule} from '../rule.js';
import {absenceExceedsSchoolDays} from './attendance/absence-exceeds-school-days.js';
import {absenceWithoutNoticeNotUnlawful} from './attendance/absence-without-notice-not-unlawful.js';
import {unlawfulAbsenceFifteenPercent} from './attendance/unlawful-absence-fifteen-percent.js';
import {unlawfulAbsenceTenPercent} from './attendance/unlawful-absence-ten-percent.js';
import {eventEndsBeforeStart} from './calendar/event-ends-before-start.js';
import {lessonDoubleBooked} from './calendar/lesson-double-booked.js';
import {lessonEndsBeforeStart} from './calendar/lesson-ends-before-start.js';
import {consentWithdrawnBackwards} from './consent/consent-withdrawn-backwards.js';
import {communicationBookAreaMissing} from './evaluation/communication-book-area-missing.js';
import {communicationBookMissing} from './evaluation/communication-book-missing.js';
import {gradeCodeOfOtherKind} from './evaluation/grade-code-of-other-kind.js';
import {testResultNotConfidential} from './evaluation/test-result-not-confidential.js';
import {wellbeingOfOnePupil} from './evaluation/wellbeing-of-one-pupil.js';
import {accessWithoutCustody} from './guardians/access-without-custody.js';
import {extractNamesOtherParent} from './guardians/extract-names-other-parent.js';
import {guardiansMoreThanTen} from './guardians/guardians-more-than-ten.js';
import {cprBeyondMode} from './identity/cpr-beyond-mode.js';
import {cprInFileName} from './identity/cpr-in-file-name.js';
import {cprOutsideItsField} from './identity/cpr-outside-its-field.js';
import {cprRealInTestData} from './identity/cpr-real-in-test-data.js';
import {cprWithoutType} from './identity/cpr-without-type.js';
import {personWithoutUniId} from './identity/person-without-uni-id.js';
import {protectedPersonExposed} from './identity/protected-person-exposed.js';
import {protectedPersonWithoutAlias} from './identity/protected-person-without-alias.js';
import {assignmentDueBeforeAssigned} from './learning/assignment-due-before-assigned.js';
import {goalSuperseded} from './learning/goal-superseded.js';
import {actorUnknown} from './messages/actor-unknown.js';
import {htmlOutsideProfile} from './messages/html-outside-profile.js';
import {attachmentMissing} from './package/attachment-missing.js';
import {dateNotInCalendar} from './package/date-not-in-calendar.js';
import {retentionClassMissing} from './package/retention-class-missing.js';
import {groupCodeRepeated} from './roster/group-code-repeated.js';
import {groupEndsBeforeStart} from './roster/group-ends-before-start.js';
import {groupLevelMisplaced} from './roster/group-level-misplaced.js';
import {namesDifferInBlanksOrCase} from './roster/names-differ-in-blanks-or-case.js';
import {pupilLevelDiffersFromMainGroup} from './roster/pupil-level-differs-from-main-group.js';
import {pupilMainGroupWrong} from './roster/pupil-main-group-wrong.js';
import {rolloverLinkWrongYear} from './roster/rollover-link-wrong-year.js';
import {schoolYearNotConsecutive} from './roster/school-year-not-consecutive.js';
import {textTooManyBytes} from './roster/text-too-many-bytes.js';

/** Every hand-written rule, in the order in which reports list them. */
export const rules: readonly Rule[] = [
  cprBeyondMode,
  cprInFileName,
  cprOutsideItsField,
  cprRealInTestData,
  cprWithoutType,
  personWithoutUniId,
  protectedPersonExposed,
  protectedPersonWithoutAlias,
  accessWithoutCustody,
  extractNamesOtherParent,
  guardiansMoreThanTen,
  groupCodeRepeated,
  groupEndsBeforeStart,
  groupLevelMisplaced,
  namesDifferInBlanksOrCase,
  pupilLevelDiffersFromMainGroup,
  pupilMainGroupWrong,
  rolloverLinkWrongYear,
  schoolYearNotConsecutive,
  textTooManyBytes,
  eventEndsBeforeStart,
  lessonDoubleBooked,
  lessonEndsBeforeStart,
  absenceExceedsSchoolDays,
  absenceWithoutNoticeNotUnlawful,
  unlawfulAbsenceFifteenPercent,
  unlawfulAbsenceTenPercent,
  assignmentDueBeforeAssigned,
  goalSuperseded,
  communicationBookAreaMissing,
  communicationBookMissing,
  gradeCodeOfOtherKind,
  testResultNotConfidential,
  wellbeingOfOnePupil,
  consentWithdrawnBackwards,
  actorUnknown,
  htmlOutsideProfile,
  attachmentMissing,
  dateNotInCalendar,
  retentionClassMissing,
];
