import type {Texts} from '../language.js';
import type {TodoGrouping, TodoState} from './todo.js';

/** The words of the list of tasks. */
export interface AssignmentsTexts {
  readonly heading: string;
  readonly groupBy: string;
  readonly groupings: Readonly<Record<TodoGrouping, string>>;
  readonly states: Readonly<Record<TodoState, string>>;

  /** Handed in after its time. */
  readonly handedInLate: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly noDay: string;
  readonly noSubject: string;
  readonly noChild: string;
  readonly child: (place: number) => string;
  readonly late: string;
  readonly done: string;

  /** How many are left to do. */
  readonly left: (count: number) => string;
  readonly count: (count: number) => string;
  readonly showDone: (count: number) => string;
  readonly hideDone: string;
  readonly more: (count: number) => string;

  /** The name of the box that ticks a task off. */
  readonly markDone: (title: string) => string;
  readonly kept: (title: string, done: boolean) => string;
  readonly notKept: string;

  /** When it is due, given the day in words and the time or "". */
  readonly due: (day: string, time: string) => string;

  /** When on the day of the heading. */
  readonly at: (time: string) => string;

  /** The week it is for. */
  readonly week: (week: number) => string;
  readonly handIns: (turnedIn: number, expected: number) => string;
  readonly empty: string;
  readonly emptyExplanation: string;
  readonly allDone: string;
}

/** The words of the list of tasks in Danish and English. */
export const texts: Texts<AssignmentsTexts> = {
  name: 'assignments',
  da: {
    heading: 'Opgaver og lektier',
    groupBy: 'Vis efter',
    groupings: {day: 'Dag', subject: 'Fag', child: 'Barn'},
    states: {
      late: 'Tiden er gået',
      soon: 'Snart',
      later: '',
      unset: '',
      done: 'Færdig',
      excused: 'Fritaget',
    },
    handedInLate: 'Afleveret for sent',
    today: 'I dag',
    tomorrow: 'I morgen',
    noDay: 'Uden dato',
    noSubject: 'Uden fag',
    noChild: 'Til dig',
    child: (place) => `Barn ${place}`,
    late: 'Skulle være færdig',
    done: 'Færdige',
    left: (count) => (count === 1 ? '1 tilbage' : `${count} tilbage`),
    count: (count) => (count === 1 ? '1 opgave' : `${count} opgaver`),
    showDone: (count) => `Vis færdige (${count})`,
    hideDone: 'Skjul færdige',
    more: (count) => `Vis ${count} mere`,
    markDone: (title) => `Færdig: ${title}`,
    kept: (title, done) => (done ? `${title} er markeret som færdig` : `${title} er ikke længere færdig`),
    notKept: 'Det kunne ikke gemmes',
    due: (day, time) => (time === '' ? `Til ${day}` : `Til ${day} kl. ${time}`),
    at: (time) => `Kl. ${time}`,
    week: (week) => `I uge ${week}`,
    handIns: (turnedIn, expected) => `${turnedIn} af ${expected} har afleveret`,
    empty: 'Ingen opgaver',
    emptyExplanation: 'Når en lærer giver en opgave eller en lektie for, står den her.',
    allDone: 'Alt er færdigt',
  },
  en: {
    heading: 'Assignments and homework',
    groupBy: 'Show by',
    groupings: {day: 'Day', subject: 'Subject', child: 'Child'},
    states: {
      late: 'Overdue',
      soon: 'Due soon',
      later: '',
      unset: '',
      done: 'Done',
      excused: 'Excused',
    },
    handedInLate: 'Handed in late',
    today: 'Today',
    tomorrow: 'Tomorrow',
    noDay: 'No date',
    noSubject: 'No subject',
    noChild: 'For you',
    child: (place) => `Child ${place}`,
    late: 'Overdue',
    done: 'Done',
    left: (count) => `${count} left`,
    count: (count) => (count === 1 ? '1 assignment' : `${count} assignments`),
    showDone: (count) => `Show done (${count})`,
    hideDone: 'Hide done',
    more: (count) => `Show ${count} more`,
    markDone: (title) => `Done: ${title}`,
    kept: (title, done) => (done ? `${title} is marked as done` : `${title} is no longer done`),
    notKept: 'It could not be saved',
    due: (day, time) => (time === '' ? `Due ${day}` : `Due ${day} at ${time}`),
    at: (time) => `At ${time}`,
    week: (week) => `In week ${week}`,
    handIns: (turnedIn, expected) => `${turnedIn} of ${expected} handed in`,
    empty: 'No assignments',
    emptyExplanation: 'When a teacher sets an assignment or homework, it is shown here.',
    allDone: 'Everything is done',
  },
};
