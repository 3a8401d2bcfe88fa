import type {CalendarItem} from '../calendar-item.js';
import type {AnswerState} from '../answer.js';
import type {AssignmentItem} from '../assignment-source.js';
import type {WeekPlanItem} from '../week-plan-source.js';
import {readEasyIqEvents} from './easy-iq.js';
import {readMeebookWeekPlan} from './meebook.js';
import {readMinUddannelseLetters, readMinUddannelseTasks} from './min-uddannelse.js';
import {readCiceroLoans, readMoMoReminders} from './reminders.js';
import {type VendorProblem, type VendorQuestion, WireReader} from './wire.js';

/** What one of the mappings finds in an answer. */
export interface VendorItems {
  readonly assignments?: readonly AssignmentItem[];
  readonly weekPlans?: readonly WeekPlanItem[];
  readonly events?: readonly CalendarItem[];
}

/** A vendor's answer in the models of the standard. */
export interface VendorMapping extends Required<VendorItems> {
  /**
   * `ready`, `empty`, or `failed` when nothing in the answer could be used and it was not empty; whether a
   * backend refused is told before, by its `Refusal`.
   */
  readonly state: Extract<AnswerState, 'ready' | 'empty' | 'failed'>;

  /** Everything that was left out, and why. */
  readonly problems: readonly VendorProblem[];
}

const readers: Readonly<Record<VendorShape, (body: unknown, reader: WireReader) => VendorItems>> = {
  'min-uddannelse-tasks': readMinUddannelseTasks,
  'min-uddannelse-letters': readMinUddannelseLetters,
  'meebook-week-plan': readMeebookWeekPlan,
  'easyiq-events': readEasyIqEvents,
  'momo-reminders': readMoMoReminders,
  'cicero-loans': readCiceroLoans,
};

/** The lists that an answer which is an object holds; one that holds none is no answer, as an error told with 200. */
const lists: Readonly<Record<VendorShape, readonly string[]>> = {
  'min-uddannelse-tasks': ['opgaver'],
  'min-uddannelse-letters': ['personer'],
  'meebook-week-plan': ['data'],
  'easyiq-events': ['Events', 'events'],
  'momo-reminders': ['data'],
  'cicero-loans': ['loans', 'longtermLoans', 'reservations'],
};

/** The shapes of answers that are known from public clients; none could be tried against its vendor. */
export const vendorShapes = [
  'min-uddannelse-tasks',
  'min-uddannelse-letters',
  'meebook-week-plan',
  'easyiq-events',
  'momo-reminders',
  'cicero-loans',
] as const;

/** One of `vendorShapes`. */
export type VendorShape = (typeof vendorShapes)[number];

/**
 * Brings a vendor's answer into the models of the standard.
 *
 * Never throws. What is about a child who was not asked for is left out, and so is what has no known form; each is
 * named in `problems`. The same answer always gives the same records with the same ids.
 *
 * @param body the answer, as text or as what its JSON says
 */
export function mapVendor(shape: VendorShape, body: unknown, question: VendorQuestion): VendorMapping {
  const reader = new WireReader(question);
  const json = typeof body === 'string' ? parse(body) : body;
  const isData = typeof json === 'object' && json !== null;
  if (!isData) reader.refuse('', 'not-json');
  else if (!Array.isArray(json) && !lists[shape].some((name) => name in json)) reader.refuse('', 'missing');
  const {assignments = [], weekPlans = [], events = []} = isData ? readers[shape](json, reader) : {};
  const isThere = assignments.length + weekPlans.length + events.length > 0;
  return {
    assignments,
    weekPlans,
    events,
    state: isThere ? 'ready' : reader.problems.length > 0 ? 'failed' : 'empty',
    problems: reader.problems,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
