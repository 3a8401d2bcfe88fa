import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Report} from '@skolebro/models';

/** The beginning of a record of JSON. */
export const open = '{"id":"00000000-0000-4000-8000-000000000001",';

/** The beginning of a file of XML. */
export const start = '<?xml version="1.0" encoding="UTF-8"?>\n<records xmlns="urn:skolebro:1.0">\n';

/** A text in UTF-16. */
export const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');

/** The rules that found something, by a report as JSON. */
export function foundIn(report: string): readonly string[] {
  if (!report.startsWith('{')) return [];
  return (JSON.parse(report) as Report).rules.filter(({count}) => count > 0).map(({rule}) => rule);
}

/** A right manifest. */
export const manifest = (files: readonly object[] = []): Buffer =>
  Buffer.from(
    JSON.stringify({
      id: '5c4e3f3e-0000-4000-8000-000000000000',
      standardVersion: '1.0',
      createdAt: '2026-08-10T06:00:00Z',
      producer: {name: 'Hostile', version: '1.0'},
      origin: 'vendor',
      accessLevel: 'full',
      cprMode: 'none',
      includesProtected: true,
      files,
    }),
  );

/** Writes packages that nobody would send in good faith; for tests. */
export class HostilePackages {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'skolebro-hostile-'));
  private number = 0;

  at(...parts: readonly string[]): string {
    return join(this.folder, ...parts);
  }

  /** Writes a package as a folder. */
  folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
    const path = this.at(String((this.number += 1)));
    for (const [name, content] of Object.entries({'manifest.json': manifest(), ...files})) {
      mkdirSync(join(path, name, '..'), {recursive: true});
      writeFileSync(join(path, name), content);
    }
    return path;
  }

  /** Writes a package with one record file in NDJSON. */
  lines(content: string | Uint8Array): string {
    return this.folderOf({'records/post.ndjson': content});
  }

  /** Writes a package with one record file in XML. */
  xml(content: string | Uint8Array): string {
    return this.folderOf({'records/post.xml': content});
  }

  /** Writes a package as a zip of the given bytes. */
  zipOf(bytes: Uint8Array): string {
    const path = this.at(`${(this.number += 1)}.zip`);
    writeFileSync(path, bytes);
    return path;
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }
}
