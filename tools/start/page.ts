/** The languages of the pages; Danish is the first. */
export type Language = 'da' | 'en';

/** English when the address asks for it with lang=en, otherwise Danish. */
export function languageOf(url: URL): Language {
  return url.searchParams.get('lang') === 'en' ? 'en' : 'da';
}

/** Text that is safe between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  const named: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
  return text.replace(/[&<>"]/g, (character) => named[character] ?? '');
}

/** What a page is made of; `main` and `head` are HTML, the rest is text. */
export interface PageParts {
  readonly language: Language;
  readonly title: string;
  readonly main: string;

  /** Where the link to the other language leads; absent when there is none. */
  readonly otherLanguage?: string;
  readonly head?: string;
}

const words = {
  da: {skip: 'Gå til indhold', home: 'Skolebro, forsiden', other: 'English'},
  en: {skip: 'Skip to content', home: 'Skolebro, front page', other: 'Dansk'},
};

/** A whole page with the header that all pages of `npm start` share. */
export function page({language, title, main, otherLanguage, head = ''}: PageParts): string {
  const {skip, home, other} = words[language];
  const otherCode = language === 'da' ? 'en' : 'da';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${icon}">
<link rel="stylesheet" href="/page.css">
${head}</head>
<body>
<a class="skip" href="#content">${skip}</a>
<header class="site-header">
<a class="brand" href="/${language === 'en' ? '?lang=en' : ''}" aria-label="${home}">${bridge}<span>Skolebro</span></a>
${otherLanguage === undefined ? '' : `<a class="language" lang="${otherCode}" hreflang="${otherCode}" href="${escapeHtml(otherLanguage)}">${other}</a>`}
</header>
${main}
</body>
</html>
`;
}

const bridge =
  '<svg class="mark" viewBox="0 0 48 32" aria-hidden="true"><path d="M2 12C12 12 16 4 24 4s12 8 22 8M2 20h44M8 20v8M40 20v8M16 28a8 8 0 0 1 16 0" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"/></svg>';

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48'%3E%3Crect width='48' height='48' rx='10' fill='%230b5a6b'/%3E%3Cpath d='M6 22c8 0 11-8 18-8s10 8 18 8M6 30h36M12 30v7M36 30v7M17 38a7 7 0 0 1 14 0' fill='none' stroke='white' stroke-width='3' stroke-linecap='round'/%3E%3C/svg%3E";
