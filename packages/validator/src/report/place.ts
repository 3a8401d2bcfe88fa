import {attachmentAt, manifestPath, recordFileAt} from '@skolebro/formats';
import {type Finding, entities} from '@skolebro/models';
import type {Texts} from '../rule.js';

/** Gives a finding's place on one line: file, line and column joined by colons, then pointer and record. */
export function placeOf({file, line, column, pointer, recordId}: Finding): string {
  const place = [file ?? '.', line, column].filter((part) => part !== undefined).join(':');
  return [place, pointer, recordId].filter((part) => part !== undefined).join('  ');
}

const manifest: Texts = {da: 'Følgesedlen', en: 'The manifest'};
const attachment: Texts = {da: 'Vedhæftet fil', en: 'Attachment'};
const other: Texts = {da: 'Anden fil (navnet er skjult)', en: 'Another file (its name is hidden)'};

/** Says in words what a file of a package holds: the noun of its records, or what else it is. */
export function kindOfFile(path: string): Texts {
  if (path === manifestPath) return manifest;
  if (attachmentAt(path) !== undefined) return attachment;
  return entities.find(({name}) => name === recordFileAt(path)?.entity)?.title ?? other;
}
