import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, isAbsolute, join} from 'node:path';
import {root} from './judges.js';
import {type Tool, adviceFor} from './tools.js';

/** How the pieces of the standard's README fared. */
export interface ReadmeRun {
  readonly ran: number;
  readonly faults: readonly string[];
  readonly skipped: readonly string[];
}

/** Runs what the README tells a stranger to run, in a copy of the folder `standards` and with nothing else of ours. */
export function readmeFaults(tools: Readonly<Record<Tool, string>>): ReadmeRun {
  const folder = mkdtempSync(join(tmpdir(), 'skolebro-standards-'));
  try {
    cpSync(join(root, 'standards'), folder, {recursive: true});
    return runAll(folder, tools);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function runAll(folder: string, tools: Readonly<Record<Tool, string>>): ReadmeRun {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  for (const [, name = '', text = ''] of readme.matchAll(/^```(?:python|java) (\S+)\n([^]*?)^```/gm)) {
    writeFileSync(join(folder, name), text);
  }
  const commands = [...readme.matchAll(/^```sh\n([^]*?)^```/gm)].flatMap(([, text = '']) =>
    text.trim().split('\n'),
  );
  const faults: string[] = commands.length === 0 ? ['there is no command to run'] : [];
  const skipped: string[] = [];
  const exitOf = (command: string) =>
    spawnSync('/bin/sh', ['-c', command], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${isAbsolute(tools.python) ? `${dirname(tools.python)}:` : ''}${process.env['PATH'] ?? ''}`,
      },
    });
  for (const command of commands) {
    const needs = needsOf(command).filter((tool) => tools[tool] === '');
    if (needs.length > 0) {
      skipped.push(`${command}: ${adviceFor(needs)}`);
      continue;
    }
    const {status, stdout, stderr} = exitOf(command);
    if (status !== 0) faults.push(`${command} ends with ${String(status)}: ${stdout}${stderr}`);
    // What accepts everything has proved nothing.
    const wrong = command.replace('/valid/complete.', '/invalid/id-pattern-mismatch.');
    if (wrong !== command && exitOf(wrong).status === 0) faults.push(`${wrong} accepts a wrong record`);
  }
  return {ran: commands.length - skipped.length, faults, skipped};
}

function needsOf(command: string): readonly Tool[] {
  const tools: Readonly<Record<string, Tool>> = {python3: 'python', java: 'java', xmllint: 'xmllint'};
  const tool = tools[command.split(' ')[0] ?? ''];
  return tool === undefined ? [] : [tool];
}
