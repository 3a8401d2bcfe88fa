import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseWritten} from './refusal.js';
import type {Area, Mapping, Requirement} from '../standards.js';

/** What people have written about the entities: where they stand in other standards, and which requirements need them. */
export interface Written {
  readonly mappings: readonly Mapping[];
  readonly requirements: readonly Requirement[];
}

/** Reads the mappings and the shared requirements of a checkout, in the order of their files' names. */
export function readWritten(root: string): Written {
  const mappings = jsonFiles(root, 'standards/mappings') as readonly Mapping[];
  const areas = jsonFiles(root, 'standards/requirements') as readonly Area[];
  return {mappings, requirements: areas.flatMap(({requirements}) => requirements)};
}

function jsonFiles(root: string, folder: string): readonly unknown[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => parseWritten(`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')));
}
