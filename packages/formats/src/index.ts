export * from './read-fault.js';
export type * from './package/container.js';
export {readManifest, type ManifestReading} from './package/manifest.js';
export {type EntityRecord, entryOfEntity, readEntity} from './package/entity-records.js';
export {asciiOf, textOfUtf8} from './package/encoding.js';
export {LineCursor} from './package/line-cursor.js';
export {columnOf} from './package/locate.js';
export {type Spot, spotOf} from './package/spot.js';
export {openZip} from './package/open-zip.js';
export {browserSha256} from './package/zip/browser-engine.js';
export * from './package/paths.js';
export {cutLines, type LinePiece, readRecords, type RecordFault, type RecordLine} from './package/records.js';
export {readXmlParts, readXmlRecords, type XmlPart} from './package/xml-records.js';
export type {XmlLines} from './package/xml-lines.js';
export {readIcs, type IcsReading} from './icalendar/read-ics.js';
export {XmlReadError} from './xml/xml-read-error.js';
export {createXmlRecordReader, readRecordXml} from './xml/read.js';
export type * from './xml/xml-record.js';
export {XmlWriteError, recordsEnd, recordsStart, writeRecordElement, writeRecordXml} from './xml/write.js';
export {xmlModel} from './xml/model.generated.js';
export type * from './xml/xml-model.js';
export {type IcsLoss, type IcsOptions, type IcsWriting, writeIcs} from './icalendar/write-ics.js';
export {icalendarExtension} from './icalendar/leftover.js';
export {calendarUidSystem} from './icalendar/series.js';
export {idFromSource, sourceIdNamespace, uuidV5} from './icalendar/uuid-v5.js';
export {NoManifestError, extractPupil} from './extract/extract-pupil.js';
export {type ChoosableKind, choosableKinds, isChoosableKind, usualKinds} from './extract/kinds.js';
export {
  type Extract,
  type ExtractWish,
  type LeftOut,
  type LeftOutReason,
  UnknownPersonError,
} from './extract/wish.js';
