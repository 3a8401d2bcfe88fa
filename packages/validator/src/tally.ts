import {columnOf} from '@skolebro/formats';
import type {
  DataOrigin,
  EntityName,
  Finding,
  FindingGroup,
  RuleId,
  RuleOutcome,
  Severity,
  Uuid,
} from '@skolebro/models';
import {type GroupPlace, fingerprintOf, groupPlaceOf} from './fingerprint.js';
import {isOwnRule} from './own-rule-id.js';
import {maskPath} from './path-mask.js';
import type {Check, Language, Texts, Values} from './rule.js';

/** Why a check broke off. */
export const ruleBroken: Texts = {
  da: 'Reglen gik i stykker på grund af en fejl i programmet selv. Meld den til Skolebro.',
  en: 'The rule broke off by a fault of the program itself. Please report it to Skolebro.',
};

/** Why a check that is not the standard's broke off; that is no fault of this program. */
export const ownRuleBroken: Texts = {
  da: 'Den egne regel gik i stykker. Meld det til den, der har skrevet den.',
  en: 'The own rule broke off. Please tell the person who wrote it.',
};

/** Where a fault is. */
export interface Place {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly entity?: EntityName | undefined;
  readonly recordId?: Uuid | undefined;
  readonly pointer?: string | undefined;
  /** The line itself, from which the column is found; it is not kept. */
  readonly text?: string | undefined;
  /** Whether the pointer may hold names and is left out of the finding. */
  readonly isSecret?: boolean;
}

interface Kept {
  readonly order: number;
  readonly finding: Finding;
}

/** What became of one check so far. */
interface Account {
  count: number;
  skipped: number;
  because: Texts | undefined;
  isAsked: boolean;
  kept: Kept[];
  /** How many faults each kind of place has, by file and pointer. */
  groups: Map<string, {readonly place: GroupPlace; count: number}>;
  /** No finding of a higher order can be among the ones that are shown. */
  limit: number;
}

/**
 * Keeps the account of a run: an exact count and a bounded choice of findings for every check.
 *
 * The choice is the findings with the smallest hash of their place, so it is the same whatever the order of the work.
 */
export class Tally {
  /** The language of the messages. */
  readonly language: Language;
  /** Where the package's data come from, once the manifest has said it. */
  origin: DataOrigin | undefined;
  private readonly checks: readonly Check[];
  private readonly maxFindings: number;
  private readonly accounts: ReadonlyMap<RuleId, Account>;
  private readonly broken: RuleId[] = [];

  constructor(checks: readonly Check[], language: Language, maxFindings: number) {
    this.checks = checks;
    this.language = language;
    this.maxFindings = maxFindings;
    this.accounts = new Map(
      checks.map(({id}) => [
        id,
        {
          count: 0,
          skipped: 0,
          because: undefined,
          isAsked: true,
          kept: [],
          groups: new Map(),
          limit: Infinity,
        },
      ]),
    );
  }

  /** Counts a fault, and keeps it when it is among those to be shown. */
  found(check: Check, place: Place, values: Values): void {
    const account = this.account(check);
    account.count += 1;
    countIn(account, place);
    const order = hashOf(`${place.file ?? ''}\n${place.line ?? 0}\n${place.pointer ?? ''}`);
    if (order > account.limit || this.maxFindings === 0) return;
    account.kept.push({order, finding: this.finding(check, place, values)});
    if (account.kept.length >= 2 * this.maxFindings) this.prune(account);
  }

  /** Notes that a check could not be made on something, and why; the first reason is the one that is shown. */
  skipped(check: Check, because: Texts): void {
    const account = this.account(check);
    account.skipped += 1;
    account.because ??= because;
  }

  /** Notes that nobody asked for a check, as one against a profile when there is none; the verdict leaves it out. */
  notAsked(check: Check, because: Texts): void {
    this.skipped(check, because);
    this.account(check).isAsked = false;
  }

  /** Whether the verdict depends on a check. */
  readonly isAsked = ({rule}: {readonly rule: RuleId}): boolean => this.accounts.get(rule)?.isAsked !== false;

  /** Notes that a check could not be made at all, for every check that a condition holds for. */
  skippedWhere(condition: (check: Check) => boolean, because: Texts): void {
    for (const check of this.checks) if (condition(check)) this.skipped(check, because);
  }

  /** Notes that a check broke off by a fault of its own. */
  failed(check: Check): void {
    if (!this.hasFailed(check)) this.broken.push(check.id);
    this.skipped(check, isOwnRule(check.id) ? ownRuleBroken : ruleBroken);
  }

  /** Whether a check has broken off. */
  hasFailed(check: Check): boolean {
    return this.broken.length > 0 && this.broken.includes(check.id);
  }

  /** The checks that broke off, in alphabetical order. */
  get internalErrors(): readonly RuleId[] {
    return this.broken.filter((id) => !isOwnRule(id)).sort();
  }

  /** What became of every check, in the order of the catalogue. */
  outcomes(): readonly RuleOutcome[] {
    return this.checks.map((check) => {
      const {count, skipped, because} = this.account(check);
      const {id: rule, requirement, scope} = check;
      const head = {rule, requirement, severity: this.severityOf(check), scope};
      if (because === undefined || skipped === 0 || (count > 0 && !this.hasFailed(check))) {
        return {...head, outcome: count > 0 ? 'found' : 'checked', count};
      }
      return {...head, outcome: 'not-checked', count, because: because[this.language]};
    });
  }

  /** The findings to be shown: in the order of the catalogue, then by file, line and pointer. */
  findings(): readonly Finding[] {
    return this.checks.flatMap((check) => {
      const account = this.account(check);
      this.prune(account);
      const severity = this.severityOf(check);
      return account.kept.map(({finding}) => ({...finding, severity})).sort(byPlace);
    });
  }

  /** How many faults each kind of place has: in the order of the catalogue, then by file and pointer. */
  groups(): readonly FindingGroup[] {
    return this.checks.flatMap((check) =>
      [...this.account(check).groups.entries()]
        .sort(([a], [b]) => compare(a, b))
        .map(([, {place, count}]) => ({
          fingerprint: fingerprintOf(check.id, place),
          rule: check.id,
          ...place,
          count,
        })),
    );
  }

  /** How much a check's faults weigh in this package. */
  severityOf(check: Check): Severity {
    const {origin} = this;
    return (
      (origin === 'stil' || origin === 'migrated' ? check.severityFor?.[origin] : undefined) ?? check.severity
    );
  }

  private account({id}: Check): Account {
    const account = this.accounts.get(id);
    if (account === undefined) throw new TypeError(`The check ${id} is not in the catalogue; add it there.`);
    return account;
  }

  private prune(account: Account): void {
    account.kept.sort((a, b) => a.order - b.order || byPlace(a.finding, b.finding));
    account.kept.length = Math.min(account.kept.length, this.maxFindings);
    if (account.kept.length === this.maxFindings) account.limit = account.kept.at(-1)?.order ?? Infinity;
  }

  private finding(check: Check, place: Place, values: Values): Finding {
    const {line, entity, recordId, pointer, text} = place;
    const shown = shownPointer(place);
    const column = place.column ?? (text === undefined ? undefined : columnOf(text, pointer ?? ''));
    const named = Object.entries(values).map(([name, value]) => ({
      name,
      value: typeof value === 'object' ? value[this.language] : String(value),
    }));
    return {
      rule: check.id,
      requirement: check.requirement,
      severity: this.severityOf(check),
      fingerprint: fingerprintOf(check.id, groupPlaceOf(place.file, shown)),
      ...(place.file === undefined ? {} : {file: maskPath(place.file)}),
      ...(line === undefined ? {} : {line}),
      ...(column === undefined ? {} : {column}),
      ...(entity === undefined ? {} : {entity}),
      ...(recordId === undefined ? {} : {recordId}),
      ...(shown === undefined ? {} : {pointer: shown}),
      values: named,
      message: named.reduce(
        (message, {name, value}) => message.replaceAll(`{${name}}`, () => value),
        check.message[this.language],
      ),
    };
  }
}

function countIn({groups}: Account, place: Place): void {
  const shared = groupPlaceOf(place.file, shownPointer(place));
  const key = `${shared.file ?? ''}\n${shared.pointer ?? ''}`;
  const group = groups.get(key);
  if (group === undefined) groups.set(key, {place: shared, count: 1});
  else group.count += 1;
}

function shownPointer({pointer, isSecret}: Place): string | undefined {
  return pointer === '' || isSecret === true ? undefined : pointer;
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compare(a.pointer ?? '', b.pointer ?? '') ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(JSON.stringify(a.values), JSON.stringify(b.values))
  );
}

/** Code units, not a language's order: the report must be the same everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A 53-bit hash of a text (two rounds of FNV-1a with different primes). */
function hashOf(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x5bd1e995);
    low ^= low >>> 15;
  }
  return (high >>> 11) * 0x100000000 + (low >>> 0);
}
