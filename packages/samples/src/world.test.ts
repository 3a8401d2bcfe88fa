import {createHash} from 'node:crypto';
import {type Affiliation, type CalendarEvent, guards, isManifest} from '@skolebro/models';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {contentOf, eventsOfChild, makeWorld, manifestOf, recordsOf, type World} from './index.js';

const sizes = fc.record({seed: fc.integer(), pupils: fc.integer({min: 1, max: 60})});

function law(check: (world: World, options: {seed: number; pupils: number}) => void, numRuns = 15): void {
  fc.assert(
    fc.property(sizes, (options) => {
      check(makeWorld(options), options);
    }),
    {numRuns},
  );
}

describe('a sample world', () => {
  it('is the same for the same seed and size', () => {
    law((world, options) => {
      expect(JSON.stringify(makeWorld(options)) === JSON.stringify(world)).toBe(true);
    }, 8);
  });

  it('differs from seed to seed', () => {
    expect(makeWorld({seed: 1}).people[0]?.id).not.toBe(makeWorld({seed: 2}).people[0]?.id);
  });

  it('has as many pupils as it was asked for, each affiliated once', () => {
    law(({affiliations}, {pupils}) => {
      const ofPupils = affiliations.filter(({kind}) => kind === 'pupil');
      expect(ofPupils).toHaveLength(pupils);
      expect(new Set(ofPupils.map(({personId}) => personId)).size).toBe(pupils);
    }, 8);
  });

  it('holds records that the models accept, and nothing else', () => {
    law((world) => {
      for (const [entity, records] of Object.entries(recordsOf(world))) {
        const accepts = guards[entity];
        expect(accepts, entity).toBeDefined();
        expect(records.filter((record: unknown) => accepts?.(record) !== true)).toEqual([]);
      }
    });
  });

  it('gives every record an id of its own', () => {
    law((world) => {
      for (const records of Object.values(recordsOf(world))) {
        expect(new Set(records.map(({id}) => id)).size).toBe(records.length);
      }
    });
  });

  it('resolves every reference', () => {
    law((world) => {
      expect(danglingReferences(world)).toEqual([]);
    });
  });

  it('puts every pupil in a main group of the same institution and level', () => {
    law(({affiliations, groups}) => {
      const groupOf = new Map(groups.map((group) => [group.id, group]));
      for (const affiliation of affiliations) {
        if (affiliation.kind !== 'pupil') continue;
        const {institutionId, level} = affiliation;
        expect(groupOf.get(affiliation.mainGroupId)).toMatchObject({
          kind: 'Hovedgruppe',
          institutionId,
          level,
        });
      }
    });
  });

  it('gives a group a level when it is a main group, and only then', () => {
    law(({groups}) => {
      for (const {kind, level} of groups) expect(level !== undefined).toBe(kind === 'Hovedgruppe');
    });
  });

  it('knows a group by its code within its institution', () => {
    law(({groups}) => {
      expect(new Set(groups.map(({institutionId, classCode}) => `${institutionId} ${classCode}`)).size).toBe(
        groups.length,
      );
    });
  });

  it('gives every child somebody with custody', () => {
    law(({affiliations, guardianships}) => {
      const cared = new Set(guardianships.filter(({custody}) => custody).map(({childId}) => childId));
      expect(affiliations.filter(({kind, personId}) => kind === 'pupil' && !cared.has(personId))).toEqual([]);
    });
  });

  it('tells nothing but the alias of a protected person', () => {
    law(({people}) => {
      const hidden = people.filter((person) => person.protected);
      expect(hidden.length).toBeGreaterThan(0);
      for (const person of hidden) {
        expect(Object.keys(person).sort()).toEqual([
          'aliasFamilyName',
          'aliasGivenName',
          'id',
          'identifiers',
          'protected',
        ]);
      }
    });
  });

  it('holds no CPR number and nothing that looks like one', () => {
    const everything = JSON.stringify(recordsOf(makeWorld({pupils: 200})), (key, value: unknown) =>
      ['id', 'sha256', 'number'].includes(key) || key.endsWith('Id') || key.endsWith('Ids')
        ? undefined
        : value,
    );
    expect(everything).not.toContain('"cpr"');
    expect(everything).not.toMatch(/\b[0-9]{6}-?[0-9]{4}\b/);
  });

  it('never has a teacher in two places at once', () => {
    law((world) => {
      expect(doubleBookings(world)).toEqual([]);
    });
  });

  it('ends every event after it began, within the five weeks', () => {
    law(({events, period}) => {
      for (const {start, end} of events) {
        expect(start < end).toBe(true);
        expect(start.slice(0, 10) >= period.startDate && end.slice(0, 10) <= period.endDate).toBe(true);
      }
    });
  });

  it('writes no value that stands for nothing', () => {
    const empty: unknown[] = [];
    JSON.stringify(recordsOf(makeWorld()), (key, value: unknown) => {
      if (value === '' || value === null || (Array.isArray(value) && value.length === 0)) empty.push(key);
      return value;
    });
    expect(empty).toEqual([]);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses %s pupils', (pupils) => {
    expect(() => makeWorld({pupils})).toThrow(RangeError);
  });
});

describe('the family to show', () => {
  const world = makeWorld();
  const {parentId, childIds} = world.demoFamily;
  const institutions = childIds.map((childId) => {
    const institutionId = world.affiliations.find(({personId}) => personId === childId)?.institutionId;
    return world.institutions.find(({id}) => id === institutionId);
  });

  it('is one parent with custody of three children', () => {
    const custody = world.guardianships.filter(
      ({guardianId, custody: has}) => has && guardianId === parentId,
    );
    expect(custody.map(({childId}) => childId).sort()).toEqual([...childIds].sort());
    expect(childIds).toHaveLength(3);
  });

  it('goes to two schools and a day-care institution in two municipalities', () => {
    expect(institutions.map((institution) => institution?.kind).sort()).toEqual([
      'day-care',
      'school',
      'school',
    ]);
    expect(new Set(institutions.map((institution) => institution?.municipalityId)).size).toBe(2);
  });

  it('has an adult without custody', () => {
    expect(world.guardianships.some(({childId, custody}) => !custody && childIds.includes(childId))).toBe(
      true,
    );
  });

  it('sees events of every kind that a parent meets', () => {
    const events = childIds.flatMap((childId) => eventsOfChild(world, childId));
    const kinds = new Set(events.map(({kind}) => kind));
    expect([...kinds].sort()).toEqual([
      'excursion',
      'holiday',
      'lesson',
      'meeting',
      'other',
      'school-home-talk',
    ]);
    expect(events.some(({status}) => status === 'cancelled')).toBe(true);
    expect(events.some(({participants}) => participants?.some(({role}) => role === 'substitute'))).toBe(true);
    expect(events.some(({recurrenceOverrides}) => recurrenceOverrides?.some(({excluded}) => excluded))).toBe(
      true,
    );
  });

  it('does not see the talks of other children', () => {
    for (const childId of childIds) {
      const talks = eventsOfChild(world, childId).filter(({kind}) => kind === 'school-home-talk');
      for (const {participants} of talks)
        expect(participants?.map(({actor}) => actor.personId)).toContain(childId);
    }
  });
});

describe('the files of a world', () => {
  it('hold the bytes that their records tell', () => {
    for (const file of makeWorld({pupils: 1}).files) {
      const bytes = Buffer.from(contentOf(file) ?? '');
      expect(bytes.length).toBe(file.bytes);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
    }
  });
});

describe('the manifest of a world', () => {
  it('is one that the models accept', () => {
    expect(isManifest({...manifestOf(makeWorld()), files: []})).toBe(true);
  });

  it('names every institution', () => {
    const world = makeWorld();
    expect(manifestOf(world).institutionNumbers).toEqual(world.institutions.map(({number}) => number));
  });
});

function danglingReferences(world: World): string[] {
  const ids = (records: readonly {readonly id: string}[]): ReadonlySet<string> =>
    new Set(records.map(({id}) => id));
  const [people, institutions, groups] = [ids(world.people), ids(world.institutions), ids(world.groups)];
  const [municipalities, files] = [ids(world.municipalities), ids(world.files)];
  const missing = (known: ReadonlySet<string>, references: readonly (string | undefined)[] = []): string[] =>
    references.filter((id) => id !== undefined).filter((id) => !known.has(id));
  const groupsOf = (affiliation: Affiliation): readonly string[] => [
    ...(affiliation.groupIds ?? []),
    ...(affiliation.kind === 'pupil' ? [affiliation.mainGroupId] : []),
  ];
  return [
    ...world.institutions.flatMap((record) => missing(municipalities, [record.municipalityId])),
    ...world.groups.flatMap((record) => missing(institutions, [record.institutionId])),
    ...world.guardianships.flatMap((record) => missing(people, [record.childId, record.guardianId])),
    ...world.affiliations.flatMap((record) => missing(people, [record.personId])),
    ...world.affiliations.flatMap((record) => missing(institutions, [record.institutionId])),
    ...world.affiliations.flatMap((record) => missing(groups, groupsOf(record))),
    ...world.events.flatMap((record) => missing(institutions, [record.institutionId])),
    ...world.events.flatMap((record) => missing(groups, record.groupIds)),
    ...world.events.flatMap((record) => missing(files, record.fileIds)),
    ...world.events.flatMap((record) =>
      missing(
        people,
        record.participants?.map(({actor}) => actor.personId),
      ),
    ),
  ];
}

function doubleBookings({events}: World): CalendarEvent[] {
  const taken = new Set<string>();
  return events.filter(({kind, status, start, participants}) => {
    const atWork = participants?.find(({participationStatus}) => participationStatus !== 'declined');
    if (kind !== 'lesson' || status === 'cancelled' || atWork === undefined) return false;
    const key = `${atWork.actor.personId} ${start}`;
    return taken.has(key) || !taken.add(key);
  });
}
