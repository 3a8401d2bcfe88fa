import {readFileSync, readdirSync} from 'node:fs';
import type {HostContext} from '@skolebro/models';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isUsableContext, readHostContext} from './read-context.js';

const vectors = new URL('../../../../standards/vectors/host-context/', import.meta.url);
const complete = vector('valid/complete.json') as HostContext;

function vector(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, vectors), 'utf8'));
}

function jsonIn(folder: string): readonly string[] {
  return readdirSync(new URL(folder, vectors)).filter((name) => name.endsWith('.json'));
}

describe('readHostContext', () => {
  it.each(jsonIn('valid'))('takes the context %s of the standard as it is', (name) => {
    const context = vector(`valid/${name}`);
    expect(readHostContext(context)).toEqual({context, problems: []});
  });

  const isExtension = (name: string) => name.includes('property-unknown');

  it.each(jsonIn('invalid').filter((name) => !isExtension(name)))(
    'finds the fault of %s where the standard says it is',
    (name) => {
      const manifest = JSON.parse(readFileSync(new URL('../manifest.json', vectors), 'utf8')) as {
        file: string;
        findings: {rule: string; pointer: string}[];
      }[];
      const [expected] = manifest.find(({file}) => file === `host-context/invalid/${name}`)?.findings ?? [];
      const [problem, ...others] = readHostContext(vector(`invalid/${name}`)).problems;
      expect(others).toEqual([]);
      // The standard names the object that lacks a property; a host is told the property.
      const place = expected?.rule === 'schema-required-missing' ? /^(.*)\/[^/]*$/ : /^(.*)$/;
      expect(place.exec(problem?.pointer ?? '?')?.[1]).toBe(expected?.pointer);
    },
  );

  it.each(jsonIn('invalid').filter(isExtension))('passes over what it does not know in %s', (name) => {
    expect(readHostContext(vector(`invalid/${name}`)).problems).toEqual([]);
  });

  it('serves a host of a newer minor version, and passes over what that added', () => {
    const newer = {...complete, version: '1.7', mood: 'sunny', user: {...complete.user, shoeSize: 43}};
    expect(readHostContext(newer)).toEqual({context: {...complete, version: '1.7'}, problems: []});
  });

  it('reads nothing from a host of a newer major version', () => {
    expect(readHostContext({...complete, version: '2.0'})).toEqual({
      problems: [{pointer: '/version', fault: 'newer-version'}],
    });
  });

  it('serves an older host that says no more than version and language', () => {
    const context = {version: '1.0', locale: 'en'};
    expect(readHostContext(context)).toEqual({context, problems: []});
  });

  it('speaks Danish where a host does not say its language', () => {
    expect(readHostContext({version: '1.0'})).toEqual({
      context: {version: '1.0', locale: 'da-DK'},
      problems: [{pointer: '/locale', fault: 'missing'}],
    });
  });

  it('leaves out what has the wrong type, names it, and keeps the rest', () => {
    const wrong = {...complete, timeZone: 1, children: 'Alma', capabilities: {print: true}};
    const {context, problems} = readHostContext(wrong);
    expect(problems).toEqual([
      {pointer: '/timeZone', fault: 'wrong-type'},
      {pointer: '/children', fault: 'wrong-type'},
      {pointer: '/capabilities', fault: 'wrong-type'},
    ]);
    expect(context).not.toHaveProperty('children');
    expect(context?.institutions).toEqual(complete.institutions);
  });

  it('leaves out a child that cannot be told by its id, and keeps the others', () => {
    const [alma] = complete.children ?? [];
    const {context, problems} = readHostContext({...complete, children: [{id: 4711}, alma]});
    expect(context?.children).toEqual([alma]);
    expect(problems).toEqual([{pointer: '/children/0/id', fault: 'wrong-type'}]);
  });

  it.each([
    ['url(//leak.example/x)'],
    ['image-set("//leak.example/x" 1x)'],
    ['red;}body{display:none'],
    ['var(--secret)'],
  ])('lets no token carry %s into a style sheet', (value) => {
    const theme = {tokens: [{name: '--skolebro-accent', value}]};
    const {context, problems} = readHostContext({...complete, theme});
    expect(context?.theme).toEqual({});
    expect(problems).toEqual([{pointer: '/theme/tokens/0/value', fault: 'malformed'}]);
  });

  it.each([[undefined], [null], ['1.0'], [[]], [12], [() => 1]])('reads no context from %s', (value) => {
    const {context, problems} = readHostContext(value);
    expect(context).toBeUndefined();
    expect(problems).toEqual([{pointer: '', fault: 'wrong-type'}]);
  });

  it('never throws, and gives only what it would take again', () => {
    const part = fc.oneof(fc.anything(), fc.constantFrom<unknown>(...(Object.values(complete) as unknown[])));
    const anything = fc.record(Object.fromEntries(Object.keys(complete).map((name) => [name, part])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(anything, (value) => {
        const {context} = readHostContext({version: '1.0', ...value});
        if (context) expect(isUsableContext(context)).toBe(true);
      }),
    );
  });
});
