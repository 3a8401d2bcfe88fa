import type {Texts} from '../language.js';

/** The words around a formatted text. */
export interface RichTextTexts {
  /** What unfolds quoted text. */
  readonly quote: string;

  /** Stands for a picture that is not shown, given what it shows or "". */
  readonly picture: (alt: string) => string;

  /** Says where a link really leads. */
  readonly leadsTo: (host: string) => string;

  /** What a table without a caption is called. */
  readonly table: string;

  /** That pictures from elsewhere are not loaded, given the computers they would come from. */
  readonly remote: (hosts: string) => string;
  readonly showRemote: string;

  /** That not all of a text is shown. */
  readonly long: string;
  readonly showMore: string;

  /** That the page allows no formatted text. */
  readonly unreadable: string;
}

/** The words of a formatted text in Danish and English. */
export const texts: Texts<RichTextTexts> = {
  name: 'rich-text',
  da: {
    quote: 'Vis tidligere tekst',
    picture: (alt) => (alt === '' ? '[Billede]' : `[Billede: ${alt}]`),
    leadsTo: (host) => `(fører til ${host})`,
    table: 'Tabel',
    remote: (hosts) =>
      `Billeder fra ${hosts} er ikke hentet, for den, der ejer stedet, kan se, at du åbner beskeden.`,
    showRemote: 'Hent billeder',
    long: 'Du ser kun begyndelsen, for teksten er meget lang.',
    showMore: 'Vis mere af teksten',
    unreadable: 'Teksten kan ikke vises med formatering på denne side.',
  },
  en: {
    quote: 'Show earlier text',
    picture: (alt) => (alt === '' ? '[Picture]' : `[Picture: ${alt}]`),
    leadsTo: (host) => `(leads to ${host})`,
    table: 'Table',
    remote: (hosts) =>
      `Pictures from ${hosts} are not loaded, because whoever owns the place can see that you open the message.`,
    showRemote: 'Load pictures',
    long: 'You see only the beginning, because the text is very long.',
    showMore: 'Show more of the text',
    unreadable: 'The text cannot be shown with formatting on this page.',
  },
};
