import type {UnreadablePackageError} from '@skolebro/formats';
import type {Severity, Verdict} from '@skolebro/models';
import type {Language} from '@skolebro/validator';
import {danish} from './danish.js';
import {english} from './english.js';

/** Everything that the command says, in one language. */
export interface CommandTexts {
  /** The tag of the language, for numbers. */
  readonly locale: string;
  readonly usage: Readonly<Record<'skolebro' | 'validate' | 'convert' | 'requirements' | 'sample', string>>;
  readonly seeHelp: string;
  unknownCommand(command: string): string;
  unknownOption(option: string): string;
  missingValue(option: string): string;
  badValue(option: string, allowed: string): string;
  readonly wholeNumber: string;
  readonly missingPackage: string;
  readonly missingCalendar: string;
  readonly missingOut: string;
  readonly missingReportFolder: string;
  tooMany(argument: string): string;
  readonly unreadable: Readonly<Record<UnreadablePackageError['reason'], string>>;
  readonly nothingThere: string;
  readonly noCalendars: string;
  readonly notWritten: string;
  readonly folderNotEmpty: string;
  readonly internal: string;
  readonly verdictMeans: Readonly<Record<Verdict, string>>;
  readonly refused: string;
  readonly refusedMeans: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly records: string;
  readonly noRecords: string;
  readRecords(count: string): string;
  unreadableRecords(count: string): string;
  places(count: number, shown: string): string;
  morePlaces(count: string): string;
  readonly wholePackage: string;
  readonly findings: string;
  readonly ownRule: string;
  readonly notChecked: string;
  readonly internalErrors: string;
  rulesChecked(checked: number, all: number): string;
  bytesRead(bytes: string, total: string): string;
  recordsPerSecond(records: string): string;
  timeLeft(time: string): string;
  packageOf(number: number, count: number): string;
  /** The heading above one line for each of several packages. */
  packages(count: number): string;
  readonly interrupted: string;
  readonly writingInterrupted: string;
  /** Why several packages are refused with an option that is about one. */
  onePackageOnly(option: string): string;
  readonly severalNeedFolder: string;
  previousUnreadable(why: string): string;
  readonly previousNoManifest: string;
  readonly rulesNotLoaded: string;
  converted(files: number, events: string, out: string): string;
  remarks(count: string, path: string): string;
  sampled(records: string, out: string): string;
  readonly missingPlace: string;
  readonly noSuchLine: string;
  planted(count: number): string;
  annexWritten(count: number, out: string): string;
}

/** The texts of both languages. */
export const texts: Readonly<Record<Language, CommandTexts>> = {da: danish, en: english};
