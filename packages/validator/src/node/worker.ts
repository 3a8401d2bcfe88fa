import {type MessagePort, parentPort, workerData} from 'node:worker_threads';
import {catalogue} from '../catalogue.js';
import {readOwnRules} from '../own-rules.js';
import {PieceJudge, type PieceLaw} from '../pieces/judge-piece.js';
import type {Piece, PieceSetup} from '../pieces/piece.js';
import {entityOf, serialRulesOf} from '../pieces/serial-needs.js';
import type {Rule} from '../rule.js';
import {rules as standardRules} from '../rules/index.js';
import {Tally} from '../tally.js';
import {type Answer, type Order, memoryOf, sendable} from './messages.js';

const port = parentPort as MessagePort;
const {ownRules} = workerData as {readonly ownRules?: string};
const allRules = [...standardRules, ...(ownRules === undefined ? [] : await rulesFrom(ownRules))];
let run: Run | undefined;

port.on('message', (order: Order) => {
  try {
    if (order.kind === 'begin') run = new Run(order.setup);
    else if (run === undefined) throw new TypeError('No run has begun.');
    else if (order.kind === 'judge') {
      const notes = run.judge(order.piece);
      const answer: Answer = {kind: 'notes', number: order.number, notes};
      port.postMessage(answer, memoryOf(notes));
    } else {
      port.postMessage({kind: 'part', part: run.law.tally.part()} satisfies Answer);
      run = undefined;
    }
  } catch (error) {
    port.postMessage({kind: 'broken', error} satisfies Answer);
  }
});

/** One run, seen from one thread. */
class Run {
  readonly law: PieceLaw;
  private readonly judges = new Map<string, PieceJudge>();

  constructor({manifest, profile, language, maxFindings, rules: names}: PieceSetup) {
    const rules = allRules.filter(({id}) => names.includes(id));
    const checks = [...catalogue.filter(({id}) => !allRules.some((rule) => rule.id === id)), ...allRules];
    const tally = new Tally(checks, language, maxFindings);
    tally.origin = manifest.origin;
    this.law = {manifest, profile, rules, tally};
  }

  judge(piece: Piece): ReturnType<typeof sendable> {
    const key = `${piece.path} ${piece.pass}`;
    const judge = this.judges.get(key) ?? new PieceJudge(this.law, piece, true);
    this.judges.set(key, judge);
    const {fields} = serialRulesOf(this.law.rules, entityOf(piece.entity), piece.pass);
    return sendable(judge.judge(piece), piece, fields !== undefined);
  }
}

async function rulesFrom(address: string): Promise<readonly Rule[]> {
  const {rules} = (await import(address)) as {readonly rules?: unknown};
  return readOwnRules(rules);
}
