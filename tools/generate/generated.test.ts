import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {entities, guards} from '@skolebro/models';
import type {Model} from './model.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const model = JSON.parse(read('standards/1.0/model.json')) as Model;

describe('the generated files', () => {
  it.each(['packages/models/src/guards.generated.ts', 'packages/validator/src/schema/explain.generated.ts'])(
    '%s imports nothing at run time and makes no code of its own',
    (path) => {
      const text = read(path);
      expect(text.match(/^import (?!type ).*$/gm)).toBeNull();
      expect(text).not.toMatch(/\b(?:eval|Function|require)\s*\(/);
    },
  );

  it('have a row in the glossary for every record and document', () => {
    const glossary = read('docs/glossary.md');
    const missing = model.entities.filter(({type}) => !glossary.includes(`| \`${type}\` |`));
    expect(missing.map(({name}) => name)).toEqual([]);
  });

  it('know every record by name, in both languages, and where it refers to others', () => {
    const records = model.entities.filter(({form}) => form === 'record').map(({name}) => name);
    expect(entities.map(({name}) => name)).toEqual(records);
    expect(Object.keys(guards)).toEqual(model.entities.map(({name}) => name));
    expect(entities.find(({name}) => name === 'calendar-event')).toEqual({
      name: 'calendar-event',
      type: 'CalendarEvent',
      title: {da: 'Begivenhed', en: 'Calendar event'},
      references: [
        {path: ['institutionId'], target: 'institution'},
        {path: ['groupIds', '*'], target: 'group'},
        {path: ['participants', '*', 'actor', 'personId'], target: 'person'},
        {path: ['participants', '*', 'actor', 'institutionId'], target: 'institution'},
        {path: ['participants', '*', 'actor', 'onBehalfOfChildId'], target: 'person'},
        {path: ['roomIds', '*'], target: 'room'},
        {path: ['fileIds', '*'], target: 'file'},
      ],
    });
    expect(entities.find(({name}) => name === 'affiliation')?.references).toContainEqual({
      path: ['mainGroupId'],
      target: 'group',
    });
  });

  it('have Danish titles and English descriptions throughout', () => {
    const words = Object.values(model.types).flatMap((type) => [type, ...(type.properties ?? [])]);
    expect(words.filter(({title, description}) => title === '' || description === '')).toEqual([]);
  });
});
