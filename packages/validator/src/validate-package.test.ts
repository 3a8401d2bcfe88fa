import {type Report, isReport} from '@skolebro/models';
import {makeWorld, recordsOf} from '@skolebro/samples';
import {describe, expect, it} from 'vitest';
import {roundTripDiffers} from './compare/round-trip.js';
import {type MemoryFiles, containerOf, packageOf} from './memory-package.js';
import type {AnyRecordRule} from './rule.js';
import {rules} from './rules/index.js';
import {previousChecks} from './stages/previous.js';
import {profileChecks} from './stages/profile.js';
import {type ValidateOptions, validatePackage} from './validate-package.js';
import {isRefused} from './verdict.js';

const ndjson = (records: readonly object[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

const uuid = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

const event = (number: number, change: object = {}): object => ({
  id: uuid(number),
  start: '2026-08-10T08:00:00',
  end: '2026-08-10T09:00:00',
  ...change,
});

const events = (...records: object[]): MemoryFiles => ({'records/calendar-event.ndjson': ndjson(records)});

const judge = (files: MemoryFiles, change?: object, options?: ValidateOptions): Promise<Report> =>
  validatePackage(packageOf(files, {...change}), options);

const foundIn = (report: Report): readonly (readonly [string, number])[] =>
  report.rules.filter(({count}) => count > 0).map(({rule, count}) => [rule, count]);

const outcomeOf = (report: Report, id: string): string | undefined =>
  report.rules.find(({rule}) => rule === id)?.outcome;

const worldFiles = (): MemoryFiles =>
  Object.fromEntries(
    Object.entries(recordsOf(makeWorld({pupils: 5}))).map(([entity, records]) => [
      `records/${entity}.ndjson`,
      ndjson(records as readonly object[]),
    ]),
  );

/** The world's files are made only when a package is written. */
const withoutAttachments = {
  accessLevel: 'authority',
  omittedFiles: makeWorld({pupils: 5}).files.map(({id}) => ({fileId: id, reason: 'Prøve'})),
};

describe('a right package', () => {
  it('is conformant, every rule checked that was asked for, and its report is a report', async () => {
    const report = await judge(worldFiles(), withoutAttachments);
    expect(foundIn(report)).toEqual([]);
    const unchecked = report.rules.filter(({outcome}) => outcome !== 'checked').map(({rule}) => rule);
    expect(unchecked).toEqual([...profileChecks, ...previousChecks, roundTripDiffers].map(({id}) => id));
    expect(report.verdict).toBe('conformant');
    expect(isReport(report)).toBe(true);
  });

  it('gives the same report, byte for byte, every time', async () => {
    const [first, second] = [await judge(worldFiles()), await judge(worldFiles())];
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  });
});

describe('a package whose manifest disagrees with it', () => {
  const file = 'records/calendar-event.ndjson';
  const stated = {path: file, entity: 'calendar-event', records: 1, bytes: 0, sha256: '0'.repeat(64)};
  const bytes = ndjson([event(1)]).length;

  it.each([
    ['manifest-file-unlisted', {files: []}],
    ['manifest-size-wrong', {files: [{...stated, bytes: bytes + 1}]}],
    ['manifest-checksum-wrong', {files: [{...stated, bytes}]}],
  ])('has %s', async (rule, change) => {
    expect(foundIn(await judge(events(event(1)), change))).toEqual([[rule, 1]]);
  });

  it('has manifest-count-wrong', async () => {
    const container = packageOf(events(event(1)));
    const right = JSON.parse(new TextDecoder().decode(await all(container.entries.get('manifest.json')))) as {
      files: [object];
    };
    const report = await judge(events(event(1)), {files: [{...right.files[0], records: 2}]});
    expect(foundIn(report)).toEqual([['manifest-count-wrong', 1]]);
  });

  it('has manifest-file-missing, and what hangs on the file is not checked', async () => {
    const report = await judge({}, {files: [stated]});
    expect(foundIn(report)).toEqual([['manifest-file-missing', 1]]);
    expect(outcomeOf(report, 'event-ends-before-start')).toBe('not-checked');
  });
});

describe('a package that cannot be judged', () => {
  it.each([
    ['no manifest', {}, 'manifest-missing'],
    ['a manifest that is cut off', {'manifest.json': '{"id":'}, 'json-syntax'],
    ['a manifest that is a list', {'manifest.json': '[]'}, 'json-not-an-object'],
  ])('with %s is refused, and nothing counts as checked', async (_what, files, rule) => {
    const report = await validatePackage(containerOf(files));
    expect(foundIn(report)).toEqual([[rule, 1]]);
    expect(isRefused(report)).toBe(true);
    expect(outcomeOf(report, 'schema-type-wrong')).toBe('not-checked');
  });

  it('is not refused because one file of it is wrong', async () => {
    const report = await judge({'records/homework.ndjson': '{}\n'});
    expect(foundIn(report).map(([rule]) => rule)).toEqual(['record-file-unknown']);
    expect(isRefused(report)).toBe(false);
  });
});

describe('lines that are no records', () => {
  it('are named by line, and leave what needed them not checked', async () => {
    const files = {
      'records/calendar-event.ndjson': `${ndjson([event(1)])}[]\n{"id":\n\n${ndjson([event(2)])}`,
    };
    const report = await judge(files);
    expect(report.findings.map(({rule, line}) => [rule, line])).toEqual([
      ['line-empty', 4],
      ['json-syntax', 3],
      ['json-not-an-object', 2],
    ]);
    expect(report.entities).toEqual([{entity: 'calendar-event', records: 2, unreadable: 2}]);
    expect(outcomeOf(report, 'event-ends-before-start')).toBe('not-checked');
    expect(outcomeOf(report, 'group-level-misplaced')).toBe('checked');
  });
});

describe('records that the schema refuses', () => {
  it.each([
    ['schema-required-missing', {end: undefined}, ''],
    ['schema-property-unknown', {subject: 'x'}, ''],
    ['schema-type-wrong', {start: 1}, '/start'],
    ['schema-pattern-mismatch', {start: '10-08-2026'}, '/start'],
    ['schema-code-unknown', {status: 'maybe'}, '/status'],
    ['schema-too-long', {title: 'x'.repeat(10_000)}, '/title'],
    ['schema-too-few-items', {groupIds: []}, '/groupIds'],
    [
      'schema-too-small',
      {recurrenceRules: [{frequency: 'daily', interval: 0}]},
      '/recurrenceRules/0/interval',
    ],
  ])('give one finding: %s', async (rule, change, pointer) => {
    const report = await judge(events(event(1, change)), {}, {language: 'en'});
    expect(report.findings.map((finding) => [finding.rule, finding.pointer ?? ''])).toContainEqual([
      rule,
      pointer,
    ]);
    expect(report.findings.every(({message}) => !/[{}]/.test(message))).toBe(true);
    expect(isReport(report)).toBe(true);
  });

  it('are still judged by the rules that need no faulty field', async () => {
    const report = await judge(events(event(1, {title: 1, end: '2026-08-10T07:00:00'})));
    expect(foundIn(report)).toEqual([
      ['schema-type-wrong', 1],
      ['event-ends-before-start', 1],
    ]);
  });

  it('leave the rules that need a faulty field not checked', async () => {
    const report = await judge(events(event(1, {end: 'soon'})));
    expect(outcomeOf(report, 'event-ends-before-start')).toBe('not-checked');
  });
});

describe('ids and references', () => {
  it('are wrong where an id stands twice or leads nowhere, wherever the target stands', async () => {
    const group = {institutionId: uuid(9), classCode: '4B', kind: 'Hold', schoolYear: '2026-2027'};
    const report = await judge({
      ...events(event(1, {groupIds: [uuid(3), uuid(4)]}), event(1)),
      'records/group.ndjson': ndjson([{id: uuid(3), ...group}]),
    });
    expect(report.findings.map(({rule, file, line, pointer}) => [rule, file, line, pointer])).toEqual([
      ['id-duplicate', 'records/calendar-event.ndjson', 2, '/id'],
      ['reference-dangling', 'records/calendar-event.ndjson', 1, '/groupIds/1'],
      ['reference-dangling', 'records/group.ndjson', 1, '/institutionId'],
    ]);
  });

  it('are not called dangling when the target may be a line that could not be read', async () => {
    const files = {...events(event(1, {groupIds: [uuid(3)]})), 'records/group.ndjson': '{"id":\n'};
    expect(outcomeOf(await judge(files), 'reference-dangling')).toBe('not-checked');
  });
});

describe('a rule that throws', () => {
  const broken: AnyRecordRule = {
    ...(rules.find(({id}) => id === 'event-ends-before-start') as AnyRecordRule),
    check: () => {
      throw new Error('secret');
    },
  };

  it('is an internal error and never a pass', async () => {
    const report = await judge(events(event(1)), {}, {rules: [broken]});
    expect(report.internalErrors).toEqual([broken.id]);
    expect(report.verdict).toBe('not-fully-checked');
    expect(JSON.stringify(report)).not.toContain('secret');
  });
});

describe('the findings that are shown', () => {
  it('are as many as asked for, the same whatever the order of the records, and the count is exact', async () => {
    const wrong = Array.from({length: 50}, (_, number) => event(number, {end: '2026-08-10T07:00:00'}));
    const report = await judge(events(...wrong), {}, {maxFindings: 7});
    expect(report.findings).toHaveLength(7);
    expect(foundIn(report)).toEqual([['event-ends-before-start', 50]]);
    const more = await judge(events(...wrong), {}, {maxFindings: 20});
    const places = (of: Report): string[] => of.findings.map(({line}) => String(line));
    expect(places(more)).toEqual(expect.arrayContaining(places(report)));
  });

  it('stand with line, column and record', async () => {
    const report = await judge(events(event(1), event(2, {end: '2026-08-10T07:00:00'})));
    expect(report.findings[0]).toMatchObject({line: 2, column: 82, recordId: uuid(2), pointer: '/end'});
  });
});

describe('data from elsewhere', () => {
  it('weigh less where a rule says so', async () => {
    const group = {
      id: uuid(3),
      institutionId: uuid(3),
      classCode: '4B',
      kind: 'SFO',
      level: '4',
      schoolYear: '2026-2027',
    };
    const files = {'records/group.ndjson': ndjson([group])};
    const severity = async (origin: string): Promise<string | undefined> =>
      (await judge(files, {origin})).findings.find(({rule}) => rule === 'group-level-misplaced')?.severity;
    expect([await severity('stil'), await severity('vendor')]).toEqual(['warning', 'error']);
  });
});

async function all(entry: {open(): AsyncIterable<Uint8Array>} | undefined): Promise<Uint8Array> {
  const bytes: number[] = [];
  for await (const piece of entry?.open() ?? []) bytes.push(...piece);
  return Uint8Array.from(bytes);
}
