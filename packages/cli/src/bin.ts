#!/usr/bin/env node
import {run} from './run.js';
import {nodeTerminal} from './terminal.js';

// A reader that has seen enough, as `| head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), nodeTerminal());
