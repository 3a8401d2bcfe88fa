import {type AttributeRule, htmlProfile} from './html-profile.generated.js';
import type {Texts} from './rule.js';

/** What is outside the profile in a formatted text. */
export interface HtmlFaults {
  readonly count: number;
  /** The first one, named only by words of HTML itself. */
  readonly first: Texts | undefined;
}

/** Names of HTML that may be quoted; any other name in a tag may be a person's. */
const elementNames = new Set([
  ...htmlProfile.elements.keys(),
  ...htmlProfile.removedWithContent,
  ...'body button center code div font form h1 h5 h6 hr html input link meta pre s section small span sub sup'.split(
    ' ',
  ),
]);
const attributeNames = new Set(
  'class data height href id name onclick onerror onload rel scope src start style target title width'.split(
    ' ',
  ),
);

/**
 * Finds what the HTML profile does not allow: elements, attributes, their values, comments and too deep nesting.
 *
 * It reads the text once from left to right and stops where a tag does not end, so it takes linear time on any text.
 * `fileIds` are the files that pictures may come from.
 */
export function htmlFaultsOf(html: string, fileIds: ReadonlySet<string>): HtmlFaults {
  let count = 0;
  let first: Texts | undefined;
  const found = (fault: Texts): void => {
    count += 1;
    first ??= fault;
  };
  let depth = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const next = html[at + 1] ?? '';
    if (next === '!' || next === '?') {
      found({da: 'en kommentar', en: 'a comment'});
      const mark = html.startsWith('<!--', at) ? '-->' : '>';
      const end = html.indexOf(mark, at + 2);
      if (end < 0) break;
      at = end + mark.length;
    } else if (next === '/') {
      const end = html.indexOf('>', at);
      if (end < 0) break;
      depth = Math.max(0, depth - 1);
      at = end + 1;
    } else if (/[A-Za-z]/.test(next)) {
      const tag = readTag(html, at + 1);
      const rule = htmlProfile.elements.get(tag.name);
      if (tag.end < 0) {
        found({da: 'et mærke uden slutning', en: 'a tag without an end'});
        break;
      }
      if (rule === undefined) found(elementFault(tag.name));
      else judgeAttributes(tag.attributes, rule.attributes, fileIds, found);
      if (rule?.isVoid !== true) depth += 1;
      if (depth > htmlProfile.maxDepth) {
        found({da: 'for dyb indlejring', en: 'too deep nesting'});
        break;
      }
      at = tag.end;
      if (htmlProfile.removedWithContent.includes(tag.name)) {
        at = endOfElement(html, tag.name, at);
        if (at < 0) break;
      }
    } else at += 1;
  }
  return {count, first};
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the text goes on; -1 where the tag does not end. */
  readonly end: number;
}

/** What follows a tag's name: blanks and slashes, the end, or an attribute with its value. */
const part = /[\s/]*(?:(>)|([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)))?|(.))/suy;

function readTag(html: string, start: number): Tag {
  const nameEnd = /[^\s/>]*/y;
  nameEnd.lastIndex = start;
  const name = (nameEnd.exec(html)?.[0] ?? '').toLowerCase();
  const attributes = new Map<string, string>();
  let at = nameEnd.lastIndex;
  for (;;) {
    part.lastIndex = at;
    const [all, end, attribute, double, single, bare] = part.exec(html) ?? [];
    if (all === undefined) return {name, attributes, end: -1};
    at = part.lastIndex;
    if (end !== undefined) return {name, attributes, end: at};
    if (attribute !== undefined) attributes.set(attribute.toLowerCase(), double ?? single ?? bare ?? '');
  }
}

function judgeAttributes(
  attributes: ReadonlyMap<string, string>,
  rules: {readonly [name: string]: AttributeRule},
  fileIds: ReadonlySet<string>,
  found: (fault: Texts) => void,
): void {
  for (const [name, value] of attributes) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    const known = attributeNames.has(name) ? ` ${name}` : '';
    if (rule === undefined) {
      found({
        da: `attributten${known || ' af ukendt navn'}`,
        en: `the attribute${known || ' of unknown name'}`,
      });
    } else if (!isAllowed(value, rule, fileIds)) {
      found({da: `indholdet af attributten${known}`, en: `the value of the attribute${known}`});
    }
  }
  for (const [name, {required}] of Object.entries(rules)) {
    if (required === true && !attributes.has(name)) {
      found({da: `et element uden attributten ${name}`, en: `an element without the attribute ${name}`});
    }
  }
}

/** Values are judged as they are written: a scheme that hides behind a character reference is none that is allowed. */
function isAllowed(value: string, rule: AttributeRule, fileIds: ReadonlySet<string>): boolean {
  switch (rule.kind) {
    case 'link': {
      const scheme = /^[A-Za-z][A-Za-z0-9+.-]*(?=:)/.exec(value)?.[0].toLowerCase();
      return scheme !== undefined && htmlProfile.linkSchemes.includes(scheme);
    }
    case 'file':
      return new RegExp(htmlProfile.filePattern).test(value) && fileIds.has(value.slice('urn:uuid:'.length));
    case 'integer':
      return (
        /^[0-9]{1,9}$/.test(value) &&
        Number(value) >= (rule.minimum ?? 0) &&
        Number(value) <= (rule.maximum ?? Infinity)
      );
    case 'value':
      return rule.values?.includes(value.toLowerCase()) === true;
    case 'pattern':
      return rule.pattern !== undefined && new RegExp(rule.pattern).test(value);
    default:
      return true;
  }
}

function elementFault(name: string): Texts {
  if (!elementNames.has(name)) return {da: 'et ukendt element', en: 'an unknown element'};
  return {da: `elementet ${name}`, en: `the element ${name}`};
}

/** Where the text goes on after an element that is removed with its content; -1 when that is nowhere. */
function endOfElement(html: string, name: string, start: number): number {
  for (let at = html.indexOf('</', start); at >= 0; at = html.indexOf('</', at + 2)) {
    const end = at + 2 + name.length;
    if (html.slice(at + 2, end).toLowerCase() === name && /[\s/>]/.test(html[end] ?? '')) return at;
  }
  return -1;
}
