import {recordsEnd, recordsStart, writeRecordElement} from '@skolebro/formats';
import {describe, expect, it} from 'vitest';
import {packageOf} from './memory-package.js';
import {validatePackage} from './validate-package.js';

const uuid = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

const event = (number: number, change: object = {}): string =>
  writeRecordElement('calendar-event', {
    id: uuid(number),
    start: '2026-08-10T08:00:00',
    end: '2026-08-10T09:00:00',
    ...change,
  });

const fileOf = (...elements: readonly string[]): string =>
  `${recordsStart}${elements.map((element) => `${element}\n`).join('')}${recordsEnd}`;

/** Each finding of a rule, with what stands in the file at its line and column. */
async function foundIn(xml: string, rule: string): Promise<unknown[]> {
  const {findings} = await validatePackage(packageOf({'records/calendar-event.xml': xml}));
  const lines = xml.split('\n');
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({line = 0, column = 0, pointer, recordId}) => ({
      recordId,
      pointer,
      line,
      at: lines[line - 1]?.slice(column - 1).slice(0, 12),
    }));
}

const early = {end: '2026-08-10T07:00:00'};

describe('findings in XML', () => {
  it('stand with line, column and record, where a rule finds them', async () => {
    const xml = fileOf(
      event(1),
      `  ${event(2, {title: 'Bl\u00e5b\u00e6r \ud83c\udf88', ...early})}`,
      event(3),
    );
    const found = await validatePackage(packageOf({'records/calendar-event.xml': xml}));
    const rule = found.findings.find(({pointer}) => pointer === '/end')?.rule ?? '';
    expect(await foundIn(xml, rule)).toEqual([
      {recordId: uuid(2), pointer: '/end', line: 4, at: '<end>2026-08'},
    ]);
  });

  it('stand on the line of the element where a record takes several', async () => {
    const spread = event(2, {start: 'soon'}).replaceAll('><', '>\n<');
    const [found] = await foundIn(fileOf(event(1), spread), 'schema-pattern-mismatch');
    expect(found).toEqual({recordId: uuid(2), pointer: '/start', line: 6, at: '<start>soon<'});
  });

  it('stand with line and column where an id stood before and where a reference dangles', async () => {
    const xml = fileOf(event(1), event(2), event(1, {groupIds: [uuid(7), uuid(8)]}));
    expect(await foundIn(xml, 'id-duplicate')).toEqual([
      {recordId: uuid(1), pointer: '/id', line: 5, at: '<id>00000000'},
    ]);
    expect(await foundIn(xml, 'reference-dangling')).toMatchObject([
      {pointer: '/groupIds/0', line: 5, at: '<groupIds>00'},
      {pointer: '/groupIds/1', line: 5, at: '<groupIds>00'},
    ]);
  });
});
