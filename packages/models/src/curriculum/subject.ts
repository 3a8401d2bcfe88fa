import type {SubjectScheme} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Code, Line} from '../scalars.js';

/**
 * A school subject in a named scheme (OneRoster 1.2 Course, CASE CFSubject).
 *
 * @title Fag
 * @record
 */
export interface Subject extends Identified {
  /**
   * The subject's name.
   *
   * @title Navn
   */
  readonly title: Line;

  /**
   * The scheme that the subject belongs to (requirement LE-02).
   *
   * @title Fagskema
   */
  readonly scheme: SubjectScheme;

  /**
   * The subject's code in its scheme; the codes of FFM-2016 are the code list `ffm-subject`.
   *
   * @title Fagkode
   */
  readonly code?: Code;

  /**
   * Whether pupils choose the subject.
   *
   * @title Valgfag
   */
  readonly elective?: boolean;
}
