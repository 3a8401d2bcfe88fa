import {mkdirSync, readFileSync, readdirSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {type CrookedEntry, crookedZip} from '../../formats/src/node/crooked-zip.js';
import {HostilePackages, foundIn, manifest, open, start, utf16} from './hostile-packages.js';
import {run} from './run.js';

// Every line of what a hostile package may hold gives a finding or one clear sentence: never a crash, a hang, much
// memory or a file where none was asked for.

const packages = new HostilePackages();

const zipWith = (entries: readonly CrookedEntry[]): Uint8Array =>
  crookedZip([{name: 'manifest.json', content: manifest()}, ...entries]);

afterAll(() => packages.remove());

interface Judged {
  readonly code: number;
  readonly found: readonly string[];
  readonly err: string;
  readonly out: string;
}

/** Validates in this process. */
async function judge(path: string): Promise<Judged> {
  let out = '';
  let err = '';
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    hasColours: false,
    isWatched: false,
  };
  const before = process.cpuUsage();
  const code = await run(['validate', path, '--report', 'json', '--lang', 'en'], terminal as never);
  const {user, system} = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(5);
  return {code, err, out, found: foundIn(out)};
}

describe('hostile JSON', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['100,000 levels', `${open}"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}\n`, 'json-too-deep'],
    ['100,000 levels that never end', `${open}"a":${'{"a":'.repeat(100_000)}\n`, 'json-too-deep'],
    ['a key that is there twice', `${open}"title":"a","title":"b"}\n`, 'json-duplicate-key'],
    ['the key __proto__', `${open}"__proto__":{"a":1}}\n`, 'json-reserved-key'],
    ['the key constructor', `${open}"constructor":{"prototype":{}}}\n`, 'json-reserved-key'],
    ['a key written with escapes', `${open}"\\u005f_proto__":{}}\n`, 'json-reserved-key'],
    ['a number beyond 2^53', `${open}"a":9007199254740993}\n`, 'json-number-loses-value'],
    ['a number beyond all', `${open}"a":1e400}\n`, 'json-number-loses-value'],
    ['a lone surrogate', `${open}"title":"\\ud800"}\n`, 'json-lone-surrogate'],
    ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d, 0x0a]), 'encoding-not-utf8'],
    ['a byte order mark', `\uFEFF${open}"a":1}\n`, 'encoding-bom'],
    ['UTF-16', utf16(`${open}"a":1}\n`), 'encoding-not-utf8'],
    ['UTF-16 with a mark', utf16(`\uFEFF${open}"a":1}\n`), 'encoding-not-utf8'],
    ['Latin-1', Buffer.from(`${open}"title":"bl\xe5b\xe6r"}\n`, 'latin1'), 'encoding-not-utf8'],
    ['empty lines', '\n\n\n', 'line-empty'],
    ['NUL', `${open}"title":"\u0000"}\n`, 'json-syntax'],
    ['a control character', `${open}"title":"a\\u0000"}\n`, 'schema-pattern-mismatch'],
    ['no record', '[]\n', 'json-not-an-object'],
  ])('with %s gives a finding', async (_, content, rule) => {
    const {code, found} = await judge(packages.lines(content));
    expect([code, found]).toEqual([1, expect.arrayContaining([rule])]);
  });

  it('takes CRLF and a last line without its end as they are', async () => {
    const {found} = await judge(packages.lines('{"a":1}\r\n{"b":2}'));
    expect(found).not.toContain('json-syntax');
    expect(found).toContain('schema-required-missing');
  });

  it('with names that are formulas, HTML or turned round stays text in every form', async () => {
    const names = ['=HYPERLINK("http://x")', '<script>alert(1)</script>', '\u202Egnp.exe'];
    const path = packages.lines(
      names.map((name) => `${open}${JSON.stringify(name)}:1,"title":${JSON.stringify(name)}}\n`).join(''),
    );
    const out = packages.at('forms');
    const terminal = {out: () => undefined, err: () => undefined, hasColours: false, isWatched: false};
    expect(
      await run(['validate', path, '--report', 'html,json,csv,sarif,junit', '--out', out], terminal as never),
    ).toBe(1);
    for (const file of readdirSync(out)) {
      const text = readFileSync(join(out, file), 'utf8');
      for (const name of names) expect(text).not.toContain(name);
    }
  });

  it('whose texts would make a pattern backtrack is judged at once', async () => {
    const long = ['a', 'a.', 'a@', '0', '-', '1.', 'a:', '+1', ' '].map((one) => `${one.repeat(30_000)}!`);
    const fields = ['id', 'institutionId', 'title', 'publishAt', 'expireAt', 'text', 'html', 'editedAt'];
    const records = long.map((text) =>
      JSON.stringify(Object.fromEntries(fields.map((name) => [name, text]))),
    );
    const people = long.map((text) =>
      JSON.stringify({
        id: text,
        email: text,
        cpr: text,
        birthDate: text,
        phones: [{kind: text, number: text}],
      }),
    );
    const path = packages.folderOf({
      'records/post.ndjson': records.join('\n'),
      'records/person.ndjson': people.join('\n'),
    });
    expect((await judge(path)).found).toContain('schema-pattern-mismatch');
  });
});

describe('hostile XML', () => {
  const laughs = Array.from({length: 9}, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('');
  it.each<[string, string | Uint8Array, string]>([
    [
      'an external entity',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><records>&x;</records>',
      'xml-doctype-forbidden',
    ],
    [
      'a billion laughs',
      `<!DOCTYPE a [<!ENTITY a0 "ha">${laughs}]><records>&a9;</records>`,
      'xml-doctype-forbidden',
    ],
    [
      'quadratic blow-up',
      `<!DOCTYPE a [<!ENTITY a "${'a'.repeat(50_000)}">]><records>${'&a;'.repeat(50_000)}</records>`,
      'xml-doctype-forbidden',
    ],
    [
      'a DTD from elsewhere',
      '<!DOCTYPE a SYSTEM "http://127.0.0.1:1/a.dtd"><records/>',
      'xml-doctype-forbidden',
    ],
    ['an entity that nobody declared', `${start}<post>&x;</post></records>`, 'xml-syntax'],
    ['100,000 levels', `${start}<post>${'<a>'.repeat(100_000)}`, 'xml-too-deep'],
    [
      '100,000 attributes',
      `${start}<post ${Array.from({length: 100_000}, (_, n) => `a${n}="1"`).join(' ')}/></records>`,
      'xml-unexpected',
    ],
    [
      'a wrong encoding declaration',
      '<?xml version="1.0" encoding="ISO-8859-1"?><records xmlns="urn:skolebro:1.0"/>',
      'encoding-not-utf8',
    ],
    [
      'Latin-1 that says it is UTF-8',
      Buffer.from(`${start}<post>\xe5</post></records>`, 'latin1'),
      'encoding-not-utf8',
    ],
    ['UTF-16', utf16(`\uFEFF${start}</records>`), 'encoding-not-utf8'],
    ['no end', `${start}<post><title>a`, 'xml-syntax'],
    ['text between records', `${start}hej</records>`, 'xml-unexpected'],
    ['an element of no entity', `${start}<flamingo/></records>`, 'xml-unexpected'],
    [
      '__proto__ as an element',
      `${start}<post><__proto__>a</__proto__></post></records>`,
      'schema-property-unknown',
    ],
    [
      'JSON in an extension that goes deep',
      `${start}<post><extensions><extension><uri>urn:a:b</uri><json>${'['.repeat(100_000)}</json></extension></extensions></post></records>`,
      'json-too-deep',
    ],
  ])('with %s gives a finding', async (_, content, rule) => {
    const {code, found} = await judge(packages.xml(content));
    expect([code, found]).toEqual([1, expect.arrayContaining([rule])]);
  });
});

describe('a hostile zip', () => {
  const zeros = Buffer.alloc(30 * 1024 * 1024);
  const name = (text: string): CrookedEntry => ({name: text});
  it.each<[string, readonly CrookedEntry[], string]>([
    ['that grows a thousandfold', [{name: 'files/a', content: zeros}], 'zip-ratio-too-high'],
    [
      'that says it is smaller than it is',
      [{name: 'records/post.ndjson', content: zeros, bytes: 100}],
      'zip-size-wrong',
    ],
    [
      'in a zip, which stays closed',
      [{name: 'files/inner.zip', content: crookedZip([{name: 'a', content: zeros}])}],
      'manifest-file-unlisted',
    ],
    [
      'whose entries overlap',
      [
        {name: 'files/a', at: 0},
        {name: 'files/b', at: 0},
      ],
      'zip-entry-overlapping',
    ],
    ['that climbs out', [name('../../etc/evil')], 'zip-entry-name-unsafe'],
    ['with an absolute name', [name('/etc/evil')], 'zip-entry-name-unsafe'],
    ['with a drive', [name('C:\\evil')], 'zip-entry-name-unsafe'],
    ['with the name of a device', [name('files/NUL.txt')], 'zip-entry-name-unsafe'],
    ['with a name that turns round', [name('files/\u202Egnp.exe')], 'zip-entry-name-unsafe'],
    ['with a name that is HTML', [name('<img src=x onerror=alert(1)>')], 'zip-entry-name-unsafe'],
    ['with a name that is a formula', [name('=1+1.csv')], 'manifest-file-unlisted'],
    ['with a symbolic link', [{name: 'files/link', unixMode: 0o120777}], 'entry-not-a-file'],
    ['with one name twice', [name('files/a'), name('files/a')], 'zip-entry-duplicate'],
    ['with an encrypted entry', [{name: 'records/post.ndjson', flags: 1}], 'zip-entry-encrypted'],
    ['with a wrong CRC', [{name: 'records/post.ndjson', crc: 1}], 'zip-crc-wrong'],
    ['whose headers disagree', [{name: 'records/post.ndjson', local: {bytes: 7}}], 'zip-headers-disagree'],
    [
      'in zip64 with a wrong size in both headers',
      [{name: 'records/post.ndjson', wide: {bytes: 7n, localBytes: 7n}}],
      'zip-size-wrong',
    ],
    [
      'in zip64 whose headers disagree',
      [{name: 'records/post.ndjson', wide: {localBytes: 7n}}],
      'zip-headers-disagree',
    ],
    [
      'in zip64 that says it is beyond all size',
      [{name: 'records/post.ndjson', wide: {bytes: 2n ** 50n}}],
      'package-too-large',
    ],
  ])('%s gives a finding', async (_, entries, rule) => {
    const {code, found} = await judge(packages.zipOf(zipWith(entries)));
    expect([code === 0, found]).toEqual([false, expect.arrayContaining([rule])]);
  });

  it('in zip64 is read like any other when it is right', async () => {
    const entries = [{name: 'manifest.json', content: manifest(), wide: {}}];
    const zip = crookedZip([...entries, {name: 'records/post.ndjson', wide: {}}], {wide: {}});
    const {code, found} = await judge(packages.zipOf(zip));
    expect([code, found]).toEqual([1, expect.arrayContaining(['schema-required-missing'])]);
    expect(found.filter((rule) => rule.startsWith('zip-'))).toEqual([]);
  });

  it.each([
    ['whose locator points elsewhere', {at: 2n ** 40n}],
    ['whose directory lies elsewhere', {offset: 1n}],
    ['that counts more entries than there are numbers', {entries: 2n ** 60n}],
  ])('in zip64 %s is refused with one sentence', async (_, wide) => {
    const zip = crookedZip([{name: 'manifest.json', content: manifest()}], {wide});
    const {code, err, out} = await judge(packages.zipOf(zip));
    expect([code, out]).toEqual([4, '']);
    expect(err).toMatch(/^The zip is cut off[^\n]*\n$/);
  });

  it('that is cut off is refused with one sentence', async () => {
    const {code, err, out} = await judge(packages.zipOf(zipWith([]).subarray(0, 60)));
    expect([code, out]).toEqual([4, '']);
    expect(err).toMatch(/^The zip is cut off[^\n]*\n$/);
  });

  it('leaves nothing behind but what was asked for', () => {
    expect(readdirSync(packages.folder).filter((name) => !/^(\d+(\.zip)?|forms)$/.test(name))).toEqual([]);
  });
});

describe('a hostile folder', () => {
  it('with a link out of it gives a finding, and the link is not followed', async () => {
    const path = packages.lines('{"a":1}\n');
    mkdirSync(join(path, 'files'));
    symlinkSync('/etc/hostname', join(path, 'files', 'link'));
    expect((await judge(path)).found).toContain('entry-not-a-file');
  });
});
