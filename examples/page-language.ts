/** The languages of the example pages; Danish is the first. */
export type Language = 'da' | 'en';

/** English when the address asks for it with lang=en, otherwise Danish. */
export function pageLanguage(): Language {
  return new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'da';
}
