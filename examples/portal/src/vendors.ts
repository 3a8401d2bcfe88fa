import {
  type AnswerState,
  type AssignmentSource,
  type CalendarSource,
  combine,
  guardChild,
  type Host,
  staticCalendarSource,
} from '@skolebro/host';
import {solbakkenSources} from '../../vendor-backend/src/client.js';
import type {Child} from './family.js';
import type {Framed} from './framed.js';

/** Where a vendor's code runs: on its own server, in a closed frame, or in the page. */
export type Place = 'server' | 'frame' | 'page';

/** One vendor of the family, and how it answers just now. */
export interface Vendor {
  readonly name: string;
  readonly place: Place;
  readonly child: Child;
  readonly state: AnswerState;
}

/** What all vendors together feed the page with. */
export interface Vendors {
  readonly calendar: CalendarSource;
  readonly assignments: AssignmentSource;

  /** As they answer now. */
  list(): readonly Vendor[];
}

/**
 * The three vendors of a family with three children in two kommuner: the eldest's runs in a frame, the
 * middle one's on a server of its own, and the youngest's does not answer.
 */
export function vendorsOf(
  [eldest, middle, youngest]: readonly Child[],
  host: Host,
  framed: Framed,
  changed: () => void,
): Vendors {
  if (eldest === undefined || middle === undefined || youngest === undefined) {
    throw new RangeError('The demonstration has three children.');
  }
  const states = new Map<string, AnswerState>();
  const solbakken = solbakkenSources({
    host,
    address: new URL('../solbakken', document.baseURI).href,
    childId: middle.id,
  });

  /** Keeps how a vendor answers, so that the page can say it in words. */
  function noted(name: string, source: CalendarSource, child: Child): CalendarSource {
    const guarded = guardChild(source, {childIds: [child.id]});
    return {
      async *load(query, signal) {
        for await (const answer of guarded.load(query, signal)) {
          if (states.get(name) !== answer.state) {
            states.set(name, answer.state);
            changed();
          }
          yield answer;
        }
      },
    };
  }

  const all = [
    {name: framed.vendor, place: 'frame', child: eldest, source: framed.calendar},
    {name: 'Solbakken', place: 'server', child: middle, source: solbakken.calendar},
    {
      name: 'Legehuset',
      place: 'page',
      child: youngest,
      source: staticCalendarSource([], {vendor: 'Legehuset', childId: youngest.id, state: 'failed'}),
    },
  ] as const;

  return {
    calendar: combine<CalendarSource>(
      all.map(({name, source, child}) => ({
        vendor: name,
        source: noted(name, source, child),
        childIds: [child.id],
        // A database that wakes up takes longer than one that is awake.
        milliseconds: 30_000,
      })),
    ),
    assignments: combine<AssignmentSource>([
      {vendor: 'Solbakken', source: solbakken.assignments, childIds: [middle.id], milliseconds: 30_000},
    ]),
    list: () =>
      all.map(({name, place, child}) => ({name, place, child, state: states.get(name) ?? 'loading'})),
  };
}
