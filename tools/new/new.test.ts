import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {transform} from 'esbuild';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {generate} from '../generate/generate.js';
import {staleFiles, writeOutputs} from '../generate/outputs.js';
import {runNew} from './run.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copied = [
  '.prettierrc.json',
  'docs/glossary.md',
  'packages/models/src',
  'packages/validator/src/rules',
  'packages/components/src',
  'packages/components/tokens',
  'standards',
  'stories',
];
let checkout = '';
const read = (path: string) => readFileSync(join(checkout, path), 'utf8');

beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), 'skolebro-new-'));
  for (const path of copied) cpSync(join(root, path), join(checkout, path), {recursive: true});
});
afterAll(() => rmSync(checkout, {recursive: true}));

const fields = `
  /**
   * The day that the food is for.
   *
   * @title Dato
   */
  readonly date: LocalDate;

  /**
   * The institution that serves it.
   *
   * @title Institution
   * @ref Institution
   */
  readonly institutionId: Uuid;

  /**
   * The dishes, the main one first.
   *
   * @title Retter
   * @minItems 1
   * @maxItems 9
   * @items {"$ref": "#/definitions/Line"}
   */
  readonly dishes?: readonly Line[];
}
`;

describe('npm run new', () => {
  it('model: with a few fields and one generation the noun is everywhere, and without them nowhere', async () => {
    expect(runNew(checkout, ['model', 'calendar/lunch-menu'])).toContain('npm run generate');
    const model = 'packages/models/src/calendar/lunch-menu.ts';
    const text = read(model)
      .replace('{Line}', '{Line, LocalDate, Uuid}')
      .replace(/\n\}\n$/, `\n${fields}`);
    writeFileSync(join(checkout, model), text);
    writeOutputs(checkout, await generate(checkout, false));

    expect(read('packages/models/src/index.ts')).toContain("export type * from './calendar/lunch-menu.js';");
    expect(read('docs/glossary.md')).toContain('`LunchMenu`');
    expect(JSON.parse(read('standards/1.0/json/lunch-menu.json'))).toMatchObject({
      $id: 'urn:skolebro:1.0:lunch-menu',
      required: ['id', 'name', 'date', 'institutionId'],
      properties: {dishes: {items: {$ref: '#/$defs/Line'}, maxItems: 9}},
    });
    expect(read('standards/1.0/xsd/skolebro.xsd')).toContain(
      '<xs:element name="lunch-menu" type="LunchMenu"/>',
    );
    expect(read('standards/1.0/reference/lunch-menu.md')).toContain('| `dishes` | Retter |');
    expect(read('packages/models/src/entities.generated.ts')).toContain("name: 'lunch-menu'");
    expect(read('packages/formats/src/xml/model.generated.ts')).toContain('LunchMenu');
    expect(read('standards/vectors/lunch-menu/invalid/dishes-too-few-items.json')).toContain('"dishes": []');
    expect(read('standards/vectors/lunch-menu/valid/complete.xml')).toContain('<dishes>Eksempel</dishes>');

    const {code} = await transform(read('packages/models/src/guards.generated.ts'), {loader: 'ts'});
    const {isLunchMenu} = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      isLunchMenu: (value: unknown) => boolean;
    };
    const menu = JSON.parse(read('standards/vectors/lunch-menu/valid/complete.json')) as object;
    expect(isLunchMenu(menu)).toBe(true);
    expect(isLunchMenu({...menu, date: 'in the morning'})).toBe(false);

    rmSync(join(checkout, model));
    const without = await generate(checkout, false);
    expect(staleFiles(checkout, without)).toContain('standards/vectors/lunch-menu/valid/complete.json');
    writeOutputs(checkout, without);
    expect(existsSync(join(checkout, 'standards/1.0/json/lunch-menu.json'))).toBe(false);
    expect(existsSync(join(checkout, 'standards/vectors/lunch-menu/valid/complete.json'))).toBe(false);
    expect(staleFiles(checkout, await generate(checkout, true))).toEqual([]);
  }, 120_000);

  it('rule: has an entry among the rules', () => {
    runNew(checkout, ['rule', 'group-never-active']);
    expect(read('packages/validator/src/rules/group-never-active.ts')).toContain("id: 'group-never-active'");
    expect(read('packages/validator/src/rules/index.ts')).toMatch(/\n {2}groupNeverActive,\n\];\n$/);
  });

  it('component: brings its texts in both languages, its test and its define file', () => {
    runNew(checkout, ['component', 'lunch-card']);
    expect(read('packages/components/src/index.ts')).toContain('LunchCard');
    for (const end of ['.ts', '.styles.ts', '.texts.ts', '.browser.test.ts']) {
      expect(read(`packages/components/src/lunch-card/lunch-card${end}`)).not.toBe('');
    }
    expect(read('packages/components/src/define/lunch-card.ts')).toContain("'skolebro-lunch-card'");
  });

  it('story: stands among the stories that are tested', () => {
    runNew(checkout, ['story', 'lunch-card']);
    expect(read('stories/all.ts')).toMatch(/const storyFiles[^]*\blunchCard\b/);
  });

  it.each([
    [[], /There is no kind ""/],
    [['thing', 'x'], /There is no kind "thing"/],
    [['constructor', 'x'], /There is no kind "constructor"/],
    [['model'], /"" is no name/],
    [['model', 'LunchMenu'], /"LunchMenu" is no name/],
    [['model', '../x'], /is no name/],
    [['model', 'a/b/c'], /is no name/],
    [['model', 'arithmetic/week'], /is no name/],
    [['rule', 'roster/fault'], /is no name/],
    [['model', 'person'], /has this name already/],
    [['model', 'calendar/person'], /has this name already/],
    [['model', 'a', 'b'], /One name is enough/],
  ])('refuses %j with one sentence', (args, sentence) => {
    expect(() => runNew(checkout, args)).toThrow(TypeError);
    expect(() => runNew(checkout, args)).toThrow(sentence);
  });

  it('ends with exit code 2 and no stack trace for a wrong command line', () => {
    const {status, stderr} = spawnSync(process.execPath, ['tools/run.mjs', 'tools/new/main.ts', 'thing'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }, 60_000);
});
