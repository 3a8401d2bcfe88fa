import type {FindingGroup, Report, RuleId, Severity, Uuid, Verdict} from '@skolebro/models';

/** A group of faults that is not what it was. */
export interface GroupChange extends Omit<FindingGroup, 'count'> {
  readonly severity: Severity;
  /** How many faults there were. */
  readonly before: number;
  /** How many there are. */
  readonly after: number;
}

/** What has changed from one report to the next. */
export interface ReportDiff {
  /** The language of the reasons. */
  readonly language: Report['language'];
  /** The packages' ids, where the reports know them. */
  readonly packageId: {readonly before?: Uuid; readonly after?: Uuid};
  readonly verdict: {readonly before: Verdict; readonly after: Verdict};
  /** Faults in places that had none. */
  readonly new: readonly GroupChange[];
  readonly more: readonly GroupChange[];
  readonly fewer: readonly GroupChange[];
  /** Places that have no faults any more, found by rules that were checked. */
  readonly gone: readonly GroupChange[];
  /** Places whose rule was not checked now, so that nobody knows whether their faults are gone. */
  readonly unknown: readonly GroupChange[];
  /** Rules that were checked and are not now, and why. */
  readonly newlyNotChecked: readonly {readonly rule: RuleId; readonly because: string}[];
  /** Rules that are checked now and were not. */
  readonly newlyChecked: readonly RuleId[];
}

/**
 * Holds two reports against each other, by the fingerprints of their groups of faults.
 *
 * A rule that was switched off is no improvement: its faults are not gone but unknown.
 */
export function diffReports(before: Report, after: Report): ReportDiff {
  const then = new Map(before.groups.map((group) => [group.fingerprint, group]));
  const now = new Map(after.groups.map((group) => [group.fingerprint, group]));
  const severities = new Map([...before.rules, ...after.rules].map(({rule, severity}) => [rule, severity]));
  const changes = [...new Set([...now.keys(), ...then.keys()])].flatMap((fingerprint): GroupChange[] => {
    const group = now.get(fingerprint) ?? then.get(fingerprint);
    const counts = {
      before: then.get(fingerprint)?.count ?? 0,
      after: now.get(fingerprint)?.count ?? 0,
    };
    if (group === undefined || counts.before === counts.after) return [];
    const {count: _, ...place} = group;
    return [{...place, severity: severities.get(group.rule) ?? 'error', ...counts}];
  });
  const checked = {before: checkedIn(before), after: checkedIn(after)};
  const because = new Map(after.rules.map((one) => [one.rule, one.because ?? '']));
  return {
    language: after.language,
    packageId: {
      ...(before.packageId === undefined ? {} : {before: before.packageId}),
      ...(after.packageId === undefined ? {} : {after: after.packageId}),
    },
    verdict: {before: before.verdict, after: after.verdict},
    new: changes.filter((one) => one.before === 0),
    more: changes.filter((one) => one.before > 0 && one.after > one.before),
    fewer: changes.filter((one) => one.after > 0 && one.after < one.before),
    gone: changes.filter((one) => one.after === 0 && checked.after.has(one.rule)),
    unknown: changes.filter((one) => one.after === 0 && !checked.after.has(one.rule)),
    newlyNotChecked: [...checked.before]
      .filter((rule) => !checked.after.has(rule))
      .map((rule) => ({rule, because: because.get(rule) ?? ''})),
    newlyChecked: [...checked.after].filter((rule) => !checked.before.has(rule)),
  };
}

/** Tells whether a report is worse than the one before: new errors or more of them, or rules that are not checked any more. */
export function isWorse(diff: ReportDiff): boolean {
  const isError = ({severity}: GroupChange): boolean => severity === 'error';
  return diff.new.some(isError) || diff.more.some(isError) || diff.newlyNotChecked.length > 0;
}

function checkedIn({rules}: Report): ReadonlySet<RuleId> {
  return new Set(rules.filter(({outcome}) => outcome !== 'not-checked').map(({rule}) => rule));
}
