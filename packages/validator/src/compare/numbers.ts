/** Whole numbers below 2^32, one for each member of a table; 0 where none was set. */
export class Numbers {
  private values = new Uint32Array(1024);

  /** The number of a member. */
  of(member: number): number {
    return this.values[member] ?? 0;
  }

  /** Sets the number of a member. */
  set(member: number, value: number): void {
    if (member >= this.values.length) {
      const more = new Uint32Array(2 * Math.max(member, this.values.length));
      more.set(this.values);
      this.values = more;
    }
    this.values[member] = value;
  }
}

/** Whether something is so, for each member of a table, in one byte each. */
export class Marks {
  /** How many members are marked. */
  count = 0;
  private marks = new Uint8Array(1024);

  /** Whether a member is marked. */
  has(member: number): boolean {
    return this.marks[member] === 1;
  }

  /** Marks a member; gives false when it was marked already. */
  add(member: number): boolean {
    if (this.has(member)) return false;
    if (member >= this.marks.length) {
      const more = new Uint8Array(2 * Math.max(member, this.marks.length));
      more.set(this.marks);
      this.marks = more;
    }
    this.marks[member] = 1;
    this.count += 1;
    return true;
  }
}
