import {expect} from '@open-wc/testing';
import {ReadFaultError, openZip, readIcs, readManifest, readRecords} from '../index.js';

/** A package of two persons, written by `writePackage`. */
const base64 =
  'UEsDBBQACAgIAAAAIQAAAAAAAAAAAAAAAAAVAAAAcmVjb3Jkcy9wZXJzb24ubmRqc29uq1bKTFGyUjJU0lFKzyxLzfNLzE1VslI6' +
  '3FqcqlTLVQ2RNUKTdcpXquUCAFBLBwiafuwzKwAAADoAAABQSwMEFAAICAgAAAAhAAAAAAAAAAAAAAAAAA0AAABtYW5pZmVzdC5q' +
  'c29uRY1LbsMwDET3OgWhddyK1MeSrxJ0oR8RF4UdWN4EQe4eWA2SDRczbx7vAkDORU4gVXKso6VhzMiDKWMdQrR2UIVyiIZ1QpSn' +
  'g+f5rzY5wVkAANz7BZDXuF8O0VbzupX2fa1bW5evpfy2denLjtVln/fbAf4Dn+Y1lBPQO0u3vf+y/h21SyTrDgF6TSk4rJYrRsqk' +
  'SEflC0ZSzrvsdQ7JKApj5cQetbEh28xRE3uDLLvyIQB+xEM8AVBLBwgUgW+quAAAAAwBAABQSwECPwMUAAgICAAAACEAmn7sMysA' +
  'AAA6AAAAFQAAAAAAAAAAAAAAtIEAAAAAcmVjb3Jkcy9wZXJzb24ubmRqc29uUEsBAj8DFAAICAgAAAAhABSBb6q4AAAADAEAAA0A' +
  'AAAAAAAAAAAAALSBbgAAAG1hbmlmZXN0Lmpzb25QSwUGAAAAAAIAAgB+AAAAYQEAAAAA';
const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

describe('an exchange package in a browser', () => {
  it('opens from a dropped file and gives manifest and records', async () => {
    const container = await openZip(new Blob([bytes]));
    expect(container.faults).to.deep.equal([]);
    const {value} = (await readManifest(container)) as {value: {files: {sha256: string; bytes: number}[]}};
    const entry = container.entries.get('records/person.ndjson');
    if (entry === undefined) throw new Error('no records');
    const names: unknown[] = [];
    for await (const batch of readRecords(entry)) {
      for (const read of batch) names.push((read as {value: {givenName: string}}).value.givenName);
    }
    expect(names).to.deep.equal(['Åse', 'Bo']);
    const digest = container.sha256();
    for await (const chunk of entry.open()) digest.update(chunk);
    expect([digest.hex(), entry.bytes]).to.deep.equal([value.files[0]?.sha256, value.files[0]?.bytes]);
  });

  it('with changed bytes says so while it streams', async () => {
    const changed = bytes.slice();
    changed[60] = (changed[60] ?? 0) ^ 0xff;
    const container = await openZip(new Blob([changed]));
    let error: unknown;
    try {
      for (const entry of container.entries.values()) {
        const chunks = entry.open()[Symbol.asyncIterator]();
        while (!(await chunks.next()).done);
      }
    } catch (failure) {
      error = failure;
    }
    expect(error).to.be.instanceOf(ReadFaultError);
  });

  it('reads a calendar too', () => {
    const text =
      'BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Europe/Copenhagen:20260810T080000\nDURATION:PT1H\nEND:VEVENT\n';
    const {events} = readIcs(new TextEncoder().encode(text), 'a.ics');
    expect(events.map(({end, timeZone}) => [end, timeZone])).to.deep.equal([
      ['2026-08-10T09:00:00', 'Europe/Copenhagen'],
    ]);
  });
});
