import type {
  EntityCount,
  Finding,
  FindingGroup,
  Report,
  ReportPart,
  RuleOutcome,
  Severity,
  Verdict,
} from '@skolebro/models';
import {catalogue} from '../catalogue.js';
import type {Language} from '../rule.js';
import {inLanguage} from './in-language.js';

/** How many findings of each rule a merged report holds. */
const keptFindings = 100;

const worstFirst: readonly Verdict[] = [
  'not-conformant',
  'not-fully-checked',
  'conformant-with-remarks',
  'conformant',
];
const heaviestFirst: readonly Severity[] = ['error', 'warning', 'info'];
const places: ReadonlyMap<string, number> = new Map(catalogue.map(({id}, index) => [id, index]));

/**
 * Joins reports on several packages to one.
 *
 * Merging is associative and commutative, and a package that comes twice counts once: the same reports give the same
 * bytes in any order and by any steps. Counts are exact; of each rule's findings a choice is kept that hangs on the
 * findings alone. Without a language the joint report is in that of the reports, and in Danish when they differ.
 *
 * @throws RangeError when there is no report.
 */
export function mergeReports(given: readonly Report[], language?: Language): Report {
  // In one language, so that nothing hangs on the words: neither what is the same nor which findings are kept.
  const reports = given.map((report) => inLanguage(report, 'da'));
  const [first] = reports;
  if (first === undefined) throw new RangeError('There is no report to merge; give one or more.');
  const parts = partsOf(reports);
  const [{packageId, profile} = {}] = parts;
  const internal = unique(parts.flatMap(({internalErrors = []}) => internalErrors));
  const merged: Report = {
    standardVersion: last(reports.map(({standardVersion}) => standardVersion)),
    validator: last(reports.map((report) => report.validator)),
    ...(packageId !== undefined && parts.every((one) => one.packageId === packageId) ? {packageId} : {}),
    ...(profile !== undefined && parts.every((one) => one.profile === profile) ? {profile} : {}),
    verdict: worstFirst.find((one) => parts.some(({verdict}) => verdict === one)) ?? 'not-fully-checked',
    language: 'da',
    entities: sumOfEntities(parts),
    rules: sumOfRules(parts),
    groups: sumOfGroups(parts),
    findings: chosenFindings(reports),
    ...(internal.length === 0 ? {} : {internalErrors: internal}),
    parts,
  };
  return inLanguage(merged, language ?? (given.every((one) => one.language === 'en') ? 'en' : 'da'));
}

/** Each package once, in an order of its own. */
function partsOf(reports: readonly Report[]): readonly ReportPart[] {
  const parts = new Map<string, ReportPart>();
  for (const report of reports) {
    for (const part of report.parts ?? [partOf(report)]) {
      parts.set(`${part.packageId ?? ''}\n${canonical(part)}`, part);
    }
  }
  return [...parts].sort(([a], [b]) => compare(a, b)).map(([, part]) => part);
}

function partOf({packageId, profile, verdict, entities, rules, groups, internalErrors}: Report): ReportPart {
  return {
    ...(packageId === undefined ? {} : {packageId}),
    ...(profile === undefined ? {} : {profile}),
    verdict,
    entities,
    rules,
    groups,
    ...(internalErrors === undefined ? {} : {internalErrors}),
  };
}

function sumOfEntities(parts: readonly ReportPart[]): readonly EntityCount[] {
  return grouped(
    parts.flatMap(({entities}) => entities),
    ({entity}) => entity,
  ).map(([entity, counts]) => ({
    entity,
    records: sum(counts, ({records}) => records),
    unreadable: sum(counts, ({unreadable}) => unreadable),
  }));
}

/** A rule that found something anywhere has found; one that was not checked anywhere was not checked. */
function sumOfRules(parts: readonly ReportPart[]): readonly RuleOutcome[] {
  const all = parts.flatMap(({rules}) => rules);
  return grouped(all, ({rule}) => rule)
    .map(([rule, outcomes]): RuleOutcome => {
      const severity = heaviestFirst.find((one) => outcomes.some((outcome) => outcome.severity === one));
      const [because] = unique(outcomes.flatMap((one) => one.because ?? []));
      const has = (kind: RuleOutcome['outcome']): boolean => outcomes.some(({outcome}) => outcome === kind);
      return {
        rule,
        requirement: unique(outcomes.map(({requirement}) => requirement))[0] ?? '',
        severity: severity ?? 'error',
        scope: unique(outcomes.map(({scope}) => scope))[0] ?? 'container',
        outcome: has('found') ? 'found' : has('not-checked') ? 'not-checked' : 'checked',
        count: sum(outcomes, ({count}) => count),
        ...(!has('found') && because !== undefined ? {because} : {}),
      };
    })
    .sort((a, b) => byRule(a.rule, b.rule));
}

function sumOfGroups(parts: readonly ReportPart[]): readonly FindingGroup[] {
  const all = parts.flatMap(({groups}) => groups);
  return grouped(all, ({fingerprint}) => fingerprint)
    .map(([, ours]): FindingGroup => {
      // An entity has one fingerprint, written as JSON or as XML; the file that is named must not hang on the order.
      const [named = ours[0]] = [...ours].sort((a, b) => compare(a.file ?? '', b.file ?? ''));
      return {...(named as FindingGroup), count: sum(ours, ({count}) => count)};
    })
    .sort(
      (a, b) =>
        byRule(a.rule, b.rule) ||
        compare(`${a.file ?? ''}\n${a.pointer ?? ''}`, `${b.file ?? ''}\n${b.pointer ?? ''}`),
    );
}

/** The findings with the smallest hashes, so that the choice of the choices is the choice of all. */
function chosenFindings(reports: readonly Report[]): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const {packageId, parts, findings} of reports) {
    for (const finding of findings) {
      const named =
        parts === undefined && packageId !== undefined ? withPackage(finding, packageId) : finding;
      found.set(canonical(named), named);
    }
  }
  return grouped([...found], ([, {rule}]) => rule)
    .flatMap(([, ours]) =>
      ours
        .map(([text, finding]) => ({order: hashOf(text), text, finding}))
        .sort((a, b) => a.order - b.order || compare(a.text, b.text))
        .slice(0, keptFindings)
        .map(({finding}) => finding),
    )
    .sort(
      (a, b) =>
        byRule(a.rule, b.rule) ||
        compare(a.packageId ?? '', b.packageId ?? '') ||
        compare(a.file ?? '', b.file ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        compare(canonical(a), canonical(b)),
    );
}

function withPackage(
  {rule, requirement, severity, fingerprint, ...rest}: Finding,
  packageId: string,
): Finding {
  return {rule, requirement, severity, fingerprint, packageId, ...rest};
}

/** In the order of the catalogue; others after it by name. */
function byRule(a: string, b: string): number {
  return (places.get(a) ?? Infinity) === (places.get(b) ?? Infinity)
    ? compare(a, b)
    : (places.get(a) ?? Infinity) - (places.get(b) ?? Infinity);
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [string, readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups].sort(([a], [b]) => compare(a, b));
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((all, item) => all + of(item), 0);
}

function unique<Word extends string>(words: readonly Word[]): readonly Word[] {
  return [...new Set(words)].sort(compare);
}

function last<Item>(items: readonly Item[]): Item {
  return [...items].sort((a, b) => compare(canonical(a), canonical(b))).at(-1) as Item;
}

/** JSON whose properties stand in alphabetical order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compare(a, b)))
      : inner,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
