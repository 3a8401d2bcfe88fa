import type {LessonRole, LessonStatus} from '../codelists.js';
import type {Identified} from '../identified.js';
import type {Line, LocalDateTime, Text, TimeZoneId, Uuid} from '../scalars.js';

/**
 * One lesson of the timetable, with who teaches and where (requirement CA-01; Danmarks Statistik's teacher-pupil register).
 *
 * @title Skemabrik
 * @record
 */
export interface Lesson extends Identified {
  /**
   * The school.
   *
   * @title Institution
   * @ref Institution
   */
  readonly institutionId: Uuid;

  /**
   * The groups that are taught.
   *
   * @title Grupper
   * @minItems 1
   * @maxItems 100
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref Group
   */
  readonly groupIds: readonly Uuid[];

  /**
   * The subject.
   *
   * @title Fag
   * @ref Subject
   */
  readonly subjectId?: Uuid;

  /**
   * What the lesson is called where there is no subject.
   *
   * @title Titel
   */
  readonly title?: Line;

  /**
   * When the lesson begins, on the clock of `timeZone`.
   *
   * @title Start
   */
  readonly start: LocalDateTime;

  /**
   * When the lesson ends, on the clock of `timeZone`, exclusive.
   *
   * @title Slut
   */
  readonly end: LocalDateTime;

  /**
   * Europe/Copenhagen in Denmark.
   *
   * @title Tidszone
   */
  readonly timeZone: TimeZoneId;

  /**
   * Which lesson of the day it is, counted from 0.
   *
   * @title Lektion
   */
  readonly period?: LessonPeriod;

  /**
   * Whether it takes place as planned.
   *
   * @title Status
   */
  readonly status: LessonStatus;

  /**
   * Who teaches, and who should have.
   *
   * @title Lærere
   * @minItems 1
   * @maxItems 20
   * @items {"$ref": "#/definitions/LessonTeacher"}
   */
  readonly teachers?: readonly LessonTeacher[];

  /**
   * The rooms.
   *
   * @title Lokaler
   * @minItems 1
   * @maxItems 20
   * @items {"$ref": "#/definitions/Uuid"}
   * @ref Room
   */
  readonly roomIds?: readonly Uuid[];

  /**
   * What pupils and guardians may read.
   *
   * @title Note til klassen
   */
  readonly note?: Text;

  /**
   * What only staff may read.
   *
   * @title Note til vikaren
   */
  readonly substituteNote?: Text;
}

/**
 * The number of a lesson in the day.
 *
 * @title Lektionsnummer
 * @TJS-type integer
 * @minimum 0
 * @maximum 20
 */
export type LessonPeriod = number;

/**
 * Somebody who teaches a lesson, or would have.
 *
 * @title Lærer i lektion
 */
export interface LessonTeacher {
  /**
   * The teacher.
   *
   * @title Person
   * @ref Person
   */
  readonly personId: Uuid;

  /**
   * Teacher, substitute or helper.
   *
   * @title Rolle
   */
  readonly role: LessonRole;

  /**
   * Whether the teacher is away and somebody else teaches.
   *
   * @title Fraværende
   */
  readonly absent?: boolean;
}
