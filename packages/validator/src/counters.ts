/** Whole numbers from 0 to 65,535, one for each member of a table, in two bytes each; a larger sum stays at the bound. */
export class Counters {
  private counts = new Uint16Array(1024);

  /** Adds to a member's number and gives the sum. */
  add(member: number, by: number): number {
    if (member >= this.counts.length) {
      const more = new Uint16Array(2 * Math.max(member, this.counts.length));
      more.set(this.counts);
      this.counts = more;
    }
    const sum = Math.min(this.of(member) + by, 65_535);
    this.counts[member] = sum;
    return sum;
  }

  /** The number of a member; 0 where nothing was added. */
  of(member: number): number {
    return this.counts[member] ?? 0;
  }
}
