import {randomUUID} from 'node:crypto';
import {readFile, readdir, stat, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {type ReadFault, readIcs} from '@skolebro/formats';
import {writePackage} from '@skolebro/formats/node';
import {type CalendarEvent, standardVersion} from '@skolebro/models';
import {validator} from '@skolebro/validator';
import {onlyPositional, optionText, readArguments} from '../arguments.js';
import {unreadableError, usageError} from '../command-error.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import {interruptible} from '../interruption.js';
import {renderRemarks} from '../render-remarks.js';
import type {Terminal} from '../terminal.js';
import type {CommandTexts} from '../texts/texts.js';
import {writeFailure} from '../write-failure.js';

/** `skolebro convert`: turns calendar files into a package, and names everything that could not be carried over. */
export async function convert(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments(args, ['out']);
  const {texts, language, values} = read;
  if (values['help'] === true) {
    terminal.out(texts.usage.convert);
    return exitCodes.conformant;
  }
  const path = onlyPositional(read, texts.missingCalendar);
  const out = optionText(read, 'out');
  if (out === undefined) throw usageError(texts.missingOut);

  const files = await calendarFiles(path, texts);
  const events: CalendarEvent[] = [];
  const faults: ReadFault[] = [];
  // One UID in two files must not become one id in the package.
  const idsGiven = new Set<string>();
  for (const file of files) {
    const bytes = await readFile(file.path).catch((error: unknown) => {
      throw unreadableError(texts.nothingThere, error);
    });
    const reading = readIcs(bytes, file.name, idsGiven);
    for (const event of reading.events) events.push(event);
    for (const fault of reading.faults) faults.push(fault);
  }
  const manifest = {
    id: randomUUID(),
    standardVersion,
    createdAt: new Date().toISOString(),
    producer: validator,
    origin: 'migrated',
    accessLevel: 'small',
    cprMode: 'none',
    includesProtected: false,
  } as const;
  const remarks = `${out.replace(/\.zip$|[/\\]+$/i, '')}.remarks.json`;
  await interruptible(texts.writingInterrupted, (signal) =>
    writePackage(out, manifest, {records: {'calendar-event': events}}, signal),
  )
    .then(() => writeFile(remarks, `${JSON.stringify(faults, null, 2)}\n`))
    .catch((error: unknown) => {
      throw writeFailure(error, texts);
    });
  terminal.err(renderRemarks(faults, remarks, texts, language));
  terminal.out(`${texts.converted(files.length, events.length.toLocaleString(texts.locale), out)}\n`);
  return exitCodes.conformant;
}

interface CalendarFile {
  readonly path: string;
  /** The name that remarks use. */
  readonly name: string;
}

async function calendarFiles(path: string, texts: CommandTexts): Promise<readonly CalendarFile[]> {
  const kind = await stat(path).catch((error: unknown) => {
    throw unreadableError(texts.nothingThere, error);
  });
  if (!kind.isDirectory()) {
    if (!path.toLowerCase().endsWith('.ics')) throw unreadableError(texts.noCalendars);
    return [{path, name: basename(path)}];
  }
  const names = (await readdir(path, {recursive: true})).filter((name) =>
    name.toLowerCase().endsWith('.ics'),
  );
  if (names.length === 0) throw unreadableError(texts.noCalendars);
  return names.sort().map((name) => ({path: join(path, name), name}));
}
