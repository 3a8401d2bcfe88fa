import type {ReadFaultId} from '../read-fault.js';
import type {Component} from './component.js';
import type {Property} from './property.js';
import type {Remarks} from './remarks.js';

/** The properties of one component, and which of them have found a place in the model. */
export class PropertyBag {
  readonly component: Component;
  private readonly remarks: Remarks;
  private readonly carried = new Set<Property>();

  constructor(component: Component, remarks: Remarks) {
    this.component = component;
    this.remarks = remarks;
  }

  /** The properties of one name; of those that may stand once only the first counts, the rest are left over. */
  all(name: string): readonly Property[] {
    return this.component.properties.filter((property) => property.name === name);
  }

  /** Marks a property as carried, unless it has parameters that have no place. */
  carry(property: Property, ...parameters: readonly string[]): void {
    const rest = Object.keys(property.jcal[1]).filter((name) => !parameters.includes(name));
    if (rest.length === 0) this.carried.add(property);
  }

  /** Remarks that a property could not be carried; it stays among the leftovers. */
  refuse(property: Property, reason: string): void {
    this.remarks.addProperty('ics-value-not-carried', property, reason);
  }

  /** Remarks on the component or one of its lines. */
  remark(fault: ReadFaultId, line: number): void {
    this.remarks.add(fault, line);
  }

  /** Takes a text of at most `most` characters, or leaves it and says why. */
  text(name: string, most: number, pattern?: RegExp): string | undefined {
    const property = this.all(name)[0];
    if (property === undefined) return undefined;
    const value = property.jcal[3];
    const reason = 'encoding' in property.jcal[1] ? 'encoded' : whyNoText(value, most, pattern);
    if (reason !== undefined) {
      this.refuse(property, reason);
      return undefined;
    }
    this.carry(property);
    return value as string;
  }

  /** What has found no place. */
  rest(): readonly Property[] {
    return this.component.properties.filter((property) => !this.carried.has(property));
  }
}

function whyNoText(value: unknown, most: number, pattern: RegExp | undefined): string | undefined {
  if (typeof value !== 'string') return 'not-a-text';
  if (value === '') return 'empty';
  // The length of a text is counted in characters, not in UTF-16 units.
  if (value.length > most && Array.from(value).length > most) return 'too-long';
  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(value)) return 'control-character';
  return pattern !== undefined && !pattern.test(value) ? 'malformed' : undefined;
}
