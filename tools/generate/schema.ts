import {buildGenerator, getProgramFromFiles} from 'typescript-json-schema';

/** One definition of the draft-07 schema that typescript-json-schema makes of a type. */
export interface Definition {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Definition[];
  readonly items?: Definition;
  readonly properties?: {readonly [name: string]: Definition};
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/**
 * What typescript-json-schema makes of the named types of some TypeScript files.
 *
 * Throws when a definition shows that the tool has lost a type, which it does without a word.
 */
export function definitionsOf(
  files: readonly string[],
  names: readonly string[],
): {readonly [name: string]: Definition} {
  // With NodeNext the tool writes this machine's paths into the definitions' names (issue 582).
  const program = getProgramFromFiles([...files], {
    target: 'ES2022',
    lib: ['ES2023'],
    module: 'ESNext',
    moduleResolution: 'Bundler',
    strict: true,
    strictNullChecks: true,
    // Without this an optional `Line` becomes a second definition, `Line_1`.
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  });
  const generator = buildGenerator(program, {
    required: true,
    strictNullChecks: true,
    ref: true,
    aliasRef: true,
    topRef: true,
  });
  if (generator === null) throw new Error('The models do not compile; run npx tsc -b packages/models.');
  const {definitions = {}} = generator.getSchemaForSymbols([...names]) as {
    definitions?: {[name: string]: Definition};
  };
  const wanted = new Set(names);
  const problems = Object.entries(definitions).flatMap(([name, definition]) => [
    ...(wanted.has(name) ? [] : [`${name}: a definition that no exported type has asked for`]),
    ...lostTypes(definition).map((path) => `${name}${path}: typescript-json-schema lost this type`),
  ]);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return definitions;
}

function lostTypes(definition: Definition, path = ''): string[] {
  const {type, properties, additionalProperties, $ref, anyOf, items} = definition;
  const inner = Object.entries(properties ?? {}).flatMap(([name, property]) =>
    lostTypes(property, `${path}/${name}`),
  );
  if (items) inner.push(...lostTypes(items, `${path}/*`));
  const empty = type === undefined && $ref === undefined && anyOf === undefined;
  const bare = type === 'object' && properties === undefined && additionalProperties === undefined;
  return empty || bare ? [path, ...inner] : inner;
}
