import type {EventStatus} from '@skolebro/models';
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
