import type {ReadFault} from '@skolebro/formats';
import type {Language} from '@skolebro/validator';
import {calendarFaultTexts} from './texts/calendar-faults.js';
import type {CommandTexts} from './texts/texts.js';

const shownPlaces = 5;

/** Writes what a conversion could not carry over: grouped by kind, the first places of each with file and line. */
export function renderRemarks(
  faults: readonly ReadFault[],
  path: string,
  texts: CommandTexts,
  language: Language,
): string {
  if (faults.length === 0) return '';
  const groups = new Map<string, ReadFault[]>();
  for (const fault of faults) {
    const group = groups.get(fault.fault);
    if (group === undefined) groups.set(fault.fault, [fault]);
    else group.push(fault);
  }
  const lines = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([fault, group]) => [
      `${fault}: ${calendarFaultTexts[group[0]?.fault ?? 'ics-empty']?.[language] ?? fault} ` +
        `(${texts.places(group.length, group.length.toLocaleString(texts.locale))})`,
      ...group.slice(0, shownPlaces).map((one) => `    ${placeOf(one)}`),
      ...(group.length > shownPlaces
        ? [`    ${texts.morePlaces((group.length - shownPlaces).toLocaleString(texts.locale))}`]
        : []),
    ]);
  return `${[...lines, texts.remarks(faults.length.toLocaleString(texts.locale), path)].join('\n')}\n`;
}

function placeOf({file, line, column, values}: ReadFault): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const named = Object.entries(values ?? {}).map(([name, value]) => `${name} ${value}`);
  return named.length === 0 ? place : `${place}  ${named.join(', ')}`;
}
