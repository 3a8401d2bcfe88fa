import {describe, expect, it} from 'vitest';
import {packageOf} from '../memory-package.js';
import {validatePackage} from '../validate-package.js';

const municipality = {id: '00000000-0000-4000-8000-000000000001', code: '0751', name: 'Aarhus'};
const person = {
  id: '00000000-0000-4000-8000-000000000002',
  protected: false,
  identifiers: [{system: 'urn:dk:stil:uni-id', value: 'prove1234'}],
};
const files = {
  'records/municipality.ndjson': `${JSON.stringify(municipality)}\n`,
  'records/institution.ndjson': '',
  'records/person.ndjson': `${JSON.stringify(person)}\n`,
  'records/affiliation.ndjson': '',
  'records/group.ndjson': '',
};
const manifest = {
  profile: 'roster',
  controller: {code: '0751', name: 'Aarhus'},
  institutionNumbers: ['751001'],
  schoolYear: '2026-2027',
  accessLevel: 'small',
  cprMode: 'none',
  includesProtected: false,
};

async function judge(change: object = {}, more: object = {}, profile?: 'roster' | 'school-change') {
  const container = packageOf({...files, ...more}, {...manifest, ...change});
  const report = await validatePackage(container, profile === undefined ? {} : {profile});
  const found = report.findings.map(({rule, pointer = '', values}) => [rule, pointer, values[0]?.value]);
  return {found, verdict: report.verdict};
}

describe('a package and its profile', () => {
  it('fits when it holds what the profile demands and nothing that it forbids', async () => {
    expect(await judge()).toEqual({found: [], verdict: 'conformant'});
  });

  it.each([
    [
      'lacks a field of the manifest',
      {schoolYear: undefined},
      {},
      ['profile-manifest-field-missing', '', 'schoolYear'],
    ],
    [
      'has another access level',
      {accessLevel: 'full'},
      {},
      ['profile-access-level-wrong', '/accessLevel', 'full'],
    ],
    ['has another CPR mode', {cprMode: 'full'}, {}, ['profile-cpr-mode-wrong', '/cprMode', 'full']],
    [
      'has an entity too many',
      {},
      {'records/calendar-event.ndjson': ''},
      ['profile-entity-forbidden', '/files', 'calendar-event'],
    ],
    [
      'lacks a field of a record',
      {},
      {'records/person.ndjson': `${JSON.stringify({...person, identifiers: undefined})}\n`},
      ['profile-field-missing', '', 'identifiers'],
    ],
    [
      'has a field too many',
      {},
      {'records/person.ndjson': `${JSON.stringify({...person, birthDate: '2016-01-01'})}\n`},
      ['profile-field-forbidden', '/birthDate', 'birthDate'],
    ],
  ])('do not fit when it %s', async (_what, change, more, finding) => {
    expect(await judge(change, more)).toEqual({found: [finding], verdict: 'not-conformant'});
  });

  it('do not fit when it lacks an entity', async () => {
    const {'records/group.ndjson': _left, ...rest} = files;
    const report = await validatePackage(packageOf(rest, manifest));
    expect(report.findings.map(({rule, values}) => [rule, values[0]?.value])).toEqual([
      ['profile-entity-missing', 'group'],
    ]);
  });

  it('are judged by the profile that was asked for in place of its own', async () => {
    const {found, verdict} = await judge({}, {}, 'school-change');
    expect(found.map(([rule]) => rule)).toContain('profile-access-level-wrong');
    expect(verdict).toBe('not-conformant');
  });
});
