import type {Finding} from '@skolebro/models';

/** Gives a finding's place on one line: file, line and column joined by colons, then pointer and record. */
export function placeOf({file, line, column, pointer, recordId}: Finding): string {
  const place = [file ?? '.', line, column].filter((part) => part !== undefined).join(':');
  return [place, pointer, recordId].filter((part) => part !== undefined).join('  ');
}
