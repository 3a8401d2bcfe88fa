import type {ReadFault, ReadFaultId} from '../read-fault.js';

/** Collects what could not be carried over from one file. */
export class Remarks {
  private readonly file: string;
  private readonly faults: ReadFault[] = [];
  private run: {fault: ReadFaultId; line: number; lines: number} | undefined;

  constructor(file: string) {
    this.file = file;
  }

  /** Adds a remark. */
  add(fault: ReadFaultId, line: number, values?: Readonly<Record<string, string | number>>): void {
    this.endRun();
    this.faults.push({fault, file: this.file, line, ...(values && {values})});
  }

  /** Adds a remark on a line; neighbouring lines become one remark, because a file of another kind has only such. */
  addLine(fault: ReadFaultId, line: number): void {
    if (this.run?.fault === fault) this.run.lines += 1;
    else {
      this.endRun();
      this.run = {fault, line, lines: 1};
    }
  }

  /** Adds a remark on a property. */
  addProperty(fault: ReadFaultId, property: {name: string; line: number}, reason: string): void {
    const name = /^[a-z0-9-]{1,60}$/.test(property.name) ? property.name : 'unknown';
    this.add(fault, property.line, {property: name, reason});
  }

  /** Gives all remarks in the order of the file. */
  all(): readonly ReadFault[] {
    this.endRun();
    return this.faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  }

  private endRun(): void {
    const run = this.run;
    if (run === undefined) return;
    this.run = undefined;
    this.add(run.fault, run.line, {lines: run.lines});
  }
}
