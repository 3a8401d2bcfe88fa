import type {RuleId} from '@skolebro/models';

/** What a check refuses and what it takes, as it stands in a package; the same in both languages. */
export interface Example {
  readonly wrong: string;
  readonly right: string;
}

const event = '"start": "2026-08-10T08:00:00"';
const listed = '"path": "records/group.ndjson", "entity": "group"';

/** One example of each check that the stages of a run make; those of rules stand with the rules. */
export const stageExamples: Readonly<Record<RuleId, Example>> = {
  'package-too-many-entries': {wrong: 'export.zip: 1,500,000 files', right: 'export-1.zip, export-2.zip'},
  'package-too-large': {wrong: 'export.zip: 3 TB unpacked', right: 'export-1.zip, export-2.zip'},
  'entry-not-a-file': {
    wrong: 'records/group.ndjson -> ../group.ndjson',
    right: 'records/group.ndjson',
  },
  'zip-entry-name-unsafe': {wrong: '../../group.ndjson', right: 'records/group.ndjson'},
  'zip-entry-duplicate': {
    wrong: 'records/group.ndjson\nrecords/group.ndjson',
    right: 'records/group.ndjson',
  },
  'zip-entry-encrypted': {wrong: 'zip -e export.zip records', right: 'zip -r export.zip records'},
  'zip-entry-overlapping': {
    wrong: 'records/a.ndjson: bytes 0-900\nrecords/b.ndjson: bytes 0-900',
    right: 'records/a.ndjson: bytes 0-900\nrecords/b.ndjson: bytes 901-1800',
  },
  'zip-method-unknown': {wrong: 'compression method 14 (LZMA)', right: 'compression method 8 (deflate) or 0'},
  'zip-ratio-too-high': {wrong: '10 kB -> 10 GB', right: '1 MB -> 10 MB'},
  'zip-headers-disagree': {
    wrong: 'local header: 900 bytes\ndirectory: 100 bytes',
    right: 'local header: 900 bytes\ndirectory: 900 bytes',
  },
  'zip-data-broken': {wrong: 'deflate stream ends early', right: 'deflate stream ends with its last block'},
  'zip-size-wrong': {wrong: 'stated 900 bytes, unpacked 850', right: 'stated 900 bytes, unpacked 900'},
  'zip-crc-wrong': {
    wrong: 'stated crc 4f2a90b1, found 00000000',
    right: 'stated crc 4f2a90b1, found 4f2a90b1',
  },
  'manifest-missing': {wrong: 'records/group.ndjson', right: 'manifest.json\nrecords/group.ndjson'},
  'encoding-bom': {wrong: 'EF BB BF 7B 22 69 64', right: '7B 22 69 64'},
  'encoding-not-utf8': {wrong: 'ø = F8 (Windows-1252)', right: 'ø = C3 B8 (UTF-8)'},
  'line-empty': {wrong: '{"id": "…"}\n\n{"id": "…"}', right: '{"id": "…"}\n{"id": "…"}'},
  'record-too-long': {wrong: '{"id": "…", "text": "… 20 MB …"}', right: '{"id": "…", "fileIds": ["…"]}'},
  'json-syntax': {wrong: '{"id": "…", "title": "Tur', right: '{"id": "…", "title": "Tur"}'},
  'json-not-an-object': {wrong: '[{"id": "…"}, {"id": "…"}]', right: '{"id": "…"}\n{"id": "…"}'},
  'json-too-deep': {wrong: '{"a":{"a":{"a": … 100 levels … }}}', right: '{"a": "…"}'},
  'json-duplicate-key': {wrong: '{"title": "A", "title": "B"}', right: '{"title": "A"}'},
  'json-reserved-key': {
    wrong: '{"__proto__": {}}',
    right: '{"extensions": {"https://vendor.example/x": {}}}',
  },
  'json-number-loses-value': {wrong: '{"value": 9007199254740993}', right: '{"value": "9007199254740993"}'},
  'json-lone-surrogate': {wrong: '{"title": "\\ud83d"}', right: '{"title": "\\ud83d\\ude00"}'},
  'xml-doctype-forbidden': {wrong: '<!DOCTYPE records [ … ]>', right: '<records xmlns="urn:skolebro:1.0">'},
  'xml-syntax': {wrong: '<group><id>…</group>', right: '<group><id>…</id></group>'},
  'xml-too-deep': {wrong: '<a><a><a> … 100 levels …', right: '<group><id>…</id></group>'},
  'xml-unexpected': {wrong: '<records><homework>…</homework>', right: '<records><assignment>…</assignment>'},
  'manifest-file-missing': {
    wrong: `"files": [{${listed}}]`,
    right: `"files": [{${listed}}]\nrecords/group.ndjson`,
  },
  'manifest-file-unlisted': {wrong: '"files": []\nrecords/group.ndjson', right: `"files": [{${listed}}]`},
  'manifest-file-repeated': {wrong: `"files": [{${listed}}, {${listed}}]`, right: `"files": [{${listed}}]`},
  'manifest-entity-wrong': {wrong: '"path": "records/group.ndjson", "entity": "room"', right: listed},
  'record-file-unknown': {wrong: 'records/homework.ndjson', right: 'records/assignment.ndjson'},
  'manifest-size-wrong': {wrong: '"bytes": 900 (850)', right: '"bytes": 850 (850)'},
  'manifest-checksum-wrong': {wrong: '"sha256": "00…" (9f…)', right: '"sha256": "9f…" (9f…)'},
  'manifest-count-wrong': {wrong: '"records": 24 (23)', right: '"records": 23 (23)'},
  'schema-required-missing': {wrong: '{"id": "…"}', right: `{"id": "…", ${event}}`},
  'schema-property-unknown': {
    wrong: '{"colour": "#ff0000"}',
    right: '{"extensions": {"https://vendor.example/colour": "#ff0000"}}',
  },
  'schema-type-wrong': {wrong: '{"protected": "no"}', right: '{"protected": false}'},
  'schema-pattern-mismatch': {wrong: '{"date": "10-08-2026"}', right: '{"date": "2026-08-10"}'},
  'schema-code-unknown': {wrong: '{"kind": "klasse"}', right: '{"kind": "Hovedgruppe"}'},
  'schema-too-short': {wrong: '{"title": ""}', right: '{"title": "Tur"}'},
  'schema-too-long': {wrong: '{"line": "… 41 …"}', right: '{"line": "… 40 …"}'},
  'schema-too-small': {wrong: '{"bytes": -1}', right: '{"bytes": 0}'},
  'schema-too-large': {wrong: '{"period": 21}', right: '{"period": 20}'},
  'schema-too-few-items': {wrong: '{"groupIds": []}', right: '{"groupIds": ["…"]}'},
  'schema-too-many-items': {wrong: '{"phones": [ … 21 … ]}', right: '{"phones": [ … 20 … ]}'},
  'id-duplicate': {
    wrong: '{"id": "0198…01"}\n{"id": "0198…01"}',
    right: '{"id": "0198…01"}\n{"id": "0198…02"}',
  },
  'reference-dangling': {
    wrong: 'absence: {"pupilId": "0198…09"}\nperson: {"id": "0198…01"}',
    right: 'absence: {"pupilId": "0198…01"}\nperson: {"id": "0198…01"}',
  },
  'profile-manifest-field-missing': {
    wrong: '{"profile": "supplier-exit"}',
    right: '{"profile": "supplier-exit", "schoolYear": "2026-2027"}',
  },
  'profile-access-level-wrong': {
    wrong: '{"profile": "supplier-exit", "accessLevel": "small"}',
    right: '{"profile": "supplier-exit", "accessLevel": "authority"}',
  },
  'profile-cpr-mode-wrong': {
    wrong: '{"profile": "roster", "cprMode": "full"}',
    right: '{"profile": "roster", "cprMode": "none"}',
  },
  'profile-entity-missing': {wrong: 'manifest.json', right: 'manifest.json\nrecords/person.ndjson'},
  'profile-entity-forbidden': {
    wrong: 'school-change: records/message.ndjson',
    right: 'school-change: records/grade.ndjson',
  },
  'profile-field-missing': {
    wrong: 'affiliation: {"kind": "pupil"}',
    right: 'affiliation: {"kind": "pupil", "level": "4"}',
  },
  'profile-field-forbidden': {wrong: 'person: {"cpr": "…"}', right: 'person: {}'},
  'delivery-older-than-last': {
    wrong: '"createdAt": "2026-08-01T06:00:00Z" (2026-08-10T06:00:00Z)',
    right: '"createdAt": "2026-08-11T06:00:00Z" (2026-08-10T06:00:00Z)',
  },
  'delivery-too-few-people': {wrong: '480 (1000)', right: '990 (1000)'},
  'round-trip-differs': {
    wrong: '{"title": "Tur", "location": "Møns Klint"}\n{"title": "Tur"}',
    right: '{"title": "Tur", "location": "Møns Klint"}\n{"title": "Tur", "location": "Møns Klint"}',
  },
};
