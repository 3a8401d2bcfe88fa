import type {EntityName, Manifest, ManifestFile, Profile} from '@skolebro/models';
import {contentOf, fileOf} from '../files.js';
import {type Layout, layOut} from '../layout.js';
import {municipalitiesOf} from '../places.js';
import {uuidFor} from '../random.js';
import {firstMonday} from '../school-life.js';
import {schoolYear} from '../sites.js';
import {retentionClassesOf} from './communication.js';
import {plantFaults} from './plant-faults.js';
import {purposes} from './purposes.js';

/** Which package of the sample world to make. */
export interface SamplePackageOptions {
  /** Any whole number; the same options give the same package. Default 1. */
  readonly seed?: number;
  /** How many children there are, 1 to 1,000,000; a package for a change of school is about one. Default 100. */
  readonly pupils?: number;
  /** The purpose that the package is made for. */
  readonly profile: Profile;
  /** Whether to plant one of each fault. */
  readonly hasFaults?: boolean;
}

/** A package in the making: nothing but the plan of the world is in memory until its records are asked for. */
export interface SamplePackage {
  readonly manifest: Omit<Manifest, 'files'>;
  /** Records, or bytes (`Uint8Array`) that stand for lines as they are, by entity. */
  readonly records: Readonly<Record<EntityName, Iterable<object>>>;
  readonly attachments: readonly {readonly sha256: string; readonly text: string}[];
  /** Files that are no attachments, and what the manifest says wrongly of them. */
  readonly others: readonly {readonly path: string; readonly bytes: Uint8Array}[];
  /** Turns the list of files as they are into the list that the manifest gives. */
  readonly listed: (files: readonly ManifestFile[]) => readonly ManifestFile[];
  /** The rules of the planted faults, each to be found once. */
  readonly planted: readonly string[];
}

/** Makes a package for a purpose; the records come one at a time, and the same options give the same records. */
export function samplePackage(options: SamplePackageOptions): SamplePackage {
  const {seed = 1, profile, hasFaults = false} = options;
  const {scene, accessLevel, records: makers} = purposes[profile];
  const pupils = profile === 'school-change' ? 1 : (options.pupils ?? 100);
  const layout = layOut(seed, pupils, scene);
  const entities = Object.keys(makers);
  const records = Object.fromEntries(
    Object.entries(makers).map(([entity, make]): [EntityName, Iterable<object>] => [
      entity,
      {[Symbol.iterator]: () => make(layout)[Symbol.iterator]()},
    ]),
  );
  const attachments = (['packingList', 'agenda', 'menu'] as const).map((key) => {
    const file = fileOf(seed, key);
    return {sha256: file.sha256, text: contentOf(file) ?? ''};
  });
  const right: SamplePackage = {
    manifest: {...headOf(layout, profile), accessLevel},
    records: {
      ...records,
      ...(profile !== 'roster' && {'retention-class': [...retentionClassesOf(layout, entities)]}),
    },
    attachments: entities.includes('file') ? attachments : [],
    others: [],
    listed: (files) => files,
    planted: [],
  };
  return hasFaults ? plantFaults(right, layout, profile) : right;
}

function headOf({seed, sites}: Layout, profile: Profile): Omit<Manifest, 'files' | 'accessLevel'> {
  const [here] = municipalitiesOf(seed);
  const [pupil] = sites[0]?.classes[0]?.pupils ?? [];
  return {
    id: uuidFor(seed, `manifest/${profile}/${sites.length}`),
    standardVersion: '1.0',
    createdAt: '2026-11-04T07:30:00+01:00',
    producer: {name: 'Skolebro prøvedata', version: '0.1.0'},
    profile,
    ...(here && {controller: {code: here.code, name: `${here.name} Kommune`}}),
    institutionNumbers: sites.map(({institution}) => institution.number),
    schoolYear,
    period: {startDate: firstMonday, endDate: '2026-11-22'},
    origin: 'vendor',
    cprMode: 'none',
    includesProtected: true,
    testData: true,
    ...(profile === 'school-change' &&
      pupil !== undefined && {
        pupilId: uuidFor(seed, `person/child/${pupil.family}/${pupil.sibling}`),
        legalBasis: 'Prøvedata: ingen oplysninger om virkelige personer',
      }),
  };
}
