import type {PackageEntry} from '@skolebro/formats';
import type {EntityCount, EntityInfo, EntityName} from '@skolebro/models';
import {type Due, type RecordJudge, entriesOf, judgeRecords, judgeRelations} from './judge-records.js';
import type {Texts} from './rule.js';
import type {SeenFile} from './stages/listing.js';
import {inOrderOfReference} from './stages/references.js';
import {reasons} from './stages/rules.js';

/** What the judgement of the record files tells as it goes. */
export interface RecordFileWatch {
  /** Takes what was seen of a file; undefined when its end was not reached. */
  readonly compare: (path: string, seen: SeenFile | undefined) => void;
  /** Takes that not all records of an entity could be judged, and why. */
  readonly skip: (entity: EntityName, because: Texts) => void;
}

/** Judges all record files: those that are referred to before those that refer, and what was open in the end again. */
export async function judgeEntities(
  judge: RecordJudge,
  {compare, skip}: RecordFileWatch,
): Promise<readonly EntityCount[]> {
  const counts: EntityCount[] = [];
  const again: (readonly [EntityInfo, PackageEntry, Due])[] = [];
  for (const entity of inOrderOfReference()) {
    const entries = entriesOf(judge.container, entity);
    let all = {records: 0, unreadable: 0};
    for (const entry of entries) {
      const reading = await judgeRecords(judge, entity, entry);
      const {records, unreadable, isWhole, seen, due} = reading;
      all = {records: all.records + records, unreadable: all.unreadable + unreadable};
      if (unreadable > 0 || !isWhole) skip(entity.name, isWhole ? reasons.unreadable : reasons.notRead);
      compare(entry.path, seen);
      if (due.ids || due.references || due.rules) again.push([entity, entry, due]);
    }
    if (entries.length > 0) counts.push({entity: entity.name, ...all});
  }
  for (const [entity, entry, due] of again) await judgeRelations(judge, entity, entry, due);
  return counts;
}
