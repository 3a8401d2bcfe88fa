import {codesSection} from './code-list-page.js';
import type {CodeList} from './codelists.js';
import {referencesOf} from './entities.js';
import {notice, oneLine, section, table} from './markdown.js';
import {type Entity, type Model, type ModelProperty, type ModelType, typeOf} from './model.js';
import type {Written} from './written.js';

/** The page of one entity: its fields, the types and codes that they use, and an example. */
export function writeReference(
  model: Model,
  entity: Entity,
  codeLists: readonly CodeList[],
  example: string,
  written: Written,
): string {
  const used = inReadingOrder(model, entity.type);
  const lists = codeLists.filter(({id}) => used.some((name) => typeOf(model, name).codeList === id));
  const {title, description, deprecated} = typeOf(model, entity.type);
  const references = referencesOf(model, entity.type);
  return [
    `# ${title} (\`${entity.name}\`)`,
    notice,
    description,
    ...(deprecated === undefined ? [] : [`Deprecated: ${deprecated}`]),
    entity.form === 'record'
      ? `Records stand in \`records/${entity.name}.ndjson\` or \`records/${entity.name}.xml\`. Type: \`${entity.type}\`. ` +
        `[JSON Schema](../json/${entity.name}.json), [XSD](../xsd/skolebro.xsd).`
      : `A document of its own. Type: \`${entity.type}\`. [JSON Schema](../json/${entity.name}.json).`,
    ...used.flatMap((name) => objectSection(model, name, name === entity.type)),
    ...section(
      'Plain types',
      table(
        ['Type', 'Danish', 'What it is', 'What may stand there'],
        used.flatMap((name) => {
          const type = typeOf(model, name);
          if (!['string', 'integer', 'number', 'extensions'].includes(type.form)) return [];
          return [[`\`${name}\``, type.title, oneLine(type.description), constraintOf(type)]];
        }),
      ),
    ),
    ...lists.flatMap(codesSection),
    ...section(
      'References',
      table(
        ['Field', 'Refers to'],
        references.map(({path, target}) => [`\`${path.join('/')}\``, `[\`${target}\`](${target}.md)`]),
      ),
    ),
    ...section(
      'Requirements',
      table(
        ['Requirement', 'What it says', 'Held by'],
        requirementsOf(entity.name, written).map(({id, title: name, fields}) => [
          id,
          name,
          fields.join(', '),
        ]),
      ),
    ),
    ...section(
      'In other standards',
      table(['Standard', 'Counterpart', 'Fields'], counterpartsOf(entity.name, written)),
    ),
    '## Example',
    `\`\`\`json\n${example.trim()}\n\`\`\``,
    `More right and wrong ones: \`standards/vectors/${entity.name}\`.`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** The list of all pages. */
export function writeReferenceIndex(model: Model): string {
  const rows = (form: Entity['form']) =>
    model.entities
      .filter((entity) => entity.form === form)
      .map(({name, type, title}) => [
        `[\`${name}\`](${name}.md)`,
        title.da,
        oneLine(typeOf(model, type).description),
      ]);
  const columns = ['Name', 'Danish', 'What it is'];
  return [
    `# Reference of Skolebro ${model.version}`,
    notice,
    '## Records',
    table(columns, rows('record')),
    '## Documents',
    table(columns, rows('document')),
    '## Codes',
    'All code lists, with what each code means in Danish and English: [code lists](code-lists.md).',
    '',
  ].join('\n\n');
}

function objectSection(model: Model, name: string, isFirst: boolean): string[] {
  const {form, title, description, properties = [], members = []} = typeOf(model, name);
  const heading = isFirst ? [] : [`## ${title} (\`${name}\`)`, description];
  if (form === 'union') {
    const rows = members.map(({kind, type}) => [`\`${kind}\``, typeOf(model, type).title, `\`${type}\``]);
    return [...heading, 'Exactly one of these; `kind` says which.', table(['Kind', 'Danish', 'Type'], rows)];
  }
  if (form !== 'object') return [];
  return [
    ...heading,
    table(
      ['Field', 'Danish', 'Type', 'Required', 'What it is'],
      properties.map((property) => [
        `\`${property.name}\``,
        property.title,
        typeWords(property),
        property.required ? 'yes' : '',
        oneLine(property.description),
      ]),
    ),
  ];
}

function typeWords({type, fixed, array, ref}: ModelProperty): string {
  const one = fixed === undefined ? `\`${type}\`` : `always \`${fixed}\``;
  const many = array ? `${array.minItems ?? 0} to ${array.maxItems} of ${one}` : one;
  return ref === undefined ? many : `${many} of a \`${ref}\``;
}

function constraintOf(type: ModelType): string {
  if (type.form === 'extensions') return 'any JSON under keys that are a `Uri`';
  if (type.form === 'integer' || type.form === 'number') {
    return `a ${type.form === 'integer' ? 'whole ' : ''}number from ${type.minimum} to ${type.maximum}`;
  }
  const length = type.maxLength === undefined ? '' : `, at most ${type.maxLength} characters`;
  return `\`${type.pattern?.replaceAll('|', '\\|')}\`${length}`;
}

function inReadingOrder(model: Model, name: string, seen: string[] = []): string[] {
  if (name === 'boolean' || seen.includes(name)) return seen;
  seen.push(name);
  const {properties = [], members = []} = typeOf(model, name);
  for (const {type} of [...members, ...properties]) if (type !== undefined) inReadingOrder(model, type, seen);
  return seen;
}

/** The shared requirements that name the entity or a field of it. */
function requirementsOf(entity: string, {requirements}: Written) {
  return requirements.flatMap(({id, title, heldBy}) => {
    const fields = heldBy
      .filter(({kind, name}) => kind === 'schema' && (name === entity || name.startsWith(`${entity}.`)))
      .map(({name}) => `\`${name}\``);
    return fields.length === 0 ? [] : [{id, title: title.en ?? '', fields}];
  });
}

function counterpartsOf(entity: string, {mappings}: Written): readonly (readonly string[])[] {
  return mappings.flatMap(({standard, entities}) =>
    entities
      .filter((mapped) => mapped.entity === entity)
      .map(({target, fields}) => [
        `[${standard.title}](../mappings/${standard.id}.md)`,
        oneLine(target),
        fields.map(({name, target: at}) => `\`${name}\`: ${oneLine(at)}`).join('; '),
      ]),
  );
}
