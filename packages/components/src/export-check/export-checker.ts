import type {Report} from '@skolebro/models';

/** How far a check is. */
export interface CheckProgress {
  /** Bytes of unpacked files that have been read. */
  readonly bytes: number;
  /** Bytes of all files, unpacked. */
  readonly totalBytes: number;
  readonly records: number;
  /** About how long it still takes; absent while nobody can say. */
  readonly secondsLeft?: number;
}

/** What a check is given besides the file. */
export interface CheckRun {
  readonly language: 'da' | 'en';
  /** Aborts when the user stops the check. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: CheckProgress) => void;
}

/** The forms in which the report can be kept. */
export const reportFileKinds = ['html', 'receipt', 'csv', 'json', 'sarif', 'junit'] as const;

/** One of `reportFileKinds`. */
export type ReportFileKind = (typeof reportFileKinds)[number];

/** The report in one form, for the user to keep. */
export interface ReportFile {
  readonly kind: ReportFileKind;
  /** What the file is called when it is saved. */
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** A package that has been checked. */
export interface CheckedExport {
  readonly report: Report;
  /** The report as one HTML page, as `renderReportHtml` of `@skolebro/validator/report` writes it. */
  readonly page: string;
  readonly files: readonly ReportFile[];
}

/** Checks a package that the user gave; throws an `ExportProblem` when it cannot be opened. */
export type ExportChecker = (file: File, run: CheckRun) => Promise<CheckedExport>;

/** Everything that keeps a package from being checked. */
export const exportProblems = [
  'a-folder',
  'several-files',
  'nothing',
  'too-large',
  'not-a-package',
  'zip-truncated',
  'zip-unsupported',
  'no-access',
  'internal',
] as const;

/** One of `exportProblems`. */
export type ExportProblemKind = (typeof exportProblems)[number];

/** Thrown by a checker when a package cannot be opened; the element says it in words. */
export class ExportProblem extends Error {
  override readonly name = 'ExportProblem';
  readonly kind: ExportProblemKind;

  constructor(kind: ExportProblemKind) {
    super(kind);
    this.kind = kind;
  }
}
