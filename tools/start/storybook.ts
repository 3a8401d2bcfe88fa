import {type ChildProcess, spawn} from 'node:child_process';
import {closeSync, mkdirSync, openSync} from 'node:fs';
import {setPriority} from 'node:os';
import {join} from 'node:path';
import {root} from './root.js';

/** How far the build of Storybook is. */
export interface StorybookStatus {
  readonly state: 'waiting' | 'building' | 'ready' | 'failed';

  /** Which step runs, counted from 1. */
  readonly step: number;

  readonly steps: number;

  /** Where the words of the build stand, from the root of the repository. */
  readonly log: string;
}

const bin = (path: string): string => join(root, 'node_modules', path);
const steps: readonly (readonly string[])[] = [
  [bin('@custom-elements-manifest/analyzer/cem.js'), 'analyze'],
  [
    bin('storybook/dist/bin/dispatcher.js'),
    'build',
    '--output-dir',
    'dist/storybook',
    '--quiet',
    '--disable-telemetry',
  ],
];

/** Builds Storybook as static pages in processes of their own, so that the other doors answer meanwhile. */
export class StorybookBuild {
  status: StorybookStatus = {state: 'waiting', step: 0, steps: steps.length, log: 'dist/storybook.log'};
  private child: ChildProcess | undefined;
  private stopped = false;

  /** Builds once; `onEnd` is told whether it went well. */
  start(onEnd: (status: StorybookStatus) => void): void {
    mkdirSync(join(root, 'dist'), {recursive: true});
    const log = openSync(join(root, this.status.log), 'w');
    const finish = (state: 'ready' | 'failed'): void => {
      closeSync(log);
      this.status = {...this.status, state};
      if (!this.stopped) onEnd(this.status);
    };
    const run = (step: number): void => {
      const command = steps[step];
      if (command === undefined) {
        finish('ready');
        return;
      }
      this.status = {...this.status, state: 'building', step: step + 1};
      const child = spawn(process.execPath, command, {
        cwd: root,
        stdio: ['ignore', log, log],
        env: {...process.env, NODE_OPTIONS: '', STORYBOOK_DISABLE_TELEMETRY: '1'},
      });
      this.child = child;
      // The doors that people look at come first on a machine of two cores.
      if (child.pid !== undefined) setPriority(child.pid, 10);
      child.on('exit', (code) => {
        if (code === 0 && !this.stopped) run(step + 1);
        else finish('failed');
      });
    };
    run(0);
  }

  /** Ends the build when it is still running. */
  stop(): void {
    this.stopped = true;
    this.child?.kill();
  }
}
