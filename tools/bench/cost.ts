import {existsSync, readFileSync} from 'node:fs';

/** What one piece of work cost in a process of its own; loading the program is not counted. */
export interface Cost {
  /** Seconds on the processor, all threads together. */
  readonly cpu: number;
  /** Seconds on the clock. */
  readonly wall: number;
  /** Most memory held at one time, in MB. */
  readonly memory: number;
}

/** Does a piece of work and prints its cost; for the measured program. */
export async function printCost(work: () => Promise<void> | void): Promise<void> {
  const before = process.cpuUsage();
  const start = performance.now();
  await work();
  const wall = (performance.now() - start) / 1000;
  const {user, system} = process.cpuUsage(before);
  const cost: Cost = {cpu: (user + system) / 1e6, wall, memory: peakMemory()};
  console.log(JSON.stringify(cost));
}

/** What Node says counts the process that started this one, so Linux is asked itself. */
function peakMemory(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS) / 1024;
}
