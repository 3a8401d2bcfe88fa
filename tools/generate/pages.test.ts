import {readFileSync, readdirSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {type CodeList, refusals} from './codelists.js';
import type {Model} from './model.js';

const standards = new URL('../../standards/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, standards), 'utf8');
const model = JSON.parse(read('1.0/model.json')) as Model;

describe('the open schemas', () => {
  const judge = (flavour: string, entity: string) =>
    new Ajv2020({strict: true, strictRequired: false, discriminator: true}).compile(
      JSON.parse(read(`1.0/json/${flavour}${entity}.json`)) as object,
    );
  const person = JSON.parse(read('vectors/person/valid/complete.json')) as {[name: string]: unknown};

  it('look away from unknown properties at every depth, and from nothing else', () => {
    const known = {...person, address: {postalCode: '5000'}};
    const more = {...known, nickname: 'x', address: {postalCode: '5000', city: 'x'}};
    expect(judge('', 'person')(more)).toBe(false);
    expect(judge('open/', 'person')(more)).toBe(true);
    expect(judge('open/', 'person')({...more, birthDate: '14-03-2015'})).toBe(false);
  });

  it('have ids of their own and stand beside the strict ones', () => {
    for (const {name} of [...model.entities, {name: 'bundle'}]) {
      expect(JSON.parse(read(`1.0/json/open/${name}.json`))).toMatchObject({
        $id: `urn:skolebro:1.0:open:${name}`,
      });
    }
  });
});

describe('the pages', () => {
  it('of an entity name its requirements, its counterparts and the codes with their texts', () => {
    const page = read('1.0/reference/grade.md');
    expect(page).toContain('| EV-03 |');
    expect(page).toContain('(../mappings/oneroster-1.2.md)');
    expect(page).toContain('| `02` | Den tilstrækkelige præstation (E) | Adequate (E) |');
    expect(page).toContain(
      "| Given for the minimum acceptable degree of fulfilment of the subject's goals. |",
    );
    expect(read('1.0/reference/individual-plan.md')).toContain('Deprecated: CommunicationBook');
    expect(read('1.0/reference/test-result.md')).toContain(
      'Deprecated since 1.0; use national-reading or national-mathematics.',
    );
  });

  it('of the code lists say in both languages what each code means', () => {
    const page = read('1.0/reference/code-lists.md');
    for (const file of readdirSync(new URL('codelists/', standards))) {
      const {id, codes} = JSON.parse(read(`codelists/${file}`)) as CodeList;
      const [, section = ''] = page.split(`\n## ${id}\n`);
      const silent = codes.filter(({code, description: {da, en}}) => {
        const row = section.split('\n').find((line) => line.startsWith(`| \`${code}\` |`)) ?? '';
        return !row.includes(` ${da} |`) || !row.includes(` ${en}`);
      });
      expect(silent, id).toEqual([]);
    }
  });

  it('of another standard place every entity', () => {
    const pages = readdirSync(new URL('1.0/mappings/', standards)).filter((name) => name !== 'README.md');
    expect(pages.length).toBeGreaterThanOrEqual(7);
    // The other documents go between programs of our own.
    const placed = model.entities.filter(({name, form}) => form === 'record' || name === 'manifest');
    for (const page of pages) {
      const text = read(`1.0/mappings/${page}`);
      expect(
        placed.filter(({name}) => !text.includes(`(../reference/${name}.md)`)),
        page,
      ).toEqual([]);
    }
  });

  it('link to pages that there are', () => {
    const folders = ['', 'reference/', 'mappings/'];
    const broken = folders.flatMap((folder) =>
      readdirSync(new URL(`1.0/${folder}`, standards))
        .filter((name) => name.endsWith('.md'))
        .flatMap((name) =>
          [...read(`1.0/${folder}${name}`).matchAll(/\]\(((?!https?:)[^)#]+\.[a-z]+)\)/g)]
            .map(([, to = '']) => to)
            .filter((to) => !isThere(new URL(to, new URL(`1.0/${folder}`, standards))))
            .map((to) => `${folder}${name}: ${to}`),
        ),
    );
    expect(broken).toEqual([]);
  });

  it('of the glossary have each noun once, in the order of the Danish alphabet', () => {
    const [, table = ''] = read('1.0/glossary.md').split('## ');
    const rows = table.split('\n').filter((line) => line.includes('](reference/'));
    expect(rows).toHaveLength(model.entities.length);
    expect(rows.at(-1)).toMatch(/^\| Årsrul /);
  });
});

describe('the code lists', () => {
  it('are all as the generator wants them', () => {
    for (const name of readdirSync(new URL('codelists/', standards))) {
      expect(refusals(name, read(`codelists/${name}`))).toEqual([]);
    }
  });
});

function isThere(url: URL): boolean {
  try {
    readFileSync(url);
    return true;
  } catch {
    return false;
  }
}
