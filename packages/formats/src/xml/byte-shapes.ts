import type {XmlModel, XmlProperty} from './xml-model.js';

/** One property of an object, as its bytes stand in XML and in JSON. */
export interface ByteElement {
  /** What follows the angle bracket: `title>`. */
  readonly start: Uint8Array;
  /** `</title>` */
  readonly end: Uint8Array;
  /** What JSON has before the value, with the comma that the first property lacks: `,"title":"`, `,"groupIds":["`. */
  readonly key: Uint8Array;
  /** What JSON has between two values of a list. */
  readonly between: Uint8Array;
  readonly isList: boolean;
  readonly kind: ValueKind;
  /** The name of the type, for a value with elements inside. */
  readonly type: string;
}

/** How a value is written. */
export type ValueKind = 'text' | 'boolean' | 'integer' | 'number' | 'elements';

/** What stands inside an element: the elements of an object, or one of the members of a union. */
export interface ByteShape {
  readonly isUnion: boolean;
  readonly elements: readonly ByteElement[];
  /** For each first letter of a name the number of the first element that has it; behind the last where none has. */
  readonly firstWith: Uint8Array;
}

const encoder = new TextEncoder();

/** Makes the element of a property. */
export function elementOf({name, type, array}: XmlProperty): ByteElement {
  const kind = kindOf(type);
  const quote = kind === 'text' ? '"' : '';
  return {
    start: encoder.encode(`${name}>`),
    end: encoder.encode(`</${name}>`),
    key: encoder.encode(`,"${name}":${array === undefined ? '' : '['}${quote}`),
    between: encoder.encode(`,${quote}`),
    isList: array !== undefined,
    kind,
    type,
  };
}

/** Makes the shape of a type; undefined for one that is written in another way. */
export function shapeOf(model: XmlModel, name: string): ByteShape | undefined {
  const type = model.types[name];
  if (type?.form === 'union') {
    const elements = Object.entries(type.members ?? {}).map(([kind, member]) => ({
      ...elementOf({name: kind, type: member}),
      key: encoder.encode(`,"kind":"${kind}"`),
    }));
    return shapeWith(true, elements);
  }
  const properties = type?.properties ?? [];
  const isOther = type?.form !== 'object' || properties.some(({array}) => array === 'may-be-empty');
  if (isOther || properties.length > 255) return undefined;
  // A kind is told by the name of the element; written out it is something else.
  return shapeWith(false, properties.filter(({fixed}) => fixed === undefined).map(elementOf));
}

function kindOf(type: string): ValueKind {
  if (type === 'string') return 'text';
  return type === 'boolean' || type === 'integer' || type === 'number' ? type : 'elements';
}

function shapeWith(isUnion: boolean, elements: readonly ByteElement[]): ByteShape {
  const firstWith = new Uint8Array(256).fill(elements.length);
  elements.forEach(({start}, index) => {
    const letter = start[0] ?? 0;
    firstWith[letter] = Math.min(firstWith[letter] ?? 0, index);
  });
  return {isUnion, elements, firstWith};
}
