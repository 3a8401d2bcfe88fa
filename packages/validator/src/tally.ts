import {spotOf} from '@skolebro/formats';
import type {DataOrigin, Finding, FindingGroup, RuleId, RuleOutcome, Severity} from '@skolebro/models';
import {fingerprintOf, groupPlaceOf} from './fingerprint.js';
import {byPlace, compare, orderOf} from './order-of-findings.js';
import {brokenBecause} from './broken.js';
import {isOwnRule} from './own-rule-id.js';
import {
  type Account,
  type Place,
  type TallyPart,
  countIn,
  noteReason,
  shownPointer,
} from './tally-account.js';
import {maskPath} from './path-mask.js';
import type {Check, Language, Texts, Values} from './rule.js';

export type {Place, TallyPart} from './tally-account.js';

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
  /** How many findings of each check are kept. */
  readonly maxFindings: number;
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
          last: undefined,
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
    const order = orderOf(place);
    if (order > account.limit || this.maxFindings === 0) return;
    account.kept.push({order, finding: this.finding(check, place, values)});
    if (account.kept.length >= 2 * this.maxFindings) this.prune(account);
  }

  /** Notes that a check could not be made on something, and why; of several reasons one is shown. */
  skipped(check: Check, because: Texts): void {
    const account = this.account(check);
    account.skipped += 1;
    noteReason(account, because);
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
    this.skipped(check, brokenBecause(check));
  }

  /** Whether a check has broken off. */
  hasFailed(check: Check): boolean {
    return this.broken.length > 0 && this.broken.includes(check.id);
  }

  /** What has been counted so far, in a form that can be sent to another thread. */
  part(): TallyPart {
    const accounts = [...this.accounts].filter(([, {count, skipped}]) => count > 0 || skipped > 0);
    return {
      accounts: accounts.map(([id, {count, skipped, because, kept, groups}]) => {
        return [id, {count, skipped, because, kept, groups: [...groups]}];
      }),
      broken: this.broken,
    };
  }

  /** Adds what was counted elsewhere, in any order. */
  add({accounts, broken}: TallyPart): void {
    for (const id of broken) if (!this.broken.includes(id)) this.broken.push(id);
    for (const [id, {count, skipped, because, kept, groups}] of accounts) {
      const account = this.accounts.get(id);
      if (account === undefined)
        throw new TypeError(`The check ${id} is not in the catalogue; add it there.`);
      account.count += count;
      account.skipped += skipped;
      if (because !== undefined && (account.because === undefined || because.da < account.because.da)) {
        account.because = because;
      }
      account.kept.push(...kept);
      this.prune(account);
      for (const [key, group] of groups) {
        const known = account.groups.get(key);
        if (known === undefined) account.groups.set(key, {...group});
        else known.count += group.count;
      }
    }
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
      // What a check found before it broke off depends on where the work began, so nothing of it is told.
      if (this.hasFailed(check)) {
        return {...head, outcome: 'not-checked', count: 0, because: brokenBecause(check)[this.language]};
      }
      if (because === undefined || skipped === 0 || count > 0) {
        return {...head, outcome: count > 0 ? 'found' : 'checked', count};
      }
      return {...head, outcome: 'not-checked', count, because: because[this.language]};
    });
  }

  /** The findings to be shown: in the order of the catalogue, then by file, line and pointer. */
  findings(): readonly Finding[] {
    return this.checks.flatMap((check) => {
      if (this.hasFailed(check)) return [];
      const account = this.account(check);
      this.prune(account);
      const severity = this.severityOf(check);
      return account.kept.map(({finding}) => ({...finding, severity})).sort(byPlace);
    });
  }

  /** How many faults each kind of place has: in the order of the catalogue, then by file and pointer. */
  groups(): readonly FindingGroup[] {
    const whole = this.checks.filter((check) => !this.hasFailed(check));
    return whole.flatMap((check) =>
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
    const {entity, recordId, pointer, text} = place;
    const shown = shownPointer(place);
    const source = typeof text === 'function' ? text() : text;
    const spot = source === undefined ? undefined : spotOf(source, pointer ?? '');
    const column = place.column ?? spot?.column;
    // A record of XML may take several lines.
    const line = place.line === undefined ? undefined : place.line + (spot?.linesBelow ?? 0);
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
