import type {Uuid} from '@skolebro/models';
import type {RichTextTexts} from './rich-text.texts.js';
import {remoteSourceOf} from './sanitise.js';

/** How a text is to be shown. */
export interface Dressing {
  readonly words: RichTextTexts;
  readonly foldQuotes: boolean;

  /** The level of the text's largest heading. */
  readonly headingLevel: number;

  /** Addresses of pictures that are files of the message, by file id. */
  readonly pictures: ReadonlyMap<Uuid, string>;

  /** Whether pictures from elsewhere are loaded. */
  readonly remotePictures: boolean;
}

/** What a text asks for before all of it can be shown. */
export interface Wanted {
  readonly fileIds: readonly Uuid[];

  /** The names of the computers that pictures would come from, one for each picture. */
  readonly remoteHosts: readonly string[];
}

/** Makes a sanitised text ready to be read: links that say where they lead, quotes folded, wide tables that scroll. */
export function dress(fragment: DocumentFragment, dressing: Dressing): Wanted {
  const {words, foldQuotes, headingLevel} = dressing;
  for (const link of fragment.querySelectorAll('a')) dressLink(link, words);
  for (const heading of fragment.querySelectorAll('h2, h3, h4')) {
    const own = Number(heading.localName[1]);
    const level = Math.min(6, headingLevel + own - 2);
    if (level !== own) heading.setAttribute('aria-level', String(level));
  }
  for (const table of fragment.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const scroll = document.createElement('div');
    scroll.className = 'scroll';
    scroll.tabIndex = 0;
    scroll.setAttribute('role', 'group');
    scroll.setAttribute('aria-label', table.caption?.textContent.trim() || words.table);
    table.replaceWith(scroll);
    scroll.append(table);
  }
  if (foldQuotes) foldAll(fragment, words);
  return dressPictures(fragment, dressing);
}

/** A plain text with its lines, its links and its quoted lines. */
export function dressText(text: string, foldQuotes: boolean, words: RichTextTexts): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const lines = text.split('\n');
  let from = 0;
  while (from < lines.length) {
    const isQuoted = lines[from]?.startsWith('>') ?? false;
    let to = from + 1;
    while (to < lines.length && lines[to]?.startsWith('>') === isQuoted) to += 1;
    const block = document.createElement(isQuoted ? 'blockquote' : 'div');
    block.className = 'lines';
    const part = lines.slice(from, to).map((line) => (isQuoted ? line.replace(/^>\s?/, '') : line));
    appendWithLinks(block, part.join('\n'), words);
    fragment.append(block);
    from = to;
  }
  if (foldQuotes) foldAll(fragment, words);
  return fragment;
}

/** An address up to what is more likely the sentence's than its own. */
const address = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]]/g;

function appendWithLinks(block: HTMLElement, text: string, words: RichTextTexts) {
  let at = 0;
  for (const {0: href, index} of text.matchAll(address)) {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = href;
    dressLink(link, words);
    block.append(text.slice(at, index), link);
    at = index + href.length;
  }
  block.append(text.slice(at));
}

function dressLink(link: HTMLAnchorElement, words: RichTextTexts) {
  if (!link.hasAttribute('href')) return;
  link.rel = 'noopener noreferrer nofollow';
  link.target = '_blank';
  link.title = link.href;
  if (link.textContent.trim() === '' && !link.querySelector('img')) link.append(link.href);
  const claimed = hostOf(/(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})/i.exec(link.textContent)?.[0] ?? '');
  const real = hostOf(link.href);
  // A text that names one address and leads to another is how people are tricked.
  if (claimed !== '' && real !== '' && claimed !== real) {
    const warning = document.createElement('strong');
    warning.className = 'elsewhere';
    warning.textContent = words.leadsTo(real);
    link.append(' ', warning);
  }
}

function hostOf(href: string): string {
  const full = /^[a-z]+:/i.test(href) ? href : `https://${href}`;
  if (!/^https?:/i.test(full) || href === '') return '';
  return URL.canParse(full) ? new URL(full).hostname.replace(/^www\./, '') : '';
}

function foldAll(fragment: DocumentFragment, words: RichTextTexts) {
  for (const quote of fragment.querySelectorAll('blockquote')) {
    if (quote.parentElement?.closest('blockquote')) continue;
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = words.quote;
    quote.replaceWith(details);
    details.append(summary, quote);
  }
}

function dressPictures(fragment: DocumentFragment, {pictures, remotePictures, words}: Dressing): Wanted {
  const fileIds: Uuid[] = [];
  const remoteHosts: string[] = [];
  for (const picture of fragment.querySelectorAll('img')) {
    const fileId = picture.getAttribute('src')?.replace('urn:uuid:', '');
    const own = fileId === undefined ? undefined : pictures.get(fileId);
    const remote = remoteSourceOf(picture);
    picture.removeAttribute('src');
    if (fileId !== undefined && own === undefined) fileIds.push(fileId);
    if (remote !== undefined && !remotePictures) remoteHosts.push(hostOf(remote));
    const shown = own ?? (remotePictures ? remote : undefined);
    if (shown === undefined) {
      const stand = document.createElement('span');
      stand.className = 'picture';
      stand.textContent = words.picture(picture.alt);
      picture.replaceWith(stand);
    } else {
      picture.referrerPolicy = 'no-referrer';
      picture.decoding = 'async';
      picture.alt ||= '';
      picture.src = shown;
    }
  }
  return {fileIds, remoteHosts};
}
