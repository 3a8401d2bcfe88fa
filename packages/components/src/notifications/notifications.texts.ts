import type {Texts} from '../language.js';

/** The words of the notifications. */
export interface NotificationsTexts {
  readonly heading: string;

  /** How many are unread; 0 says that all is seen. */
  readonly unread: (count: number) => string;

  readonly markAll: string;

  /** The name of the button that marks one group, given what it is about. */
  readonly markGroup: (about: string) => string;
  readonly markShort: string;

  /** Said aloud when they are marked. */
  readonly marked: (count: number) => string;

  /** That they could not be marked. */
  readonly notMarked: string;

  readonly more: (count: number) => string;
  readonly isNew: string;

  /** The group of what is about the user alone. */
  readonly own: string;

  /** What a child without a name is called. */
  readonly child: (place: number) => string;

  /** A kind that has no name. */
  readonly otherArea: string;

  readonly empty: string;
  readonly emptyExplanation: string;
}

/** The words of the notifications in Danish and English. */
export const texts: Texts<NotificationsTexts> = {
  name: 'notifications',
  da: {
    heading: 'Nyt',
    unread: (count) => (count === 0 ? 'Du har set det hele' : count === 1 ? '1 ulæst' : `${count} ulæste`),
    markAll: 'Markér alt som læst',
    markGroup: (about) => `Markér som læst: ${about}`,
    markShort: 'Markér som læst',
    marked: (count) => (count === 1 ? '1 er markeret som læst' : `${count} er markeret som læst`),
    notMarked: 'Det kunne ikke gemmes, at du har læst det',
    more: (count) => `Vis ${count} mere`,
    isNew: 'Ulæst',
    own: 'Til dig',
    child: (place) => `Barn ${place}`,
    otherArea: 'Andet',
    empty: 'Ikke noget nyt',
    emptyExplanation: 'Når der sker noget, som du skal vide, står det her.',
  },
  en: {
    heading: 'New',
    unread: (count) => (count === 0 ? 'You have seen everything' : `${count} unread`),
    markAll: 'Mark all as read',
    markGroup: (about) => `Mark as read: ${about}`,
    markShort: 'Mark as read',
    marked: (count) => (count === 1 ? '1 is marked as read' : `${count} are marked as read`),
    notMarked: 'It could not be saved that you have read it',
    more: (count) => `Show ${count} more`,
    isNew: 'Unread',
    own: 'To you',
    child: (place) => `Child ${place}`,
    otherArea: 'Other',
    empty: 'Nothing new',
    emptyExplanation: 'When something happens that you should know, it is shown here.',
  },
};
