import {existsSync} from 'node:fs';
import {copyFile, mkdtemp, readFile, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readIcs} from '@skolebro/formats';
import {writePackage} from '@skolebro/formats/node';
import type {CalendarEvent} from '@skolebro/models';
import {makeWorld, manifestOf, recordsOf} from '@skolebro/samples';
import {type Bench, measure} from './bench.js';
import {bundle, costOf} from './child.js';
import type {Cost} from './cost.js';
import {installPeers} from './peers.js';

const megabytes = 100;
const schema = new URL('../../standards/1.0/json/calendar-event.json', import.meta.url);
const rounds = 5;

/** Reading and validating a calendar package against cutting the same bytes into lines and parsing them as JSON. */
export const validateBench: Bench = async (say) => {
  const folder = await mkdtemp(join(tmpdir(), 'skolebro-bench-'));
  try {
    const program = await bundle('validate-child.ts', folder);
    const calendar = join(folder, 'package');
    const {events, what} = await seedEvents();
    say(`Writing ${megabytes} MB of events, made of ${what} …`);
    const {bytes = 0, records = 0} =
      (
        await writePackage(
          calendar,
          {...manifestOf(makeWorld({pupils: 1}))},
          {records: {'calendar-event': repeated(events, megabytes * 1e6)}},
        )
      ).files[0] ?? {};
    say('Installing ajv, the peer …');
    const ajvFolder = fileURLToPath(installPeers('validate', {ajv: '8.20.0'}));
    await copyFile(schema, join(ajvFolder, 'calendar-event.json'));
    const ours: Cost[] = [];
    const parsing: Cost[] = [];
    const withAjv: Cost[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      say(`Round ${round} of ${rounds} …`);
      ours.push(costOf(program, 'ours', calendar));
      parsing.push(costOf(program, 'parse', calendar));
      withAjv.push(costOf(program, 'ajv', calendar, ajvFolder));
    }
    const size = `${Math.round(bytes / 1e6)} MB, ${records} events`;
    const cpu = (costs: readonly Cost[]) => costs.map((cost) => cost.cpu);
    return [
      measure(`validate against JSON.parse (${size})`, 's CPU', cpu(ours), cpu(parsing), 3.2),
      measure(`validate against JSON.parse and ajv (schema only)`, 's CPU', cpu(ours), cpu(withAjv), null),
      measure(
        'validate, speed',
        'MB/s',
        cpu(ours).map((s) => bytes / 1e6 / s),
        cpu(parsing).map((s) => bytes / 1e6 / s),
        null,
      ),
      measure(
        'validate, peak memory',
        'MB',
        ours.map(({memory}) => memory),
        parsing.map(({memory}) => memory),
        null,
      ),
    ];
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
};

/** Real calendars where they are at hand, else the sample world's. */
async function seedEvents(): Promise<{events: readonly CalendarEvent[]; what: string}> {
  const corpus = fileURLToPath(new URL('../../../shared/corpora/icalendar/', import.meta.url));
  if (!existsSync(corpus)) {
    return {events: recordsOf(makeWorld({pupils: 100}))['calendar-event'], what: 'the sample world'};
  }
  const events: CalendarEvent[] = [];
  for (const name of (await readdir(corpus)).sort()) {
    if (!name.endsWith('.ics')) continue;
    events.push(...readIcs(await readFile(join(corpus, name)), name).events);
  }
  return {events, what: 'real calendar files'};
}

/** A calendar by itself refers to nothing. */
const alone = {institutionId: undefined, groupIds: undefined, participants: undefined, fileIds: undefined};

function* repeated(events: readonly CalendarEvent[], bytes: number): Generator<object> {
  for (let written = 0, number = 0; written < bytes;) {
    for (const event of events) {
      number += 1;
      const one = {
        ...event,
        ...alone,
        id: `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`,
      };
      written += JSON.stringify(one).length;
      yield one;
    }
  }
}
