export * from './read-fault.js';
export type * from './package/container.js';
export {readManifest, type ManifestReading} from './package/manifest.js';
export {type EntityRecord, entryOfEntity, readEntity} from './package/entity-records.js';
export {columnOf} from './package/locate.js';
export {openZip} from './package/open-zip.js';
export * from './package/paths.js';
export {readRecords, type RecordFault, type RecordLine} from './package/records.js';
export {readIcs, type IcsReading} from './icalendar/read-ics.js';
export {
  XmlReadError,
  createXmlRecordReader,
  readRecordXml,
  type XmlRecord,
  type XmlRecordReader,
} from './xml/read.js';
export {XmlWriteError, recordsEnd, recordsStart, writeRecordElement, writeRecordXml} from './xml/write.js';
export {xmlModel} from './xml/model.generated.js';
export type * from './xml/xml-model.js';
export {icalendarExtension} from './icalendar/leftover.js';
export {calendarUidSystem} from './icalendar/series.js';
export {idFromSource, sourceIdNamespace, uuidV5} from './icalendar/uuid-v5.js';
