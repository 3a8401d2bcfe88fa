import type {PackageContainer} from '@skolebro/formats';
import type {Report} from '@skolebro/models';
import {packageOf} from '../memory-package.js';
import type {Language} from '../rule.js';
import {validatePackage} from '../validate-package.js';

const id = (last: number): string => `5c4e3f3e-0000-4000-8000-${String(last).padStart(12, '0')}`;

/** A package with faults of several kinds, weights and places, and with secrets in wrong places. */
export const faulty: PackageContainer = packageOf({
  'records/person.ndjson': [
    {id: id(1), givenName: 'Hemmelige Maja', familyName: '', gender: 'hemmelig'},
    {id: id(2), givenName: 7, familyName: 'Hemmelig', cpr: '0101010101010'},
    {id: 'hemmelig'},
    ...Array.from({length: 9}, (_, index) => ({id: id(10 + index), gender: 'x'.repeat(index + 1)})),
  ]
    .map((record) => `${JSON.stringify(record)}\n`)
    .join(''),
  'records/calendar-event.ndjson': `{"id":"${id(30)}","start":"2026-08-10T10:00:00","end":"2026-08-10T09:00:00"}\n\n`,
  'records/<script>alert(1)</script>.ndjson': '{}\n',
});

/** The report on it. */
export const judgeFaulty = (language: Language, maxFindings = 100): Promise<Report> =>
  validatePackage(faulty, {language, maxFindings});

/** A report of values that would do harm if they were taken for markup; such a report can be made by hand. */
export const hostileFrom = (report: Report): Report => ({
  ...report,
  packageId: '"><script>alert(1)</script>',
  rules: [
    {
      rule: 'x:"><img src=x onerror=alert(1)>',
      requirement: '"><b>',
      severity: 'error',
      scope: 'file',
      outcome: 'found',
      count: 1,
    },
    {
      rule: 'b',
      requirement: 'EX-02',
      severity: 'error',
      scope: 'file',
      outcome: 'not-checked',
      count: 0,
      because: '</h3><script>',
    },
  ],
  findings: [
    {
      rule: 'x:"><img src=x onerror=alert(1)>',
      requirement: '"><b>',
      severity: 'error',
      fingerprint: '"><i>',
      file: '</style></script><script>alert(1)</script>\u202Egpj.exe',
      line: 1,
      pointer: '/<svg onload=alert(1)>',
      recordId: "' onfocus=alert(1)",
      values: [],
      message: '</td><iframe srcdoc=x>',
    },
  ],
  entities: [{entity: '<object>', records: 1, unreadable: 0}],
  internalErrors: ['<script>alert(2)</script>'],
});
