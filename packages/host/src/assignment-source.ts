import type {
  Assignment,
  File,
  Grade,
  GradeCode,
  LocalDate,
  Submission,
  SubmissionState,
  Text,
  Uuid,
} from '@skolebro/models';
import type {Answer} from './answer.js';
import type {Source, SourceQuery} from './source.js';

/** One assignment as one child, or one teacher, meets it. */
export interface AssignmentItem {
  readonly assignment: Assignment;

  /** The child who has it; absent when it is shown to the teacher who set it. */
  readonly childId?: Uuid;

  /** The vendor it comes from, as users know it; absent means the vendor of the answer. */
  readonly vendor?: string;

  /** The subject, the groups and the teacher as people read them. */
  readonly subject?: string;
  readonly groups?: readonly string[];
  readonly teacher?: string;

  /** What the child has handed in so far; absent means that nothing has begun. */
  readonly submission?: Submission;

  /** The grade that the submission names. */
  readonly grade?: Grade;

  /** Whether the pupil ticked it off, where there is nothing to hand in. */
  readonly done?: boolean;

  /** How many of the pupils have handed in, for a teacher. */
  readonly handIns?: {readonly turnedIn: number; readonly expected: number};

  /** The files that assignment and submission name. */
  readonly files?: readonly File[];
}

/** Which assignments a widget wants to show. */
export interface AssignmentQuery extends SourceQuery {
  /** Those due from this day on; those without a day are always asked for. */
  readonly startDate?: LocalDate;

  /** Those due on this day at the latest. */
  readonly endDate?: LocalDate;
}

/** What one pupil, or several together, handed in, for the teacher who marks it. */
export interface SubmissionItem {
  readonly submission: Submission;

  /** Everybody who hands in together, by the name that the teacher may see. */
  readonly pupils: readonly {readonly id: Uuid; readonly name: string}[];
  readonly grade?: Grade;
  readonly files?: readonly File[];
}

/** What a pupil is writing; `submissionId` is absent before the first save. */
export interface SubmissionDraft {
  readonly assignmentId: Uuid;
  readonly childId: Uuid;
  readonly submissionId?: Uuid;
  readonly text?: Text;
  readonly fileIds?: readonly Uuid[];
}

/** What a teacher says of handed-in work; what is absent stays as it was. */
export interface Assessment {
  readonly submissionId: Uuid;
  readonly criteria?: Submission['criteria'];

  /** A comment to add. */
  readonly comment?: Text;

  /** The grade's code from the code list `grade-code`. */
  readonly gradeCode?: GradeCode;

  /** Whether pupil and guardians may see it from now on. */
  readonly posted?: boolean;
}

/**
 * What a vendor implements to feed assignments.
 *
 * Each method that writes is absent where the user may not; it rejects with `WriteRefused`. The source
 * alone decides what is late and which moves are legal: a widget only asks.
 */
export interface AssignmentSource extends Source<AssignmentItem, AssignmentQuery> {
  /** Keeps that the pupil has done it, or has not. */
  markDone?(assignmentId: Uuid, childId: Uuid, done: boolean): Promise<void>;

  /** Keeps what is written so far, without handing it in; answers with the submission as it now is. */
  saveDraft?(draft: SubmissionDraft): Promise<Submission>;

  /** Moves a submission: hand in, take back, return. */
  move?(submissionId: Uuid, state: SubmissionState): Promise<Submission>;

  /** Takes a file in, to be named by a draft; stops when `signal` aborts. */
  addFile?(file: globalThis.File, signal: AbortSignal): Promise<File>;

  /** What has been handed in for one assignment, for its teacher. */
  loadSubmissions?(assignmentId: Uuid, signal: AbortSignal): AsyncIterable<Answer<SubmissionItem>>;

  /** Keeps a teacher's assessment; answers with the submission as it now is. */
  assess?(assessment: Assessment): Promise<Submission>;
}
