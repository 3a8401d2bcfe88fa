import {uniIdSystem} from '@skolebro/models';
import {describe, expect, it} from 'vitest';
import {idFromSource} from '../vendor/source-id.js';
import {aulaUserSystem, readAulaAddress, readAulaContext} from './aula-context.js';
import {aulaHost} from './aula-host.js';
import {fakeAula, type ListForm} from './fake-aula.fixture.js';
import {aulaWidgets, compareVersions, readWidgetName} from './placement.js';

const alma = {
  id: idFromSource(uniIdSystem, 'alma1234'),
  identifiers: [{system: uniIdSystem, value: 'alma1234'}],
};
const viggo = {
  id: idFromSource(uniIdSystem, 'vigg5678'),
  identifiers: [{system: uniIdSystem, value: 'vigg5678'}],
};

describe('2.1 the form of a widget', () => {
  it('reads number and version from its name', () => {
    expect(readWidgetName('W0029V0003')).toEqual({widgetId: '0029', version: 3});
    expect(readWidgetName('W29V3')).toBeUndefined();
  });

  it('knows that 300 pixels are narrow', () => {
    expect(read({placement: 'narrow'})).toMatchObject({size: 'narrow'});
    expect(read({placement: 'narrow'})).not.toHaveProperty('slot');
  });
});

describe('2.2 the context of a widget', () => {
  it.each(['sessionUUID', 'sessionUuid'])('takes the user’s UNI-id from %s, in spite of the name', (name) => {
    expect(readAulaContext({[name]: 'maja0001'}).context.user).toEqual({
      id: idFromSource(uniIdSystem, 'maja0001'),
      identifiers: [{system: uniIdSystem, value: 'maja0001'}],
    });
  });

  it('takes nothing else for a UNI-id: not a session id, not aulaUuid', () => {
    const uuid = '4a0e5c1e-7a55-4f0e-9f0e-1f2d3c4b5a69';
    expect(readAulaContext({sessionUUID: uuid}).context.user).toEqual({
      identifiers: [{system: aulaUserSystem, value: uuid}],
    });
    expect(readAulaContext({aulaUuid: uuid}).context.user).not.toHaveProperty('id');
  });

  it.each(['employee', 'child', 'guardian', 'otp', 'other', 'new-role'])(
    'keeps the role %s',
    (userProfile) => {
      expect(read({userProfile})).toMatchObject({user: {role: userProfile}});
    },
  );

  it.each<ListForm>(['array', 'commas', 'repeated'])(
    'reads children and institutions as %s, given or in an address',
    (form) => {
      const fake = fakeAula({form});
      for (const given of [fake.given, readAulaAddress(fake.address())]) {
        const {children, institutions} = readAulaContext(given).context;
        expect(children).toEqual([alma, viggo]);
        expect(institutions).toEqual([{institutionNumber: '101001'}, {institutionNumber: 'G16713'}]);
      }
    },
  );

  it('does not take Aula’s own number of a child for a child', () => {
    const {context, problems} = readAulaContext({childFilter: ['1234567', 'alma1234']});
    expect(context.children).toEqual([alma]);
    expect(problems).toEqual([{pointer: '/childFilter', fault: 'malformed'}]);
  });

  it('says a child once, however often it is there', () => {
    expect(readAulaContext({childFilter: 'alma1234,alma1234'}).context.children).toEqual([alma]);
  });

  it('has no children and no institutions on the page of a group', () => {
    const fake = fakeAula({group: '4711'});
    for (const given of [fake.given, readAulaAddress(fake.address())]) {
      const {context} = readAulaContext(given);
      expect(context).not.toHaveProperty('children');
      expect(context).not.toHaveProperty('institutions');
      expect(context.group?.identifiers?.[0]?.value).toBe('4711');
    }
  });

  it.each([
    ['2026-W5', '2026-W05'],
    ['2026-W05', '2026-W05'],
    ['5-2026', '2026-W05'],
    ['5', '2026-W05'],
    [5, '2026-W05'],
    ['2026-W53', '2026-W53'],
  ])('reads the week %j', (currentWeekNumber, isoWeek) => {
    expect(readAulaContext({currentWeekNumber}, {schoolYear: '2025-2026'}).context.isoWeek).toBe(isoWeek);
  });

  it.each(['', null, '2026-W54', 'uge 5', {}])('says no week for %j', (currentWeekNumber) => {
    expect(readAulaContext({currentWeekNumber}).context).not.toHaveProperty('isoWeek');
  });

  it('takes the login level as a hint, and not from the app, which always says 3', () => {
    expect(read({assuranceLevel: '3'})).toMatchObject({assuranceLevel: 'substantial'});
    expect(read({assuranceLevel: 2})).toMatchObject({assuranceLevel: 'low'});
    expect(read({assuranceLevel: '3', isMobileApp: 'true'})).not.toHaveProperty('assuranceLevel');
    expect(read({assuranceLevel: '3', isMobileApp: 'false'})).toHaveProperty('assuranceLevel');
  });

  it('compares versions as versions', () => {
    expect(['1.10', '1.3', '1.6'].sort(compareVersions)).toEqual(['1.3', '1.6', '1.10']);
    expect(compareVersions('1.0', '1')).toBe(0);
  });

  it('passes the host’s CSRF token on to nobody', () => {
    const fake = fakeAula();
    const seen = [
      readAulaContext(fake.given),
      readAulaAddress(fake.address()),
      aulaHost({widgetId: '0029', given: fake.given}).context,
    ];
    expect(JSON.stringify(seen)).not.toContain('the-csrf-token');
  });

  it('fills in what Aula does not say from what the vendor knows', () => {
    const kommune = {municipalityCode: '0101', municipalityName: 'København', name: 'Elmelund Skole'};
    const knows = {institution: () => kommune, childName: () => 'Alma'};
    const {context} = readAulaContext({childFilter: 'alma1234', institutionFilter: '101001'}, knows);
    expect(context.institutions).toEqual([{institutionNumber: '101001', ...kommune}]);
    expect(context.children).toEqual([{...alma, name: 'Alma'}]);
    expect(context).toMatchObject({locale: 'da-DK', timeZone: 'Europe/Copenhagen'});
  });

  it('is a context of its own language when it is given nothing, or nonsense', () => {
    const nonsense = {
      sessionUUID: {},
      userProfile: 7,
      childFilter: {a: 1},
      institutionFilter: ['x'],
      placement: [],
    };
    for (const given of [{}, nonsense]) {
      expect(readAulaContext(given).context).toMatchObject({version: '1.0', locale: 'da-DK'});
    }
  });
});

describe('2.3 placements', () => {
  it.each([
    [1, 'own-page'],
    ['2', 'right-of-overview'],
    [4, 'right-of-calendar'],
    [8, 'below-calendar'],
    ['RightOfOverview', 'right-of-overview'],
    ['OwnPage', 'own-page'],
  ])('reads %j as %s', (placement, slot) => {
    expect(read({placement})).toMatchObject({slot});
  });

  it.each([12, 'somewhere', null])('says no slot for %j', (placement) => {
    expect(read({placement})).not.toHaveProperty('slot');
  });

  it('is the page of a group when a group is all that is said', () => {
    expect(read({group: '4711'})).toMatchObject({slot: 'group-page'});
  });
});

describe('2.9 and 2.10', () => {
  it('knows the widgets that public code names', () => {
    expect(aulaWidgets['0029']).toContain('MinUddannelse');
    expect(Object.keys(aulaWidgets).filter((id) => !/^\d{4}$/.test(id))).toEqual([]);
  });

  it('says nothing of what Aula does not have: theme, text size, kommune', () => {
    const {context} = readAulaContext(fakeAula().given);
    expect(context).not.toHaveProperty('theme');
    expect(context.institutions?.some((one) => 'municipalityCode' in one)).toBe(false);
  });
});

function read(given: Parameters<typeof readAulaContext>[0]) {
  return readAulaContext(given).context;
}
