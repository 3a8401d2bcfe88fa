import {LineCursor, type RecordFault, type RecordLine, type XmlLines, asciiOf} from '@skolebro/formats';
import {isOwnRule} from '../own-rule-id.js';
import type {Manifest, Profile} from '@skolebro/models';
import type {AnyRecordRule, Rule} from '../rule.js';
import {RecordDemands, fieldsDemanded} from '../stages/profile.js';
import {reportFault} from '../stages/read-file.js';
import {RecordAtHand, type RunOnRecord, isAbout, readyRecordRule} from '../stages/rules.js';
import {type FaultyFields, faultyFields, judgeBySchema} from '../stages/schema.js';
import type {Place, Tally} from '../tally.js';
import {type Walk, makeWalk} from '../walk/walk.js';
import {NotePad} from './note-pad.js';
import {readers} from './parts.js';
import {type Piece, type PieceFile, type PieceNotes, copied, lineTexts} from './piece.js';
import {entityOf, serialRulesOf} from './serial-needs.js';

/** What pieces are judged by. */
export interface PieceLaw {
  readonly manifest: Manifest;
  readonly profile: Profile | undefined;
  /** The rules that the manifest allows to be judged. */
  readonly rules: readonly Rule[];
  readonly tally: Tally;
}

/** Reads records and judges each by itself: schema, record rules, demands of the profile. Runs in any thread. */
export class PieceJudge {
  private readonly walk: Walk;
  private readonly cursor: LineCursor;
  private readonly pad: NotePad;
  private readonly hand: RecordAtHand;
  private readonly runs: readonly RunOnRecord[];
  /** Rules that find nothing where a walk meets no digits. */
  private readonly seekingDigits: readonly RunOnRecord[];
  /** Rules that take a quick look first. */
  private readonly skimmed: readonly {readonly rule: AnyRecordRule; readonly run: RunOnRecord}[];
  private readonly faultyOf: (value: unknown) => FaultyFields;
  private readonly law: PieceLaw;
  private readonly isFirst: boolean;
  /** Whether somebody who sees the pieces in order reads what the records say. */
  private readonly isKept: boolean;
  /** Whether rules read more than they say, as those of others may. */
  private readonly readsAll: boolean;

  /** What `isSent` to another thread is read there again, as far as it is read at all. */
  constructor(law: PieceLaw, {entity: name, path, pass}: PieceFile, isSent = false) {
    const {rules, manifest, tally, profile} = law;
    const entity = entityOf(name);
    this.law = law;
    this.isFirst = pass === 'first';
    const serial = serialRulesOf(rules, entity, pass).fields;
    this.isKept = serial !== undefined && !isSent;
    this.cursor = new LineCursor(path);
    this.pad = new NotePad(entity);
    this.hand = new RecordAtHand(path, name);
    const own = rules.filter(
      (rule): rule is AnyRecordRule => this.isFirst && rule.scope === 'record' && isAbout(rule, name),
    );
    const isSkimmed = (rule: AnyRecordRule): boolean => 'mayFind' in rule && !isOwnRule(rule.id);
    const ready = (rule: AnyRecordRule): RunOnRecord => readyRecordRule(rule, this.hand, manifest, tally);
    const skimmed = own.filter(isSkimmed);
    this.seekingDigits = skimmed.filter(({seeks}) => seeks !== undefined).map(ready);
    this.skimmed = skimmed.filter(({seeks}) => seeks === undefined).map((rule) => ({rule, run: ready(rule)}));
    this.runs = this.isFirst
      ? [
          ...own.filter((rule) => !isSkimmed(rule)).map(ready),
          ...(profile === undefined ? [] : new RecordDemands(profile).runsOn(name, this.hand, tally)),
        ]
      : [];
    const read = own.filter((rule) => !isSkimmed(rule)).flatMap(({needs}) => needs.fields);
    const demanded = this.isFirst && profile !== undefined ? fieldsDemanded(profile, name) : [];
    this.readsAll = serial === 'all' || own.some(({id}) => isOwnRule(id));
    const wanted = new Map([...read, ...demanded].map((field): [string, number] => [field, readers.record]));
    for (const field of serial === 'all' || serial === undefined ? [] : serial) {
      wanted.set(field, (wanted.get(field) ?? 0) | readers.serial);
    }
    this.walk = makeWalk(name, this.readsAll ? undefined : wanted);
    const placeAt = (pointer: string): Place => this.hand.placeAt(pointer);
    this.faultyOf = this.isFirst
      ? (value) => judgeBySchema(name, value, tally, placeAt)
      : serial !== undefined
        ? (value) => faultyFields(name, value)
        : () => none;
  }

  /** Judges whole lines of NDJSON, or records of XML that were made into such. */
  judge(piece: Pick<Piece, 'bytes' | 'line'> | XmlLines): PieceNotes {
    const xml = 'lines' in piece ? piece : undefined;
    const {cursor, pad, hand, walk} = this;
    const {bytes} = piece;
    const runs = this.runsOn(bytes);
    let unreadable = 0;
    hand.read = () => cursor.textOf();
    if (!this.readsAll) hand.readPart = () => pad.partOf(bytes, this.isKept ? everyone : readers.record);
    pad.begin();
    hand.source = xml && (() => xml.sourceOf(cursor.number));
    cursor.open(bytes, piece.line, xml?.lines);
    while (cursor.move()) {
      const {begin, recordEnd, line} = cursor;
      pad.beginRecord(line);
      // What the walk accepts is right; only what it does not accept is read and explained.
      if (recordEnd >= 0 && walk(bytes, begin, recordEnd, pad)) {
        hand.take(line);
        this.endRecord(runs, pad.hasDigits);
        continue;
      }
      pad.beginRecord(line);
      const one = cursor.read();
      if (one.fault === undefined) this.judgeRead(one, runs);
      else if (this.isFault(one)) unreadable += 1;
    }
    const textOfLine = lineTexts({bytes, line: xml ? 0 : piece.line});
    return pad.end(unreadable, (record, line) => textOfLine(xml ? record : line), xml?.sourceOf);
  }

  /** Judges whole lines of NDJSON and gives notes that hold when the next piece is judged. */
  judgeApart(piece: Pick<Piece, 'bytes' | 'line'>): PieceNotes {
    return copied(this.judge(piece));
  }

  /** Judges records that are read already. */
  judgeAll(lines: readonly (RecordLine | RecordFault)[]): PieceNotes {
    const {pad, hand} = this;
    const runs = this.runsOn();
    const texts: string[] = [];
    let unreadable = 0;
    hand.read = () => texts.at(-1) ?? '';
    hand.source = undefined;
    pad.begin();
    for (const one of lines) {
      if (one.fault === undefined) {
        texts.push(one.text);
        pad.beginRecord(one.line);
        this.judgeRead(one, runs);
      } else if (this.isFault(one)) unreadable += 1;
    }
    return pad.end(unreadable, (record) => texts[record] ?? '');
  }

  private judgeRead({line, value}: RecordLine, runs: readonly RunOnRecord[]): void {
    const {pad, hand} = this;
    hand.take(line, none, value as object);
    hand.faulty = this.faultyOf(value);
    pad.note(value as object, hand.faulty);
    this.endRecord(runs, true);
  }

  private endRecord(runs: readonly RunOnRecord[], mayHaveDigits: boolean): void {
    for (const run of runs) run();
    if (mayHaveDigits) for (const run of this.seekingDigits) run();
    this.pad.endRecord(this.isKept ? this.hand.record : undefined);
  }

  /** Reports a line that gives no record, and tells whether it is one that should. */
  private isFault(fault: RecordFault): boolean {
    return !this.isFirst || reportFault(fault, this.law.tally);
  }

  /** The rules to run on the records of a piece; those that could find nothing in the whole of it are left out. */
  private runsOn(bytes?: Uint8Array): readonly RunOnRecord[] {
    if (this.skimmed.length === 0) return this.runs;
    const all = bytes === undefined ? undefined : asciiOf(bytes);
    const seeing = this.skimmed.filter(({rule}) => all === undefined || rule.mayFind?.(all) !== false);
    return [...this.runs, ...seeing.map(({run}) => run)];
  }
}

const none: FaultyFields = new Set();
const everyone = readers.record | readers.serial;
