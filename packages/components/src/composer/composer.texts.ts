import type {Texts} from '../language.js';
import {type NameWords, nameWords} from '../messages/names.js';
import type {Format} from './editor.js';
import type {FileRefusal} from './file-limits.js';
import type {Hindrance, Warning} from './judge.js';
import {type ReachWords, reachWords} from './reach-words.js';
import type {Trouble} from './trouble.js';

/** What is told of something that the source did not do. */
export interface TroubleWords {
  readonly heading: string;
  readonly explanation: string;
}

/** The words of the composer. */
export interface ComposerTexts {
  readonly names: NameWords;
  readonly reach: ReachWords;
  readonly newMessage: string;
  readonly answer: string;
  readonly who: string;
  readonly toSender: (name: string) => string;
  readonly toAll: (count: number) => string;
  readonly subject: string;
  readonly body: string;
  readonly formats: Readonly<Record<Format, string>>;
  readonly formatting: string;
  readonly link: string;
  readonly attach: string;
  readonly limits: (files: number, size: string) => string;
  readonly refusals: Readonly<Record<FileRefusal, (name: string) => string>>;
  readonly uploading: (count: number) => string;
  readonly stop: string;
  readonly troubles: Readonly<Record<Trouble['what'], (names: string) => TroubleWords>>;
  readonly sensitive: string;
  readonly hold: (when: string) => string;

  /** Who gets it, in words. */
  readonly goesTo: (whom: string) => string;
  readonly counting: string;
  readonly hindrances: Readonly<Record<Hindrance, (people: number, most: number) => string>>;
  readonly warnings: Readonly<Record<Warning, (count: number) => string>>;
  readonly confirmHeading: (people: number, whom: string) => string;
  readonly confirm: (people: number) => string;
  readonly back: string;
  readonly markSensitive: string;
  readonly send: string;
  readonly sending: string;
  readonly discard: string;
  readonly kept: string;
  readonly notSent: string;
  readonly notSentWhy: string;
}

/** The words of the composer in Danish and English. */
export const texts: Texts<ComposerTexts> = {
  name: 'composer',
  da: {
    names: nameWords.da,
    reach: reachWords.da,
    newMessage: 'Ny besked',
    answer: 'Svar',
    who: 'Hvem får dit svar?',
    toSender: (name) => `Kun ${name}`,
    toAll: (count) => `Alle i samtalen (${count})`,
    subject: 'Emne',
    body: 'Besked',
    formats: {
      bold: 'Fed',
      italic: 'Kursiv',
      underline: 'Understreget',
      insertUnorderedList: 'Punktliste',
      insertOrderedList: 'Nummereret liste',
    },
    formatting: 'Formatering',
    link: 'Link (Ctrl+K)',
    attach: 'Vedhæft filer',
    limits: (files, size) => `Højst ${files} filer på hver ${size}. Du kan også trække dem hertil.`,
    refusals: {
      'too-large': (name) => `${name} er for stor og er ikke vedhæftet.`,
      'wrong-type': (name) => `${name} er af en type, der ikke må vedhæftes.`,
      'too-many': (name) => `${name} er ikke vedhæftet, for der er ikke plads til flere.`,
    },
    uploading: (count) => (count === 1 ? '1 fil hentes op …' : `${count} filer hentes op …`),
    stop: 'Stop',
    troubles: {
      draft: () => ({
        heading: 'Kladden er ikke gemt',
        explanation: 'Det, du har skrevet, står her endnu, men kun så længe siden er åben.',
      }),
      file: (names) => ({
        heading: `Ikke hentet op: ${names}`,
        explanation: 'Prøv igen, eller send beskeden uden.',
      }),
      reach: () => ({
        heading: 'Modtagerne kunne ikke tælles',
        explanation: 'Beskeden kan først sendes, når vi ved, hvem der får den.',
      }),
      search: () => ({heading: 'Modtagerne kunne ikke hentes', explanation: 'Prøv igen om lidt.'}),
      send: () => ({
        heading: 'Vi ved ikke, om beskeden er sendt',
        explanation: 'Der kom intet svar. Se efter i samtalen, før du sender den igen.',
      }),
    },
    sensitive: 'Følsomt indhold: modtagerne skal logge ind med højere sikkerhed for at læse det',
    hold: (when) => `Send først ${when}, så ingen bliver forstyrret`,
    goesTo: (whom) => `Sendes til ${whom}`,
    counting: 'Tæller modtagerne …',
    hindrances: {
      'no-recipients': () => 'Vælg, hvem beskeden er til.',
      nobody: () => 'Ingen af dem kan få beskeder fra dig.',
      counting: () => 'Vent, til modtagerne er talt.',
      'too-many': (people, most) =>
        `Højst ${most} personer kan få en besked, og du har valgt ${people}. Fjern ${people - most}, eller del dem i to beskeder.`,
      'no-text': () => 'Skriv en besked.',
      uploading: () => 'Vent, til filerne er hentet op.',
    },
    warnings: {
      'reply-all': () => 'Du svarer alle i samtalen, ikke kun den, der skrev.',
      many: () => 'Det er mange på én gang.',
      'outside-custody': (count) =>
        count === 1
          ? 'En af modtagerne har ikke forældremyndighed over barnet.'
          : `${count} af modtagerne har ikke forældremyndighed over barnet.`,
      blocked: (count) =>
        count === 1
          ? 'En af dem må du ikke skrive til, og vedkommende får den ikke.'
          : `${count} af dem må du ikke skrive til, og de får den ikke.`,
      'no-subject': () => 'Beskeden har intet emne og bliver svær at finde igen.',
      'file-missing': () => 'En fil, du valgte, er ikke hentet op og kommer ikke med.',
      quiet: () => 'Det er uden for den tid, hvor du eller modtagerne vil have beskeder.',
      cpr: () => 'Der står noget, som ligner et CPR-nummer. Det må ikke sendes i en almindelig besked.',
      health: () => 'Der står noget, som kan handle om helbred.',
      social: () => 'Der står noget, som kan handle om sociale forhold.',
      conflict: () => 'Der står noget, som kan handle om en konflikt eller et overgreb.',
    },
    confirmHeading: (people, whom) =>
      `Du er ved at skrive til ${people === 1 ? '1 person' : `${people} personer`}: ${whom}`,
    confirm: (people) => (people === 1 ? 'Send alligevel' : `Send til ${people} personer`),
    back: 'Ret beskeden',
    markSensitive: 'Markér som følsom',
    send: 'Send',
    sending: 'Sender …',
    discard: 'Slet kladden',
    kept: 'Kladden er gemt',
    notSent: 'Beskeden er ikke sendt',
    notSentWhy: 'Det, du har skrevet, står her endnu. Prøv igen om lidt.',
  },
  en: {
    names: nameWords.en,
    reach: reachWords.en,
    newMessage: 'New message',
    answer: 'Answer',
    who: 'Who gets your answer?',
    toSender: (name) => `Only ${name}`,
    toAll: (count) => `Everybody in the conversation (${count})`,
    subject: 'Subject',
    body: 'Message',
    formats: {
      bold: 'Bold',
      italic: 'Italic',
      underline: 'Underlined',
      insertUnorderedList: 'Bulleted list',
      insertOrderedList: 'Numbered list',
    },
    formatting: 'Formatting',
    link: 'Link (Ctrl+K)',
    attach: 'Attach files',
    limits: (files, size) => `At most ${files} files of ${size} each. You can drop them here too.`,
    refusals: {
      'too-large': (name) => `${name} is too large and is not attached.`,
      'wrong-type': (name) => `${name} is of a type that may not be attached.`,
      'too-many': (name) => `${name} is not attached, because there is no room for more.`,
    },
    uploading: (count) => (count === 1 ? 'Uploading 1 file …' : `Uploading ${count} files …`),
    stop: 'Stop',
    troubles: {
      draft: () => ({
        heading: 'The draft is not saved',
        explanation: 'What you have written still stands here, but only as long as the page is open.',
      }),
      file: (names) => ({
        heading: `Not uploaded: ${names}`,
        explanation: 'Try again, or send the message without.',
      }),
      reach: () => ({
        heading: 'The recipients could not be counted',
        explanation: 'The message cannot be sent before we know who gets it.',
      }),
      search: () => ({heading: 'The recipients could not be found', explanation: 'Try again in a moment.'}),
      send: () => ({
        heading: 'We do not know whether the message is sent',
        explanation: 'There was no answer. Look in the conversation before you send it again.',
      }),
    },
    sensitive: 'Sensitive content: recipients must sign in at a higher level to read it',
    hold: (when) => `Send at ${when}, so that nobody is disturbed`,
    goesTo: (whom) => `Goes to ${whom}`,
    counting: 'Counting the recipients …',
    hindrances: {
      'no-recipients': () => 'Choose whom the message is for.',
      nobody: () => 'None of them can get messages from you.',
      counting: () => 'Wait until the recipients are counted.',
      'too-many': (people, most) =>
        `At most ${most} people can get a message, and you have chosen ${people}. Remove ${people - most}, or send two messages.`,
      'no-text': () => 'Write a message.',
      uploading: () => 'Wait until the files are uploaded.',
    },
    warnings: {
      'reply-all': () => 'You answer everybody in the conversation, not only the one who wrote.',
      many: () => 'That is many at once.',
      'outside-custody': (count) =>
        count === 1
          ? 'One recipient has no custody of the child.'
          : `${count} recipients have no custody of the child.`,
      blocked: (count) => `You may not write to ${count} of them, who will not get it.`,
      'no-subject': () => 'The message has no subject and will be hard to find again.',
      'file-missing': () => 'A file that you chose is not uploaded and will not be sent.',
      quiet: () => 'It is outside the hours in which you or the recipients want messages.',
      cpr: () => 'Something looks like a CPR number. It must not be sent in an ordinary message.',
      health: () => 'Something may be about health.',
      social: () => 'Something may be about social matters.',
      conflict: () => 'Something may be about a conflict or an assault.',
    },
    confirmHeading: (people, whom) =>
      `You are about to write to ${people === 1 ? '1 person' : `${people} people`}: ${whom}`,
    confirm: (people) => (people === 1 ? 'Send it all the same' : `Send to ${people} people`),
    back: 'Change the message',
    markSensitive: 'Mark as sensitive',
    send: 'Send',
    sending: 'Sending …',
    discard: 'Delete the draft',
    kept: 'The draft is saved',
    notSent: 'The message is not sent',
    notSentWhy: 'What you have written still stands here. Try again in a moment.',
  },
};
