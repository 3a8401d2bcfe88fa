import type {ExpectedFinding} from '../expected.js';

/** The records of a package, by entity. */
export interface Records {
  readonly [entity: string]: readonly object[];
}

/** What a validator must say of a package: these findings and no others. */
export interface PackageFinding extends Partial<ExpectedFinding> {
  readonly rule: string;
  /** The path inside the package; absent where the package as a whole is meant. */
  readonly file?: string;
  /** Counted from 1, in the file. */
  readonly line?: number;
}

/** A small whole package that is right, or wrong in exactly one way. */
export interface PackageCase {
  /** The folder's name: the fault that is in it. */
  readonly name: string;
  /** Why it is there, in one English sentence. */
  readonly why: string;
  /** The records that take the place of the base's, or come beside them. */
  readonly records?: Records;
  /** What the manifest says otherwise. */
  readonly manifest?: object;
  /** Changes to the files' text, by path; what is undefined is taken away before the manifest lists the files. */
  readonly files?: {readonly [path: string]: string | undefined};
  /** Changes to what the manifest says of its files, after they are counted and hashed. */
  readonly listing?: (files: readonly ListedFile[]) => readonly ListedFile[];
  /** What becomes of the files after the manifest has listed them. */
  readonly afterwards?: {readonly [path: string]: string | undefined};
  /** What was delivered before; a validator is told it. */
  readonly previous?: {readonly createdAt: string; readonly people: number};
  readonly findings?: readonly PackageFinding[];
}

/** What a manifest says of one file. */
export interface ListedFile {
  readonly path: string;
  readonly entity?: string;
  readonly records?: number;
  readonly bytes: number;
  readonly sha256: string;
}
