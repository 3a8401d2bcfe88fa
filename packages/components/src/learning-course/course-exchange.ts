import type {GoalCatalogue} from '@skolebro/host';
import type {Activity, LearningCourse, Subject} from '@skolebro/models';

/** A learning course with everything that it needs to be worked on elsewhere (LE-04). */
export interface CourseBundle {
  readonly course: LearningCourse;
  readonly activities: readonly Activity[];

  /** The frameworks that its goals link into; only the goals that are linked to need be there. */
  readonly catalogues?: readonly GoalCatalogue[];
  readonly subjects?: readonly Subject[];
}

/** What reading an exchange package gave: the courses, and how much could not be read. */
export interface CourseReading {
  readonly bundles: readonly CourseBundle[];

  /** What was found to be wrong, in words or otherwise; only its number is shown. */
  readonly findings: readonly unknown[];
}

/** The exchange package, as the page hands it in; it can be made with `@skolebro/formats`. */
export interface CourseExchange {
  /** Writes a course as a package. */
  readonly write?: (bundle: CourseBundle) => Blob | Promise<Blob>;

  /** Reads the courses of a package. */
  readonly read?: (file: File) => CourseReading | Promise<CourseReading>;
}
