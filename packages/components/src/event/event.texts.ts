import type {ParticipationStatus} from '@skolebro/models';
import type {Texts} from '../language.js';

/** The words of an event and of the answer to it. */
export interface EventViewTexts {
  readonly when: string;
  readonly where: string;
  readonly who: string;
  readonly from: string;
  readonly repeats: string;
  readonly files: string;
  readonly teachers: string;
  readonly note: string;
  readonly allDay: string;
  readonly answers: Readonly<
    Record<Extract<ParticipationStatus, 'accepted' | 'declined' | 'tentative'>, string>
  >;
  readonly answerFor: (name: string) => string;
  readonly answer: string;
  readonly deadline: (moment: string) => string;
  readonly closed: (moment: string) => string;
  readonly adults: string;
  readonly children: string;
  readonly accepted: (count: number, maximum: number | undefined) => string;
  readonly full: string;
  readonly moved: string;
  readonly before: (times: string) => string;
  readonly nowAt: (times: string) => string;
  readonly send: string;
  readonly sending: string;
  readonly sent: string;
  readonly cannotWrite: Readonly<Record<string, string>>;
  readonly cancelled: string;
}

/** The words of an event in Danish and English. */
export const texts: Texts<EventViewTexts> = {
  name: 'event-view',
  da: {
    when: 'Tid',
    where: 'Sted',
    who: 'Gælder',
    from: 'Fra',
    repeats: 'Gentages',
    files: 'Filer',
    teachers: 'Lærere',
    note: 'Note',
    allDay: 'hele dagen',
    answers: {accepted: 'Deltager', declined: 'Deltager ikke', tentative: 'Måske'},
    answerFor: (name) => `Svar for ${name}`,
    answer: 'Dit svar',
    deadline: (moment) => `Svar senest ${moment}.`,
    closed: (moment) => `Fristen for svar var ${moment}. Kontakt arrangøren, hvis svaret skal ændres.`,
    adults: 'Antal voksne',
    children: 'Antal børn',
    accepted: (count, maximum) =>
      maximum === undefined ? `${count} deltager indtil nu` : `${count} af ${maximum} pladser er taget`,
    full: 'Der er ikke flere pladser. Du kan stadig svare, at I ikke deltager.',
    moved: 'Tiden er ændret, siden du svarede. Svar igen.',
    before: (times) => `Før: ${times}`,
    nowAt: (times) => `Nu: ${times}`,
    send: 'Send svar',
    sending: 'Sender …',
    sent: 'Svaret er sendt.',
    cannotWrite: {
      failed: 'Det kunne ikke gemmes. Prøv igen; det, du valgte, står her stadig.',
      'step-up-needed': 'Bekræft først, hvem du er. Det, du valgte, står her stadig.',
      'signed-out': 'Du er logget ud. Log ind igen; det, du valgte, står her stadig.',
      'not-licensed': 'Det kan ikke gemmes her, fordi det ikke er en del af jeres løsning.',
    },
    cancelled: 'Begivenheden er aflyst.',
  },
  en: {
    when: 'When',
    where: 'Where',
    who: 'About',
    from: 'From',
    repeats: 'Repeats',
    files: 'Files',
    teachers: 'Teachers',
    note: 'Note',
    allDay: 'all day',
    answers: {accepted: 'Takes part', declined: 'Does not', tentative: 'Maybe'},
    answerFor: (name) => `Answer for ${name}`,
    answer: 'Your answer',
    deadline: (moment) => `Answer by ${moment}.`,
    closed: (moment) => `The deadline was ${moment}. Ask the organiser to change the answer.`,
    adults: 'Number of adults',
    children: 'Number of children',
    accepted: (count, maximum) =>
      maximum === undefined ? `${count} take part so far` : `${count} of ${maximum} places are taken`,
    full: 'There are no more places. You can still answer that you do not take part.',
    moved: 'The time has changed since you answered. Answer again.',
    before: (times) => `Before: ${times}`,
    nowAt: (times) => `Now: ${times}`,
    send: 'Send answer',
    sending: 'Sending …',
    sent: 'The answer is sent.',
    cannotWrite: {
      failed: 'It could not be saved. Try again; what you chose is still here.',
      'step-up-needed': 'First confirm who you are. What you chose is still here.',
      'signed-out': 'You are signed out. Sign in again; what you chose is still here.',
      'not-licensed': 'It cannot be saved here, because it is not part of your solution.',
    },
    cancelled: 'The event is cancelled.',
  },
};
