import type {ContentLine} from './content-lines.js';
import {type Property, parseProperty} from './property.js';
import type {Remarks} from './remarks.js';

/** A calendar, an event, an alarm …: what stands between BEGIN and END. */
export interface Component {
  /** In lower case. */
  readonly name: string;
  readonly line: number;
  readonly properties: Property[];
  /** Lines that are no properties. */
  readonly brokenLines: ContentLine[];
  readonly components: Component[];
}

/** Deeper than any calendar nests; RFC 5545 has four levels. */
const maxDepth = 16;

/** Builds the tree of components line by line, so that one broken line or component loses no other. */
export function readComponents(lines: readonly ContentLine[], remarks: Remarks): Component {
  const root = newComponent('', 1);
  const open = [root];
  for (const line of lines) {
    const inner = open.at(-1) ?? root;
    const [, mark, rawName = ''] = /^(begin|end)[ \t]*:(.*)$/i.exec(line.text) ?? [];
    const name = rawName.trim().toLowerCase();
    if (mark === undefined) {
      const property = parseProperty(line);
      if (property) inner.properties.push(property);
      else {
        inner.brokenLines.push(line);
        remarks.addLine('ics-line-broken', line.line);
      }
    } else if (mark.toLowerCase() === 'begin') {
      if (open.length > maxDepth) {
        remarks.add('ics-component-broken', line.line, {reason: 'too-deep'});
        break;
      }
      const component = newComponent(name, line.line);
      inner.components.push(component);
      open.push(component);
    } else {
      const from = open.findLastIndex((component) => component.name === name && component !== root);
      if (from === -1) remarks.addLine('ics-line-broken', line.line);
      for (const unclosed of from === -1 ? [] : open.splice(from).slice(1)) {
        remarks.add('ics-component-broken', unclosed.line, {reason: 'not-ended'});
      }
    }
  }
  for (const unclosed of open.slice(1)) {
    remarks.add('ics-component-broken', unclosed.line, {reason: 'not-ended'});
  }
  return root;
}

function newComponent(name: string, line: number): Component {
  return {name, line, properties: [], brokenLines: [], components: []};
}
