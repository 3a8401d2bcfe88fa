import {
  type PackageContainer,
  ReadFaultError,
  entryOfEntity,
  manifestPath,
  readEntity,
} from '@skolebro/formats';
import type {EntityName, Uuid} from '@skolebro/models';
import type {Texts} from '../rule.js';
import {sampleAreas} from './sample-areas.js';

/** A record that was drawn for somebody to look up by hand. */
export interface DrawnRecord {
  readonly entity: EntityName;
  readonly file: string;
  readonly line: number;
  /** Absent when the record's id is no UUID, since it could then be personal. */
  readonly recordId?: Uuid;
}

/** What was drawn from one area of a package. */
export interface SampleOfArea {
  readonly title: Texts;
  readonly records: readonly DrawnRecord[];
}

/** The records to look up by hand, by area (EX-04). */
export interface ManualSample {
  /** The SHA-256 of the manifest, which names the checksum of every other file; the draw follows from it alone. */
  readonly seed: string;
  readonly areas: readonly SampleOfArea[];
}

interface Ticket {
  readonly order: number;
  readonly record: DrawnRecord;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * Draws records of each area at random, the same ones each time and everywhere: neither the vendor nor the kommune can
 * choose them, and anybody can draw them again.
 *
 * Every record has the same chance within its area. The package is read once more; memory does not grow with it.
 */
export async function drawSample(container: PackageContainer, perArea = 5): Promise<ManualSample> {
  const seed = await hashOf(container, manifestPath);
  const areas: SampleOfArea[] = [];
  for (const {title, entities} of sampleAreas) {
    const drawn: Ticket[] = [];
    for (const entity of entities) await drawFrom(container, entity, seed, drawn, perArea);
    const records = drawn.map(({record}) => record).sort(byPlace);
    if (records.length > 0) areas.push({title, records});
  }
  return {seed, areas};
}

async function drawFrom(
  container: PackageContainer,
  entity: EntityName,
  seed: string,
  drawn: Ticket[],
  most: number,
): Promise<void> {
  const file = entryOfEntity(container, entity)?.path;
  if (file === undefined) return;
  const begin = startOf(`${seed}\n${entity}`);
  try {
    for await (const batch of readEntity(container, entity)) {
      for (const {line, value} of batch) {
        if (value === undefined) continue;
        const order = orderOf(begin, line);
        if (drawn.length === most && order >= (drawn.at(-1)?.order ?? 0)) continue;
        const {id} = value as {readonly id?: unknown};
        const recordId = typeof id === 'string' && uuid.test(id) ? {recordId: id} : {};
        drawn.push({order, record: {entity, file, line, ...recordId}});
        drawn.sort((a, b) => a.order - b.order);
        drawn.length = Math.min(drawn.length, most);
      }
    }
  } catch (error) {
    // What could not be read to its end is a finding already.
    if (!(error instanceof ReadFaultError)) throw error;
  }
}

async function hashOf(container: PackageContainer, path: string): Promise<string> {
  const digest = container.sha256();
  try {
    for await (const bytes of container.entries.get(path)?.open() ?? []) digest.update(bytes);
  } catch (error) {
    if (!(error instanceof ReadFaultError)) throw error;
  }
  return digest.hex();
}

function byPlace(a: DrawnRecord, b: DrawnRecord): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}

/** A 32-bit hash of a text (FNV-1a). */
function startOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** Shuffles a line number into 32 bits (the last steps of MurmurHash3), so that neighbours are drawn independently. */
function orderOf(begin: number, line: number): number {
  let hash = begin ^ Math.imul(line, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
