import type {Texts} from '../language.js';

/** The words of the panels under the toolbar. */
export interface PanelTexts {
  readonly filter: string;
  readonly children: string;
  readonly kinds: string;
  readonly sources: string;
  readonly showAll: string;
  readonly more: string;
  readonly print: string;
  readonly download: string;
  readonly fileName: string;
  readonly subscribe: string;
  readonly upload: string;

  /** What a feed address is, before it is shown. */
  readonly feedSecret: string;
  readonly feedShown: string;
  readonly feedFailed: string;
  readonly downloaded: (count: number) => string;
  readonly lacking: (count: number) => string;
}

/** The words of the panels in Danish and English. */
export const texts: Texts<PanelTexts> = {
  name: 'calendar-panels',
  da: {
    filter: 'Filtrér kalenderen',
    children: 'Børn',
    kinds: 'Slags',
    sources: 'Kilde',
    showAll: 'Vis alt',
    more: 'Mere, du kan gøre',
    print: 'Udskriv',
    download: 'Hent som kalenderfil',
    fileName: 'kalender',
    subscribe: 'Abonnér i anden kalender',
    upload: 'Indlæs kalenderfil',
    feedSecret: 'Den, der har adressen, kan læse kalenderen. Del den ikke med andre.',
    feedShown: 'Adresse til abonnement',
    feedFailed: 'Adressen kunne ikke hentes. Prøv igen.',
    downloaded: (count) => `${count} begivenheder er hentet som fil.`,
    lacking: (count) => `${count} af dem siger mere, end en kalenderfil kan rumme.`,
  },
  en: {
    filter: 'Filter the calendar',
    children: 'Children',
    kinds: 'Kind',
    sources: 'Source',
    showAll: 'Show all',
    more: 'More you can do',
    print: 'Print',
    download: 'Download as a calendar file',
    fileName: 'calendar',
    subscribe: 'Subscribe in another calendar',
    upload: 'Read a calendar file',
    feedSecret: 'Whoever has the address can read the calendar. Do not share it.',
    feedShown: 'Address to subscribe to',
    feedFailed: 'The address could not be had. Try again.',
    downloaded: (count) => `${count} events downloaded as a file.`,
    lacking: (count) => `${count} of them say more than a calendar file can hold.`,
  },
};
