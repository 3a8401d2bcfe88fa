import type {EntityName, Manifest, Profile, RetentionClass} from '@skolebro/models';
import type {Layout} from '../layout.js';
import {Ground, type Planting} from './fault.js';
import {peopleFaults} from './faults-of-people.js';
import {listingFaults, profileFaults, readingFaults} from './faults-of-reading.js';
import {schemaFaults} from './faults-of-records.js';
import {schoolFaults} from './faults-of-school.js';
import type {SamplePackage} from './sample-package.js';

const faults = [
  ...readingFaults,
  ...listingFaults,
  ...schemaFaults,
  ...profileFaults,
  ...peopleFaults,
  ...schoolFaults,
];

/** Plants one of each fault that a package for the purpose has a place for; a rule finds its own and no other. */
export function plantFaults(right: SamplePackage, layout: Layout, profile: Profile): SamplePackage {
  const entities = Object.keys(right.records);
  const ground = new Ground(layout, profile, entities);
  const planted = faults.flatMap(({rule, plant}): {rule: string; planting: Planting}[] => {
    const planting = plant(ground);
    if (planting === undefined) return [];
    return Object.keys(planting.records ?? {}).every((name) => ground.entities.has(name))
      ? [{rule, planting}]
      : [];
  });
  const plantings = planted.map(({planting}) => planting);
  const added = (entity: EntityName): object[] =>
    withoutTwins(plantings.flatMap(({records}) => records?.[entity] ?? []));
  const bare: Partial<Record<keyof Manifest, undefined>> = Object.fromEntries(
    plantings.flatMap(({withoutField}) => (withoutField === undefined ? [] : [[withoutField, undefined]])),
  );
  const manifest = Object.assign(
    {},
    right.manifest,
    ...plantings.map((one) => one.manifest),
    bare,
  ) as SamplePackage['manifest'];
  return {
    ...right,
    manifest,
    records: Object.fromEntries(
      Object.entries(right.records).map(([entity, records]) => [
        entity,
        joined(
          plantings.flatMap(({heads}) => heads?.[entity] ?? []),
          entity === 'retention-class' ? retaining(records, plantings) : records,
          added(entity),
        ),
      ]),
    ),
    others: plantings.flatMap(({others = []}) => others),
    listed: (files) => plantings.reduce((list, {listed}) => listed?.(list) ?? list, files),
    planted: planted.map(({rule}) => rule),
  };
}

/** Takes the entities that are to be in no retention class out of those that there are. */
function* retaining(classes: Iterable<object>, plantings: readonly Planting[]): Generator<object> {
  const unretained = new Set(plantings.flatMap(({unretained: name}) => name ?? []));
  for (const one of classes as Iterable<RetentionClass>) {
    yield {...one, entities: one.entities.filter((name) => !unretained.has(name))};
  }
}

/** Several faults may bring one and the same record that they refer to; it is wanted once. */
function withoutTwins(records: readonly object[]): object[] {
  const seen = new Set<string>();
  return records.filter((one) => {
    if (one instanceof Uint8Array) return true;
    const text = JSON.stringify(one);
    return !seen.has(text) && seen.add(text);
  });
}

function joined<Item>(...parts: readonly Iterable<Item>[]): Iterable<Item> {
  return {
    *[Symbol.iterator]() {
      for (const part of parts) yield* part;
    },
  };
}
