import {type Model, type ModelProperty, typeOf} from './model.js';

/** One column of the table that an entity is written as in CSV. */
export interface CsvColumn {
  /** The properties from the record inwards, joined by dots. */
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly required: boolean;
}

/** A table: the records of an entity, or the items of one of its lists. */
export interface CsvTable {
  readonly name: string;
  /** The table whose rows the items belong to; the columns `<entity>Id` and `position` say where. */
  readonly parent?: string;
  readonly columns: readonly CsvColumn[];
}

/** The tables of one entity: plain values become columns, every list a table of its own. */
export function writeCsvTables(model: Model, entity: string, type: string): readonly CsvTable[] {
  const lists: CsvTable[] = [];
  const columns = columnsOf(model, type, '', true, (list) => lists.push(...list), entity, entity);
  const byName = new Map(lists.map((table) => [table.name, table]));
  return [{name: entity, columns}, ...byName.values()];
}

function columnsOf(
  model: Model,
  typeName: string,
  prefix: string,
  isRequired: boolean,
  addTables: (tables: readonly CsvTable[]) => void,
  table: string,
  root: string,
): CsvColumn[] {
  const {properties = [], members = []} = typeOf(model, typeName);
  const columns = properties.flatMap((property): CsvColumn[] => {
    const name = `${prefix}${property.name}`;
    const required = isRequired && property.required;
    if (property.array) {
      addTables(listTables(model, property, `${table}-${kebabOf(property.name)}`, table, root));
      return [];
    }
    const type = property.type ?? 'string';
    const isPlain = property.fixed !== undefined || type === 'boolean' || !isNested(model, type);
    if (isPlain) return [{name, title: property.title, type, required}];
    return columnsOf(model, type, `${name}.`, required, addTables, table, root);
  });
  if (members.length === 0) return columns;
  const kinds = members.map(({type}) => columnsOf(model, type, prefix, isRequired, addTables, table, root));
  const byName = new Map<string, CsvColumn>();
  for (const column of kinds.flat()) {
    const alike = kinds.map((one) => one.find(({name}) => name === column.name));
    const required = alike.every((one) => one?.required);
    // Where the members disagree on a type, the column holds their common ground.
    const type = alike.every((one) => !one || one.type === column.type) ? column.type : 'string';
    const title = byName.get(column.name)?.title ?? column.title;
    byName.set(column.name, {...column, title, type, required});
  }
  return [...byName.values()];
}

function listTables(
  model: Model,
  property: ModelProperty,
  name: string,
  parent: string,
  root: string,
): readonly CsvTable[] {
  const type = property.type ?? '';
  const owner = [
    {name: `${root}Id`, title: 'Id', type: 'Uuid', required: true},
    // Counted from 1; an item of a list inside a list says both, as 2.1.
    {name: 'position', title: 'Placering', type: 'string', required: true},
  ];
  if (!isNested(model, type)) {
    return [
      {name, parent, columns: [...owner, {name: 'value', title: property.title, type, required: true}]},
    ];
  }
  const lists: CsvTable[] = [];
  const columns = columnsOf(model, type, '', true, (list) => lists.push(...list), name, root);
  return [{name, parent, columns: [...owner, ...columns]}, ...lists];
}

function isNested(model: Model, type: string): boolean {
  return type !== 'boolean' && ['object', 'union'].includes(typeOf(model, type).form);
}

function kebabOf(name: string): string {
  return name.replace(/[A-Z]/g, '-$&').toLowerCase();
}
