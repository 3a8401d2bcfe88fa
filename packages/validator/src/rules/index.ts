import type {Rule} from '../rule.js';
import {cprInFileName} from './cpr-in-file-name.js';
import {cprOutsideItsField} from './cpr-outside-its-field.js';
import {eventEndsBeforeStart} from './event-ends-before-start.js';
import {groupLevelMisplaced} from './group-level-misplaced.js';
import {protectedPersonExposed} from './protected-person-exposed.js';
import {protectedPersonWithoutAlias} from './protected-person-without-alias.js';
import {pupilMainGroupWrong} from './pupil-main-group-wrong.js';

/** Every hand-written rule, in the order in which reports list them. */
export const rules: readonly Rule[] = [
  cprInFileName,
  cprOutsideItsField,
  protectedPersonExposed,
  protectedPersonWithoutAlias,
  groupLevelMisplaced,
  pupilMainGroupWrong,
  eventEndsBeforeStart,
];
