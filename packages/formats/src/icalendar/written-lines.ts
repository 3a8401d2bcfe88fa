import ICAL from 'ical.js';
import type {Leftover} from './leftover.js';
import type {JcalProperty} from './property.js';

const encoder = new TextEncoder();

/** A component that is being written: its properties in jCal, lines that are no jCal, and what stands inside it. */
export interface WrittenComponent {
  /** In lower case. */
  readonly name: string;
  readonly properties: readonly JcalProperty[];
  readonly lines?: readonly string[];
  readonly components?: readonly WrittenComponent[];
}

/** The folded lines of a component (RFC 5545 §3.1), each ended. */
export function componentText({name, properties, lines = [], components = []}: WrittenComponent): string {
  const mark = name.toUpperCase();
  return [
    `BEGIN:${mark}\r\n`,
    ...properties.map((property) => `${folded(propertyText(property))}\r\n`),
    ...lines.map((line) => `${folded(line)}\r\n`),
    ...components.map(componentText),
    `END:${mark}\r\n`,
  ].join('');
}

/** What a calendar file said that has no place in our model, as it was. */
export function componentOf(leftover: Leftover): WrittenComponent {
  return {
    name: leftover.component ?? 'x-unknown',
    properties: leftover.properties ?? [],
    // A line that is no property would break the new file for other programs.
    lines: (leftover.lines ?? []).filter((line) => /^[A-Za-z0-9-]+[;:]/.test(line)),
    components: (leftover.components ?? []).map(componentOf),
  };
}

/** The name of the property that a line holds, in lower case. */
export function nameOfLine(line: string): string {
  return (/^[A-Za-z0-9-]*/.exec(line)?.[0] ?? '').toLowerCase();
}

function propertyText(property: JcalProperty): string {
  return ICAL.stringify.property(property as never, ICAL.design.icalendar, true);
}

/** Cuts a line between characters, so that no part has more than 75 octets; ical.js forgets the blank of the next part. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
