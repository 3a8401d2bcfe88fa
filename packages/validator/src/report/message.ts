import type {Finding, RuleId} from '@skolebro/models';
import {catalogue} from '../catalogue.js';
import type {Check, Language, Texts} from '../rule.js';
import {inBothLanguages} from './words.js';

/** The three things that a message says; `why` is empty where it goes without saying. */
export interface MessageParts {
  readonly what: Texts;
  readonly why: Texts;
  readonly todo: Texts;
}

/** The part of a message that is the same for some findings, and what each of them says for itself. */
export interface SharedMessage extends MessageParts {
  /** Per finding, in their order; empty texts where all say the same. */
  readonly own: readonly Texts[];
}

const checks: ReadonlyMap<RuleId, Check> = new Map(catalogue.map((check) => [check.id, check]));
const kinds = ['what', 'why', 'todo'] as const;
const nothing: Texts = {da: '', en: ''};

/** Gives what a rule says, in both languages, with the places for values shown by an ellipsis. */
export function messageOfRule(rule: RuleId): MessageParts {
  return partsOf(checks.get(rule)?.message ?? {da: rule, en: rule}, () => ({da: '…', en: '…'}));
}

/** Joins what findings of one rule say: their common words once, and each finding's own. */
export function sharedMessage(rule: RuleId, findings: readonly Finding[], language: string): SharedMessage {
  const template = messageOfRule(rule);
  const said = findings.map((finding) => messageOf(finding, language === 'en' ? 'en' : 'da'));
  const [first] = said;
  if (first === undefined) return {...template, own: []};
  const varying = kinds.filter((kind) => said.some((one) => one[kind].da !== first[kind].da));
  const common = (kind: (typeof kinds)[number]): Texts =>
    varying.includes(kind) ? (checks.has(rule) ? template[kind] : nothing) : first[kind];
  const own = said.map((one) => joined(varying.map((kind) => one[kind])));
  return {what: common('what'), why: common('why'), todo: common('todo'), own};
}

/** Gives a finding's message in both languages; one of a rule that is not the standard's stays in the report's. */
function messageOf({rule, values, message}: Finding, language: Language): MessageParts {
  const check = checks.get(rule);
  if (check === undefined) return partsOf({da: message, en: message}, () => undefined);
  const named = new Map(values.map(({name, value}) => [name, inBothLanguages(value, language)]));
  return partsOf(check.message, (name) => named.get(name));
}

/** Every message is written as what is wrong, why it matters, what to do: one sentence each, or more on why. */
function partsOf(message: Texts, valueOf: (name: string) => Texts | undefined): MessageParts {
  const sentences = {da: sentencesOf(message.da), en: sentencesOf(message.en)};
  const part = (from: number, to?: number): Texts => ({
    da: filled(sentences.da.slice(from, to).join(' '), 'da', valueOf),
    en: filled(sentences.en.slice(from, to).join(' '), 'en', valueOf),
  });
  return {what: part(0, 1), why: part(1, -1), todo: sentences.da.length > 1 ? part(-1) : nothing};
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?]) (?=\p{Lu})/u);
}

function filled(text: string, language: Language, valueOf: (name: string) => Texts | undefined): string {
  return text.replace(/\{(\w+)\}/g, (braces, name: string) => valueOf(name)?.[language] ?? braces);
}

function joined(texts: readonly Texts[]): Texts {
  return {da: texts.map(({da}) => da).join(' '), en: texts.map(({en}) => en).join(' ')};
}
