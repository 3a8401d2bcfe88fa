import type {CalendarEvent, Group, ManifestFile} from '@skolebro/models';
import {contentOf, makeWorld, manifestOf, recordsOf} from '@skolebro/samples';
import {storedZip, type ZipFile} from './stored-zip.js';

/** Makes a package of the sample world in the browser; with faults, some of its records break the standard. */
export async function samplePackage({
  faults,
  pupils = 60,
}: {
  faults: boolean;
  pupils?: number;
}): Promise<File> {
  const world = makeWorld({pupils});
  const records: {[entity: string]: readonly object[]} = {...recordsOf(world)};
  if (faults) {
    records['calendar-event'] = world.events.map(spoiledEvent);
    records['group'] = world.groups.map(spoiledGroup);
    records['guardianship'] = world.guardianships
      .slice(0, -2)
      .map((record, index) =>
        index === 4 ? {...record, guardianId: '00000000-0000-4000-8000-000000000000'} : record,
      );
  }
  const files: ZipFile[] = [];
  const listed: ManifestFile[] = [];
  for (const [entity, list] of Object.entries(records)) {
    const file = {
      path: `records/${entity}.ndjson`,
      text: list.map((record) => `${JSON.stringify(record)}\n`).join(''),
    };
    files.push(file);
    listed.push({path: file.path, entity, records: list.length, ...(await measured(file.text))});
  }
  for (const file of world.files) {
    const text = contentOf(file) ?? '';
    files.push({path: `files/${file.sha256}`, text});
    listed.push({path: `files/${file.sha256}`, ...(await measured(text))});
  }
  const manifest = {...manifestOf(world), files: listed};
  const zip = storedZip([{path: 'manifest.json', text: JSON.stringify(manifest)}, ...files]);
  return new File([zip], faults ? 'eksempel-med-fejl.zip' : 'eksempel.zip', {type: 'application/zip'});
}

function spoiledEvent(event: CalendarEvent, index: number): object {
  if (index % 40 === 7) return {...event, end: event.start.replace(/T.*/, 'T00:00:00'), start: event.end};
  if (index % 300 === 20) return {...event, start: event.start.replace('T', ' ')};
  if (index % 500 === 30) return {...event, status: 'aflyst'};
  return event;
}

function spoiledGroup(group: Group): object {
  return group.kind === 'SFO' ? {...group, level: '3'} : group;
}

async function measured(text: string): Promise<{bytes: number; sha256: string}> {
  const bytes = new TextEncoder().encode(text);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return {
    bytes: bytes.length,
    sha256: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}
