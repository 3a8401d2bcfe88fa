/** As much of the standard's model as reading and writing its XML needs. */
export interface XmlModel {
  readonly namespace: string;
  /** The type of each entity, by the entity's name. */
  readonly entities: {readonly [name: string]: string};
  readonly types: {readonly [name: string]: XmlType};
}

/** A type whose values have elements of their own inside. */
export interface XmlType {
  readonly form: 'object' | 'union' | 'extensions';
  /** An object's properties, in the order of their elements. */
  readonly properties?: readonly XmlProperty[];
  /** A union's types by kind; the kind is the name of the one element inside. */
  readonly members?: {readonly [kind: string]: string};
}

/** One property of an object. */
export interface XmlProperty {
  readonly name: string;
  /** `string`, `integer`, `number`, `boolean` or the name of a type. */
  readonly type: string;
  /** Whether the element is repeated, and whether no element at all means an empty list. */
  readonly array?: 'some' | 'may-be-empty';
  /** The only value that the property may have. */
  readonly fixed?: string;
}
