import {type ReadLines, type RecordFault, type RecordLine, asciiOf, makeLineReader} from '@skolebro/formats';
import {isOwnRule} from '../own-rule-id.js';
import type {Manifest, Profile} from '@skolebro/models';
import type {AnyRecordRule, Rule} from '../rule.js';
import {RecordDemands} from '../stages/profile.js';
import {reportFault} from '../stages/read-file.js';
import {RecordAtHand, type RunOnRecord, isAbout, readyRecordRule} from '../stages/rules.js';
import {type FaultyFields, faultyFields, judgeBySchema} from '../stages/schema.js';
import type {Place, Tally} from '../tally.js';
import {NotePad} from './note-pad.js';
import type {Piece, PieceFile, PieceNotes} from './piece.js';
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
  private readonly readLines: ReadLines;
  private readonly pad: NotePad;
  private readonly hand: RecordAtHand;
  private readonly runs: readonly RunOnRecord[];
  /** Rules that take a quick look first. */
  private readonly skimmed: readonly {readonly rule: AnyRecordRule; readonly run: RunOnRecord}[];
  private readonly faultyOf: (value: unknown) => FaultyFields;
  private readonly law: PieceLaw;
  private readonly isFirst: boolean;
  private readonly isXml: boolean;

  constructor(law: PieceLaw, {entity: name, path, pass}: PieceFile) {
    const {rules, manifest, tally, profile} = law;
    const entity = entityOf(name);
    this.law = law;
    this.isFirst = pass === 'first';
    this.isXml = path.endsWith('.xml');
    this.readLines = makeLineReader(path);
    this.pad = new NotePad(entity);
    this.hand = new RecordAtHand(path, name);
    const own = rules.filter(
      (rule): rule is AnyRecordRule => this.isFirst && rule.scope === 'record' && isAbout(rule, name),
    );
    const isSkimmed = (rule: AnyRecordRule): boolean => 'mayFind' in rule && !isOwnRule(rule.id);
    const ready = (rule: AnyRecordRule): RunOnRecord => readyRecordRule(rule, this.hand, manifest, tally);
    this.skimmed = own.filter(isSkimmed).map((rule) => ({rule, run: ready(rule)}));
    this.runs = this.isFirst
      ? [
          ...own.filter((rule) => !isSkimmed(rule)).map(ready),
          ...(profile === undefined ? [] : new RecordDemands(profile).runsOn(name, this.hand, tally)),
        ]
      : [];
    const placeAt = (pointer: string): Place => this.hand.placeAt(pointer);
    const needsFaulty = serialRulesOf(rules, entity, pass).fields !== undefined;
    this.faultyOf = this.isFirst
      ? (value) => judgeBySchema(name, value, tally, placeAt)
      : needsFaulty
        ? (value) => faultyFields(name, value)
        : () => none;
  }

  /** Judges whole lines of NDJSON. */
  judge({bytes, line}: Pick<Piece, 'bytes' | 'line'>): PieceNotes {
    return this.judgeAll(this.readLines(bytes, line), asciiOf(bytes));
  }

  /** Judges records that are read already; `all` is what stands in the piece, as far as it is ASCII. */
  judgeAll(lines: readonly (RecordLine | RecordFault)[], all?: string): PieceNotes {
    const {pad, hand, faultyOf} = this;
    // A rule that could find nothing in the whole piece need not look at its records one by one.
    const seeing = this.skimmed.filter(({rule}) => all === undefined || rule.mayFind?.(all) !== false);
    const runs = [...this.runs, ...seeing.map(({run}) => run)];
    let unreadable = 0;
    pad.begin();
    for (const one of lines) {
      if (one.fault !== undefined) {
        if (!this.isFirst || reportFault(one, this.law.tally)) unreadable += 1;
        continue;
      }
      const {line, text, value} = one;
      hand.line = line;
      hand.text = text;
      if (!this.isXml) hand.source = text;
      hand.record = value as object;
      hand.faulty = none;
      hand.faulty = faultyOf(value);
      pad.note(line, text, value as object, hand.faulty);
      for (const run of runs) run();
    }
    return pad.end(unreadable);
  }
}

const none: FaultyFields = new Set();
