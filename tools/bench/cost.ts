/** What one piece of work cost in a process of its own; loading the program is not counted. */
export interface Cost {
  /** Seconds on the processor, all threads together. */
  readonly cpu: number;
  /** Most memory held at one time, in MB. */
  readonly memory: number;
}

/** Does a piece of work and prints its cost; for the measured program. */
export async function printCost(work: () => Promise<void>): Promise<void> {
  const before = process.cpuUsage();
  await work();
  const {user, system} = process.cpuUsage(before);
  const cost: Cost = {cpu: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1024};
  console.log(JSON.stringify(cost));
}
