import ts from 'typescript';
import {parsePattern} from './pattern.js';
import {type SourceFile, type SourceProperty, type SourceType, lineOf, tagOf} from './sources.js';
import {docProblems} from './subset-docs.js';

/** What stands in a model's source against the rules of the model subset. */
export interface SubsetProblem {
  readonly file: string;
  readonly line: number;
  /** The rule that is broken, as a sentence. */
  readonly rule: string;
}

/** Types that the code lists give to the models; they are made by the generator and checked there. */
export interface KnownTypes {
  readonly codeListTypes: ReadonlySet<string>;
}

/** Ids that name nothing that has records of its own. */
const freeIds = new Set(['id', 'recordId', 'packageId', 'criterionId', 'levelId']);

/** Everything in the sources of the models that JSON Schema, XSD and TypeScript would not all say alike. */
export function subsetProblems(files: readonly SourceFile[], known: KnownTypes): readonly SubsetProblem[] {
  const types = files.flatMap((file) => file.types);
  const byName = new Map(types.map((type) => [type.name, type]));
  const exists = (name: string) => byName.has(name) || known.codeListTypes.has(name);
  const problems: SubsetProblem[] = files.flatMap(statementProblems);
  const seen = new Map<string, SourceType>();
  for (const type of types) {
    const say = (rule: string, line = type.line) => problems.push({file: type.file, line, rule});
    if (seen.has(type.name))
      say(`A name is used once: ${type.name} also stands in ${seen.get(type.name)?.file}`);
    if (known.codeListTypes.has(type.name)) say(`A name is used once: ${type.name} is also a code list`);
    seen.set(type.name, type);
    if (type.node.typeParameters) say('No generics: write one interface for each use');
    docProblems(type.doc, type.line, `the type ${type.name}`).forEach(({rule, line}) => say(rule, line));
    if (ts.isInterfaceDeclaration(type.node)) interfaceProblems(type, byName, exists).forEach(add(type));
    else aliasProblems(type, type.node.type, byName).forEach(add(type));
  }
  return problems;

  function add(type: SourceType): (problem: {rule: string; line?: number}) => void {
    return ({rule, line = type.line}) => problems.push({file: type.file, line, rule});
  }
}

type Found = {readonly rule: string; readonly line?: number};

function statementProblems({path, ast}: SourceFile): SubsetProblem[] {
  return ast.statements.flatMap((node): SubsetProblem[] => {
    const say = (rule: string) => [{file: path, line: lineOf(node), rule}];
    if (ts.isImportDeclaration(node)) {
      return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
        ? []
        : say('A model imports types only: write `import type`');
    }
    if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) {
      return say(
        'A model file holds interfaces and type aliases only; arithmetic goes into a folder of its own',
      );
    }
    const isExported = node.modifiers?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword);
    return isExported ? [] : say('Every type is exported, because every type is part of the standard');
  });
}

function interfaceProblems(
  type: SourceType,
  byName: ReadonlyMap<string, SourceType>,
  exists: (name: string) => boolean,
): Found[] {
  const node = type.node as ts.InterfaceDeclaration;
  const bases = node.heritageClauses?.flatMap((clause) => [...clause.types]) ?? [];
  const found: Found[] = [];
  if (bases.length > 1) found.push({rule: 'An interface extends one other at most'});
  for (const base of bases) {
    if (base.typeArguments) found.push({rule: 'No generics: extend an interface without arguments'});
    else if (!byName.has(base.expression.getText())) {
      found.push({rule: `An interface extends an interface of the models, not ${base.expression.getText()}`});
    }
  }
  const isOpen = node.members.some(ts.isIndexSignatureDeclaration);
  const names = new Set<string>();
  for (const member of node.members) {
    const line = lineOf(member);
    if (ts.isIndexSignatureDeclaration(member)) {
      const isWhole = node.members.length === 1 && member.type.kind === ts.SyntaxKind.UnknownKeyword;
      const isString = member.parameters[0]?.type?.kind === ts.SyntaxKind.StringKeyword;
      if (!isWhole || !isString) {
        found.push({
          rule: 'An open container is an interface with `[uri: string]: unknown` and nothing else',
          line,
        });
      }
      continue;
    }
    if (!ts.isPropertySignature(member)) {
      found.push({rule: 'No methods, calls or accessors: a model is data', line});
      continue;
    }
    const property = type.properties.find(({name}) => name === member.name.getText());
    if (property === undefined) continue;
    if (names.has(property.name)) found.push({rule: `A property stands once: ${property.name}`, line});
    names.add(property.name);
    found.push(...propertyProblems(member, property, byName, exists));
  }
  if (node.members.length === 0 && bases.length === 0) found.push({rule: 'An interface has properties'});
  return isOpen ? found : [...found, ...shadowed(type, byName)];
}

function shadowed(type: SourceType, byName: ReadonlyMap<string, SourceType>): Found[] {
  const base = type.base === undefined ? undefined : byName.get(type.base);
  const above = new Set(base?.properties.map(({name}) => name));
  return type.properties
    .filter(({name}) => above.has(name))
    .map(({name, line}) => ({rule: `A property stands once: ${name} comes from ${type.base}`, line}));
}

function propertyProblems(
  node: ts.PropertySignature,
  property: SourceProperty,
  byName: ReadonlyMap<string, SourceType>,
  exists: (name: string) => boolean,
): Found[] {
  const {line, doc, name, type, array} = property;
  const found: Found[] = docProblems(doc, line, `the property ${name}`);
  const say = (rule: string) => found.push({rule, line});
  if (!/^[a-z][A-Za-z0-9]*$/.test(name))
    say(`A property is named in camelCase letters and digits, not ${name}`);
  if (!node.modifiers?.some(({kind}) => kind === ts.SyntaxKind.ReadonlyKeyword))
    say('Every property is readonly');
  if (type === undefined) {
    say(forbidden(node.type));
  } else if (type === 'literal') {
    if (name !== 'kind' || property.optional)
      say("A string literal is a union's required `kind` and nothing else");
  } else if (type !== 'boolean' && !exists(type)) {
    say(`The type ${type} is none of the models`);
  }
  if (array) {
    const items = tagOf(doc, 'items');
    if (items !== `{"$ref": "#/definitions/${type}"}`) {
      say(`An array says \`@items {"$ref": "#/definitions/${type}"}\`, or its items lose their rules`);
    }
    if (!/^[1-9][0-9]*$/.test(tagOf(doc, 'maxItems') ?? '')) say('An array says `@maxItems`');
  }
  const ref = tagOf(doc, 'ref');
  if (ref !== undefined && type !== 'Uuid') say('`@ref` stands at a Uuid or an array of them');
  if (ref !== undefined && tagOf(byName.get(ref)?.doc, 'record') === undefined)
    say(`\`@ref ${ref}\` names no record`);
  const isReference = type === 'Uuid' && !freeIds.has(name);
  if (isReference && ref === undefined) say('An id of another record says `@ref` and the record');
  if (isReference && !/Ids?$/.test(name))
    say(`An id of another record is named with Id or Ids at its end, not ${name}`);
  if (/Ids?$/.test(name) && type !== 'Uuid' && type !== 'LocalDateTime') {
    say(`A property named ${name} is a Uuid; ids of other systems stand in \`identifiers\``);
  }
  return found;
}

function aliasProblems(
  type: SourceType,
  node: ts.TypeNode,
  byName: ReadonlyMap<string, SourceType>,
): Found[] {
  if (node.kind === ts.SyntaxKind.StringKeyword) {
    const pattern = tagOf(type.doc, 'pattern');
    if (pattern === undefined) return [{rule: 'A text says its `@pattern`'}];
    try {
      parsePattern(pattern);
      return [];
    } catch (error) {
      const reason = error instanceof Error ? error.message : '';
      return [{rule: `A pattern means the same in JSON Schema and XSD: ${reason}`}];
    }
  }
  if (node.kind === ts.SyntaxKind.NumberKeyword) {
    // Said aloud, or a count would silently take fractions.
    const saysItsForm = ['integer', 'number'].includes(tagOf(type.doc, 'TJS-type') ?? '');
    const isBound = ['minimum', 'maximum'].every((tag) => tagOf(type.doc, tag) !== undefined);
    const rule = 'A number says `@TJS-type integer` or `number`, `@minimum` and `@maximum`';
    return saysItsForm && isBound ? [] : [{rule}];
  }
  if (!ts.isUnionTypeNode(node)) return [{rule: forbidden(node)}];
  if (node.types.some((member) => ts.isLiteralTypeNode(member))) {
    return [{rule: 'Codes stand in standards/codelists, not in a union of literals'}];
  }
  const kinds = node.types.map((member) => {
    const source = ts.isTypeReferenceNode(member) ? byName.get(member.typeName.getText()) : undefined;
    const kind = source?.properties.find(({name, type: form}) => name === 'kind' && form === 'literal');
    return kind && source ? literalOf(source) : undefined;
  });
  if (kinds.some((kind) => kind === undefined)) {
    return [{rule: 'Every member of a union is an interface with a string literal as its required `kind`'}];
  }
  return new Set(kinds).size === kinds.length
    ? []
    : [{rule: 'Every member of a union has a kind of its own'}];
}

function literalOf(type: SourceType): string | undefined {
  const members = ts.isInterfaceDeclaration(type.node) ? [...type.node.members] : [];
  const kind = members.find((member) => member.name?.getText() === 'kind');
  return kind && ts.isPropertySignature(kind) ? kind.type?.getText() : undefined;
}

/** Says why a type may not stand in a model. */
function forbidden(node: ts.TypeNode | undefined): string {
  if (node === undefined) return 'Every property has a type';
  if (ts.isTypeReferenceNode(node) && node.typeArguments) {
    return `No generics such as ${node.typeName.getText()}<…>: write an interface`;
  }
  if (ts.isUnionTypeNode(node)) {
    const isEmpty = node.types.some((member) => /^(null|undefined)$/.test(member.getText()));
    return isEmpty ? 'Absent is the only empty: no null, no undefined' : 'A union has a name of its own';
  }
  if (ts.isIntersectionTypeNode(node)) return 'No intersections and no brands: extend an interface';
  if (ts.isArrayTypeNode(node) || ts.isTypeOperatorNode(node)) return 'An array is written `readonly Name[]`';
  if (ts.isTupleTypeNode(node)) return 'No tuples: write an interface with named properties';
  if (ts.isFunctionTypeNode(node)) return 'No methods, calls or accessors: a model is data';
  if (ts.isTypeLiteralNode(node)) return 'A type has a name of its own: write an interface';
  switch (node.kind) {
    case ts.SyntaxKind.StringKeyword:
    case ts.SyntaxKind.NumberKeyword:
      return 'No plain string or number: name a type that says what may stand there';
    case ts.SyntaxKind.AnyKeyword:
    case ts.SyntaxKind.UnknownKeyword:
    case ts.SyntaxKind.ObjectKeyword:
      return 'No any, unknown or object: say what may stand there';
  }
  return `No ${node.getText()}: a model is made of interfaces, named texts and numbers, code lists and booleans`;
}
