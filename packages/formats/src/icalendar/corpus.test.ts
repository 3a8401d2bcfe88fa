import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {isCalendarEvent} from '@skolebro/models';
import {describe, expect, it} from 'vitest';
import {readComponents} from './component.js';
import {decodeCalendar, unfold} from './content-lines.js';
import {readIcs} from './read-ics.js';
import {Remarks} from './remarks.js';

const corpus = new URL('../../../../../shared/corpora/icalendar/', import.meta.url);
const missing = !existsSync(corpus);

describe('151 real calendar files', () => {
  it('give events or remarks, and no invalid event', ({skip}) => {
    skip(missing, '../shared/corpora is not here');
    const names = readdirSync(corpus)
      .filter((name) => name.endsWith('.ics'))
      .sort();
    const ids = new Set<string>();
    const counts: Record<string, number> = {};
    const count = (name: string, more = 1) => (counts[name] = (counts[name] ?? 0) + more);
    const silent: string[] = [];
    const invalid: string[] = [];
    for (const name of names) {
      const bytes = readFileSync(new URL(name, corpus));
      const {events, faults} = readIcs(bytes, name, ids);
      const lines = bytes.toString('latin1').split(/\n|\r(?!\n)/).length;
      if (events.length + faults.length === 0) silent.push(name);
      for (const event of events as readonly unknown[]) if (!isCalendarEvent(event)) invalid.push(name);
      for (const {fault, file, line = 0} of faults) {
        count(fault);
        expect([file, line >= 1 && line <= lines]).toEqual([name, true]);
      }
      count('events', events.length);
      count('rules', events.flatMap((event) => event.recurrenceRules ?? []).length);
      count('overrides', events.flatMap((event) => event.recurrenceOverrides ?? []).length);
    }
    expect({files: names.length, ids: ids.size, silent, invalid}).toEqual({
      files: 151,
      ids: counts['events'],
      silent: [],
      invalid: [],
    });
    // Pinned, so that a change in what is read shows.
    expect(counts).toEqual({
      events: 2445,
      rules: 1475,
      overrides: 35,
      'encoding-bom': 1,
      'encoding-not-utf8': 2,
      'ics-component-broken': 3,
      'ics-component-not-an-event': 25,
      'ics-empty': 44,
      'ics-event-without-start': 20,
      'ics-event-without-uid': 191,
      'ics-line-broken': 4,
      'ics-occurrence-without-series': 3,
      'ics-property-not-carried': 417,
      'ics-time-zone-unknown': 25,
      'ics-uid-repeated': 14,
      'ics-value-mislabelled': 128,
      'ics-value-not-carried': 128,
    });
  });

  it('keep every property of an event that has no place in our model', ({skip}) => {
    skip(missing, '../shared/corpora is not here');
    const placed =
      /^(dtstart|dtend|duration|summary|description|location|status|url|uid|created|last-modified|rrule|exdate|rdate|recurrence-id)$/;
    const lost: string[] = [];
    for (const name of readdirSync(corpus).filter((each) => each.endsWith('.ics'))) {
      const bytes = readFileSync(new URL(name, corpus));
      const {events} = readIcs(bytes, name);
      const kept = JSON.stringify(events);
      const root = readComponents(unfold(decodeCalendar(bytes).text), new Remarks(name));
      const withStart = [root, ...root.components]
        .flatMap(({components}) => components)
        .filter((component) => component.name === 'vevent')
        .filter(({properties}) => properties.some((property) => /^dtstart.*:[0-9]{8}/i.test(property.text)));
      const properties = withStart.flatMap((component) => component.properties);
      for (const property of properties.filter((each) => !placed.test(each.name))) {
        const isKept = [property.jcal, property.text].some((form) => kept.includes(JSON.stringify(form)));
        if (!isKept) lost.push(`${name}:${property.line} ${property.name}`);
      }
    }
    expect(lost).toEqual([]);
  });
});
