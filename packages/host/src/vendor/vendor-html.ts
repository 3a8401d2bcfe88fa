/** Text with and without its form, as the models hold it. */
export interface RichText {
  /** Plain, with its line breaks; absent where there is none. */
  readonly text?: string;

  /** In the HTML of the standard's profile; absent where plain text says the same. */
  readonly html?: string;
}

const kept = new Set(
  'p h2 h3 h4 br ul ol li strong em b i u blockquote a table caption thead tbody tfoot tr th td'.split(' '),
);
const renamed: Readonly<Record<string, string>> = {h1: 'h2', h5: 'h4', h6: 'h4', div: 'p', section: 'p'};
const dropped = new Set(
  'script style template noscript iframe object embed svg math head title textarea select audio video canvas'.split(
    ' ',
  ),
);
const blocks = new Set('p h2 h3 h4 ul ol blockquote table'.split(' '));
const endsLine = new Set('p h2 h3 h4 li tr blockquote caption'.split(' '));
const plain = new Set(['p', 'br']);
const longest = 500_000;
const deepest = 64;

/**
 * Makes text of the standard's profile out of what a vendor sends: HTML, HTML in entities, or plain text.
 *
 * What comes out is written anew from a list of harmless elements, so nothing of the source's markup is passed
 * on: no scripts, no pictures, no styles, no handlers and no links but http, https, mailto and tel.
 */
export function readRichText(value: unknown): RichText {
  if (typeof value !== 'string') return {};
  const source = unwrapped(clean(value.slice(0, longest)));
  if (!hasTags(source)) {
    const text = tidy(decodeEntities(source));
    return text === '' ? {} : {text};
  }
  const {html, text, isFormatted} = rewrite(source);
  if (text === '') return {};
  return isFormatted ? {text, html} : {text};
}

function rewrite(source: string): {html: string; text: string; isFormatted: boolean} {
  let html = '';
  let text = '';
  let isFormatted = false;
  const open: string[] = [];
  const closeTo = (index: number) => {
    for (const name of open.splice(index).reverse()) {
      html += `</${name}>`;
      if (endsLine.has(name)) text += '\n';
    }
  };
  const say = (words: string) => {
    html += escape(words);
    text += words.replace(/\s+/g, ' ');
  };
  for (const token of tokens(source)) {
    if (token.kind === 'text') say(decodeEntities(token.text));
    else if (token.kind === 'close') {
      const at = open.lastIndexOf(token.name);
      if (at >= 0) closeTo(at);
    } else if (token.name === 'br') {
      html += '<br>';
      text += '\n';
    } else {
      const {name, inside} = token;
      const href = name === 'a' ? linkOf(inside) : undefined;
      if ((name === 'a' && href === undefined) || open.length >= deepest) continue;
      if (blocks.has(name)) closeTo(firstOf(open, ['p', 'h2', 'h3', 'h4']));
      else if (name === 'li') closeTo(within(open, ['li'], ['ul', 'ol']));
      else if (name === 'tr') closeTo(within(open, ['tr'], ['table']));
      else if (name === 'td' || name === 'th') closeTo(within(open, ['td', 'th'], ['table']));
      if ((name === 'td' || name === 'th') && /[^\s]$/.test(text)) text += '\t';
      if (blocks.has(name) && text !== '' && !text.endsWith('\n')) text += '\n';
      if (name === 'li') text += '- ';
      if (!plain.has(name)) isFormatted = true;
      html += href === undefined ? `<${name}>` : `<a href="${escape(href)}">`;
      open.push(name);
    }
  }
  closeTo(0);
  return {html: html.replace(/<p>\s*<\/p>/g, ''), text: tidy(text), isFormatted};
}

type Token =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'open'; readonly name: string; readonly inside: string}
  | {readonly kind: 'close'; readonly name: string};

/** Reads from left to right and never back, so that hostile text takes no longer than any other. */
function* tokens(source: string): Generator<Token> {
  const last = source.lastIndexOf('>');
  let at = 0;
  while (at < source.length) {
    const start = source.indexOf('<', at);
    if (start < 0 || start > last) {
      yield {kind: 'text', text: source.slice(at)};
      return;
    }
    if (start > at) yield {kind: 'text', text: source.slice(at, start)};
    if (source.startsWith('<!--', start)) {
      const end = source.indexOf('-->', start);
      if (end < 0) return;
      at = end + 3;
      continue;
    }
    const end = source.indexOf('>', start);
    const [, slash, word = ''] = /^<(\/?)([A-Za-z][A-Za-z0-9]*)/.exec(source.slice(start, start + 20)) ?? [];
    if (word === '') {
      // "3 < 4" is text; declarations and the like are nothing.
      const isText = !/[!?/]/.test(source[start + 1] ?? '');
      if (isText) yield {kind: 'text', text: '<'};
      at = isText ? start + 1 : end + 1;
      continue;
    }
    const name = renamed[word.toLowerCase()] ?? word.toLowerCase();
    at = end + 1;
    if (dropped.has(name)) {
      if (slash === '' && source[end - 1] !== '/') at = afterContent(source, name, at);
    } else if (kept.has(name)) {
      yield slash === '/' ? {kind: 'close', name} : {kind: 'open', name, inside: source.slice(start, end)};
    }
  }
}

function afterContent(source: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[^>]*>`, 'gi');
  closing.lastIndex = from;
  return closing.test(source) ? closing.lastIndex : source.length;
}

function linkOf(inside: string): string | undefined {
  const [, double, single, bare] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(inside) ?? [];
  const href = decodeEntities(double ?? single ?? bare ?? '').trim();

  const isLink = /^(https?:|mailto:|tel:)[^\u0000-\u0020\u007f-\u009f<>"{}|\\^`]+$/i.test(href);
  return isLink && href.length <= 2000 ? href : undefined;
}

function firstOf(open: readonly string[], names: readonly string[]): number {
  const at = open.findIndex((name) => names.includes(name));
  return at < 0 ? open.length : at;
}

/** Where the innermost of `names` stands that no `border` lies inside of. */
function within(open: readonly string[], names: readonly string[], border: readonly string[]): number {
  for (let at = open.length - 1; at >= 0; at -= 1) {
    const name = open[at] ?? '';
    if (border.includes(name)) break;
    if (names.includes(name)) return at;
  }
  return open.length;
}

/** Undoes the escaping of a whole page of markup, which some vendors do once or twice too often. */
function unwrapped(source: string): string {
  let text = source;
  for (let times = 0; times < 3 && !hasTags(text) && /&(amp;)*lt;\/?[a-z]/i.test(text); times += 1) {
    text = text.replace(/&(lt|gt|quot|amp|#39|#34);/gi, (entity) => decodeEntities(entity));
  }
  return text;
}

function hasTags(text: string): boolean {
  return /<\/?[a-z][a-z0-9]*[\s/>]|<!--/i.test(text);
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
  eacute: 'é',
  Eacute: 'É',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  Uuml: 'Ü',
  Ouml: 'Ö',
  Auml: 'Ä',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  euro: '€',
  sect: '§',
  deg: '°',
  frac12: '½',
  times: '×',
};

function decodeEntities(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z][a-z0-9]{1,9});/gi, (entity, name: string) => {
    if (!name.startsWith('#')) return (Object.hasOwn(named, name) ? named[name] : undefined) ?? entity;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    const isText = (code >= 32 && code < 0xd800) || (code > 0xdfff && code <= 0x10fffd);
    return code === 10 || code === 9 ? ' ' : isText ? clean(String.fromCodePoint(code)) : '';
  });
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** One form of each letter, line feeds only, and nothing that the models do not allow. */
function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')

    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
}

function tidy(text: string): string {
  return text
    .replace(/[ \t\u00a0]*\n[ \t\u00a0]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
