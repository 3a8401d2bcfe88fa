import type {SourceDoc} from './sources.js';

const tags = new Set([
  'title',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'TJS-type',
  'minItems',
  'maxItems',
  'items',
  'ref',
  'record',
  'document',
  'propertyNames',
  'codelist',
  'since',
  'deprecated',
]);

/** What is wrong with the doc comment of a type or property of the models. */
export function docProblems(
  doc: SourceDoc | undefined,
  line: number,
  what: string,
): {readonly rule: string; readonly line: number}[] {
  if (doc === undefined) return [{rule: `A comment says in English what ${what} is`, line}];
  const found: {rule: string; line: number}[] = [];
  const say = (rule: string, at = line) => found.push({rule, line: at});
  if (doc.text === '') say(`A comment says in English what ${what} is`);
  const title = doc.tags.find(({name}) => name === 'title');
  if (!title?.text) say(`\`@title\` gives the Danish word for ${what}`);
  if (doc.lastLine === line) say('A comment stands on lines of its own, or its tags are lost');
  for (const {name, text, line: at} of doc.tags) {
    if (!tags.has(name)) say(`No tag is called @${name}`, at);
    if (at === doc.line || doc.tags.filter((tag) => tag.line === at).length > 1) {
      say('Every tag stands on a line of its own', at);
    }
    if (doc.tags.filter((tag) => tag.name === name).length > 1) say(`A tag stands once: @${name}`, at);
    if (name === 'since' && !/^"[1-9][0-9]*\.[0-9]+"$/.test(text)) {
      say('`@since` is quoted, as "1.10", or it becomes a number', at);
    }
    if (name === 'pattern' && text.startsWith('/')) say('A pattern stands without slashes', at);
    if (name === 'deprecated' && text === '') say('`@deprecated` says what to use instead', at);
  }
  return found;
}
