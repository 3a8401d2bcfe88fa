import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {isAffiliation, isCalendarEvent, isManifest, isPerson} from '@skolebro/models';
import {explain} from '../../packages/validator/src/schema/explain.generated.js';

const standards = new URL('../../standards/', import.meta.url);
const vector = (path: string) =>
  JSON.parse(readFileSync(new URL(`vectors/${path}.json`, standards), 'utf8')) as {[name: string]: unknown};
const person = vector('person/valid/complete');
const event = vector('calendar-event/valid/complete');
const pupil = vector('affiliation/valid/complete');
const faults = (entity: string, record: unknown) =>
  explain[entity]?.(record).map(({keyword, instancePath}) => `${instancePath} ${keyword}`);

describe('the generated schemas', () => {
  it('accept any JSON in extensions, under unknown URIs', () => {
    const extensions = {
      'urn:example:a': null,
      'https://vendor.example/b': [{deep: {deeper: [1.5, '', [], {}]}}],
      'x-vendor:c': '\u0000',
    };
    expect(isPerson({...person, extensions})).toBe(true);
  });

  it('refuse an extension that no URI owns', () => {
    expect(faults('person', {...person, extensions: {colour: 'red'}})).toEqual(['/extensions pattern']);
  });

  it('refuse an unknown property, at every depth', () => {
    expect(faults('person', {...person, nickname: 'x'})).toEqual([' additionalProperties']);
    expect(faults('person', {...person, address: {city: 'x'}})).toEqual(['/address additionalProperties']);
  });

  it('refuse a CPR number where an id belongs', () => {
    expect(faults('person', {...person, id: '7403154321'})).toEqual(['/id pattern']);
    expect(faults('affiliation', {...pupil, groupIds: ['7403154321']})).toEqual(['/groupIds/0 pattern']);
  });

  it('keep the rules of items of lists, which typescript-json-schema drops', () => {
    expect(faults('manifest', {...vector('manifest/valid/complete'), institutionNumbers: ['12']})).toEqual([
      '/institutionNumbers/0 pattern',
    ]);
  });

  it('refuse null, the empty text and the empty list', () => {
    expect(isPerson({...person, givenName: null})).toBe(false);
    expect(isPerson({...person, givenName: ''})).toBe(false);
    expect(isPerson({...person, phones: []})).toBe(false);
  });

  it('keep an unknown code of an open list and refuse one of a closed list', () => {
    expect(isCalendarEvent({...event, kind: 'swimming'})).toBe(true);
    expect(isCalendarEvent({...event, status: 'postponed'})).toBe(false);
  });

  it.each(['2026-08-10t08:00:00Z', '2026-08-10T08:00:00', '2026-08-10T08:00:60Z', '2026-02-30T08:00:00Z'])(
    'refuse the instant %s',
    (created) => {
      expect(isCalendarEvent({...event, created})).toBe(false);
    },
  );

  it('count characters and not their halves', () => {
    expect(isPerson({...person, givenName: '🎒'.repeat(300)})).toBe(true);
    expect(isPerson({...person, givenName: '🎒'.repeat(301)})).toBe(false);
    expect(isPerson({...person, givenName: '\uD83C'})).toBe(false);
  });

  it('look at own properties only', () => {
    expect(isPerson(Object.create(person))).toBe(false);
  });

  it('say of an affiliation only what is wrong for its kind', () => {
    expect(isAffiliation(pupil)).toBe(true);
    expect(faults('affiliation', {...pupil, level: '11'})).toEqual(['/level enum']);
    expect(faults('affiliation', {...pupil, kind: 'janitor'})).toEqual(['/kind enum']);
    expect(faults('affiliation', {...pupil, kind: 7})).toEqual(['/kind type']);
    const {kind: _, ...without} = pupil;
    expect(faults('affiliation', without)).toEqual([' required']);
  });

  it('accept a package without files', () => {
    expect(isManifest({...vector('manifest/valid/minimal'), files: []})).toBe(true);
  });

  it.each(['a text', 7, true, null, [], undefined])('refuse %j as a record', (value) => {
    expect(faults('affiliation', value)).toEqual([' type']);
    expect(isAffiliation(value)).toBe(false);
  });
});
