import type {CommandTexts} from './texts.js';

/** The command in English. */
export const english: CommandTexts = {
  locale: 'en-GB',
  usage: {
    skolebro: `skolebro – the common bridge between Danish school platforms

Usage:
  skolebro validate <package ...>      check exchange packages against the standard
  skolebro compare <before> <after>    compare two packages: what was lost or changed?
  skolebro extract <package>           make a package about one pupil for a school or parent
  skolebro report merge|diff           merge reports, or see what has changed
  skolebro explain <rule>              explain a rule: what, why, who
  skolebro convert <folder|file.ics>   turn calendar files into an exchange package
  skolebro requirements                write the shared requirements as an annex to a tender
  skolebro sample                      make a package of sample data

  skolebro <command> --help            show the options of a command
  skolebro --version                   show the version

Every command takes --lang da|en (Danish unless you choose).

Exit codes: 0 conformant, 1 not conformant, 2 wrong command line,
3 not fully checked, 4 cannot be read, 5 fault of the program itself, 130 broken off.
`,
    validate: `Checks exchange packages against the standard.

Usage: skolebro validate <package ...> [options]

  <package>            a folder, a .zip file or a pattern such as 'in/*.zip'; several may be named,
                       and the worst exit code counts
  --profile <profile>  the purpose, in place of the one that the manifest states
  --previous <package> the delivery before, to hold this one against: newer, and not nearly empty
  --rules <file.js>    rules of your own, with ids such as firm:name-of-the-rule; marked in the report
  --report <forms>     the report as html, json, sarif, csv, junit or receipt; several with commas
                       (html is a page to read and to send to the vendor,
                       receipt one to print and sign)
  --out <folder>       keep the report in the folder as report.html, report.json and so on;
                       run.json beside it says when it was made. Needed for several forms and for
                       several packages, each of which gets a folder of its own there
  --fail-on <weight>   error or warning: end with 1 when something of that weight is found (error)
  --max-findings <n>   how many findings of each rule are shown (100)
  --workers <n>        check with so many threads (1); the report is the same
  --lang da|en         language
`,
    convert: `Turns calendar files (iCalendar) into an exchange package.

Usage: skolebro convert <folder|file.ics> --out <package.zip|folder>

  <folder|file.ics>    a calendar file, or a folder of calendar files
  --out <path>         the package to write; a .zip file or an empty folder
  --lang da|en         language

What could not be read is named with file and line; the whole list stands beside the package.
`,
    requirements: `Writes the shared requirements as an annex to paste into a tender.

Usage: skolebro requirements --profile <profile> [options]

  --profile <profile>  samarbejdsplatform, laeringsplatform, dagtilbud, school-change,
                       supplier-exit or roster
  --format md|csv|html text, spreadsheet or a page to print (md)
  --out <file>         write to the file and not to the screen
  --lang da|en         language
`,
    sample: `Makes a package of sample data in which nobody is real.

Usage: skolebro sample --out <package.zip|folder> [options]
       skolebro sample --shape-of <package> <records/person.ndjson:12>

  --pupils <n>         how many children, 1 to 1,000,000 (100)
  --profile <profile>  the purpose: samarbejdsplatform, laeringsplatform, dagtilbud, school-change
                       (always one child), supplier-exit or roster; without it the calendars of
                       two municipalities
  --faults             plant one of each fault, so that a report can be seen (supplier-exit unless
                       another is chosen)
  --shape-of <package> <file:line>
                       write a line of a package with its shape and no personal value, to file
                       a bug with
  --seed <n>           a whole number; the same number gives the same data (1)
  --out <path>         the package to write; a .zip file or an empty folder
  --lang da|en         language
`,
  },
  seeHelp: 'Type skolebro --help to see what there is.',
  unknownCommand: (command) => `There is no command “${command}”.`,
  unknownOption: (option) => `There is no option ${option} here.`,
  missingValue: (option) => `The option ${option} lacks its value.`,
  badValue: (option, allowed) => `The option ${option} must be ${allowed}.`,
  wholeNumber: 'a whole number',
  missingPackage: 'Give the path of the package to check: a folder or a .zip file.',
  missingCalendar: 'Give the path of a calendar file or of a folder of calendar files.',
  missingOut: 'Say with --out where the package shall be: a .zip file or an empty folder.',
  missingReportFolder: 'Say with --out which folder the report is to be kept in when it has several forms.',
  tooMany: (argument) => `“${argument}” is one argument too many. Put quotes around a path with blanks.`,
  unreadable: {
    'not-found': 'There is no package at this path. Check the path: it must lead to a folder or a .zip file.',
    'no-access': 'You may not read the package. Change its access rights and try again.',
    'not-a-package': 'The file is not an exchange package. Give the path of a folder or a .zip file.',
    'zip-truncated': 'The zip is cut off and cannot be read. Fetch or make it again.',
    'zip-unsupported': 'The zip is of a kind that cannot be read. Make it again as an ordinary zip.',
  },
  nothingThere: 'There is no file or folder at this path that may be read. Check the path.',
  noCalendars: 'There are no calendar files here. Give a file or a folder of files that end in .ics.',
  notWritten: 'The path after --out cannot be written to. Choose another place or change its access rights.',
  folderNotEmpty: 'The folder after --out is not empty. Choose another one or empty it first.',
  internal: 'The program broke by a fault of its own. Please report it to Skolebro',
  verdictMeans: {
    conformant: 'The package follows the standard in everything that can be checked.',
    'conformant-with-remarks': 'The package follows the standard, but there is something to look at.',
    'not-conformant': 'The package does not follow the standard. Its maker must correct the errors.',
    'not-fully-checked': 'No errors were found, but not all could be checked, so it cannot be accepted.',
  },
  refused: 'REFUSED',
  refusedMeans: 'The package cannot be read, so nothing in it was checked.',
  severity: {error: 'error', warning: 'warning', info: 'info'},
  records: 'Records',
  noRecords: 'none',
  readRecords: (count) => `${count} read`,
  unreadableRecords: (count) => `${count} could not be read`,
  places: (count, shown) => `${shown} ${count === 1 ? 'place' : 'places'}`,
  morePlaces: (count) => `and ${count} more`,
  wholePackage: 'the whole package',
  findings: 'Findings',
  ownRule: 'own rule',
  notChecked: 'Not checked',
  internalErrors: 'Rules that broke by a fault of the program itself; please report them to Skolebro',
  rulesChecked: (checked, all) => `${checked} of ${all} rules checked.`,
  bytesRead: (bytes, total) => `${bytes} of ${total} MB`,
  recordsPerSecond: (records) => `${records} records/s`,
  timeLeft: (time) => `${time} left`,
  packageOf: (number, count) => `Package ${number} of ${count}`,
  packages: (count) => `${count} packages checked`,
  interrupted: 'Broken off. No report was written on the package that was being checked.',
  writingInterrupted: 'Broken off. The package was not written, and nothing was left behind.',
  onePackageOnly: (option) =>
    `The option ${option} is about one package. Check the packages one by one with it.`,
  severalNeedFolder:
    'Say with --out which folder the reports are to be kept in when there are several packages.',
  previousUnreadable: (why) => `The earlier package cannot be read. ${why}`,
  previousNoManifest:
    'The earlier package has no valid manifest, so there is nothing to compare with. Choose another package.',
  rulesNotLoaded:
    'The file after --rules cannot be loaded. It must be a JavaScript module that exports the list rules.',
  converted: (files, events, out) =>
    `${files} calendar ${files === 1 ? 'file' : 'files'} read. Events written to ${out}: ${events}.`,
  remarks: (count, path) => `Remarks in all: ${count}. The whole list is in ${path}.`,
  sampled: (records, out) => `Records written to ${out}: ${records}.`,
  missingPlace: 'State after the package which line to copy, as records/person.ndjson:12.',
  noSuchLine: 'The package does not have that line. Write file and line as they stand in the report.',
  planted: (count) => `Faults planted: ${count}. Each is to be found once:`,
  annexWritten: (count, out) => `Requirements written to ${out}: ${count}.`,
};
