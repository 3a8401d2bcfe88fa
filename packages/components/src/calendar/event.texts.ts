import type {EventStatus, ParticipationStatus} from '@skolebro/models';
import type {Texts} from '../language.js';

/** The words about an event, the same in every view. */
export interface EventTexts {
  readonly untitled: string;
  readonly allDay: string;
  readonly from: (time: string) => string;
  readonly until: (time: string) => string;

  /** Of an event that goes on over midnight. */
  readonly continued: string;
  readonly status: Readonly<Record<EventStatus, string>>;

  /** By lesson status; what is as planned has no word. */
  readonly lessonStatus: Readonly<Record<string, string>>;

  /** Of an invitation without an answer, and of one that has been moved since. */
  readonly answer: string;
  readonly answerAgain: string;

  /** The user's own answer. */
  readonly reply: Readonly<Record<ParticipationStatus, string>>;

  /** Between two names. */
  readonly and: string;

  /** Of events that a crowded day has no room for. */
  readonly more: (count: number) => string;
  readonly moreOn: (count: number, day: string) => string;

  /** By event kind; a kind that is not here is shown without a word. */
  readonly kind: Readonly<Record<string, string>>;
}

/** The words about an event in Danish and English. */
export const eventTexts: Texts<EventTexts> = {
  name: 'event',
  da: {
    untitled: 'Uden titel',
    allDay: 'Hele dagen',
    from: (time) => `Fra ${time}`,
    until: (time) => `Til ${time}`,
    continued: 'fortsat fra dagen før',
    status: {confirmed: 'Bekræftet', tentative: 'Foreløbig', cancelled: 'Aflyst'},
    lessonStatus: {cancelled: 'Aflyst', substitute: 'Vikar', absent: 'Lærer fraværende'},
    answer: 'Svar ønskes',
    answerAgain: 'Ændret – svar igen',
    reply: {
      'needs-action': 'ikke svaret',
      accepted: 'I deltager',
      declined: 'I deltager ikke',
      tentative: 'måske',
      delegated: 'givet videre',
    },
    and: 'og',
    more: (count) => `+${count} flere`,
    moreOn: (count, day) => `+${count} flere, ${day}`,
    kind: {
      lesson: 'lektion',
      meeting: 'møde',
      'school-home-talk': 'skole-hjem-samtale',
      excursion: 'udflugt',
      holiday: 'fridag',
      birthday: 'fødselsdag',
      assessment: 'prøve',
    },
  },
  en: {
    untitled: 'Untitled',
    allDay: 'All day',
    from: (time) => `From ${time}`,
    until: (time) => `Until ${time}`,
    continued: 'continued from the day before',
    status: {confirmed: 'Confirmed', tentative: 'Tentative', cancelled: 'Cancelled'},
    lessonStatus: {cancelled: 'Cancelled', substitute: 'Substitute', absent: 'Teacher away'},
    answer: 'Answer wanted',
    answerAgain: 'Changed – answer again',
    reply: {
      'needs-action': 'not answered',
      accepted: 'you take part',
      declined: 'you do not take part',
      tentative: 'maybe',
      delegated: 'passed on',
    },
    and: 'and',
    more: (count) => `+${count} more`,
    moreOn: (count, day) => `+${count} more, ${day}`,
    kind: {
      lesson: 'lesson',
      meeting: 'meeting',
      'school-home-talk': 'school–home talk',
      excursion: 'excursion',
      holiday: 'day off',
      birthday: 'birthday',
      assessment: 'test',
    },
  },
};
