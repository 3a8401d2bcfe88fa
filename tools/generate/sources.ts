import ts from 'typescript';

/** One tag of a doc comment, as `@maxLength 300`. */
export interface SourceTag {
  readonly name: string;
  readonly text: string;
  readonly line: number;
}

/** A doc comment: the words before the first tag, and the tags. */
export interface SourceDoc {
  readonly text: string;
  readonly tags: readonly SourceTag[];
  /** Lines are counted from 1. */
  readonly line: number;
  readonly lastLine: number;
}

/** A property as it stands in the source. */
export interface SourceProperty {
  readonly name: string;
  readonly optional: boolean;
  /** The name of the type, or of the items of an array; undefined for what the model subset forbids. */
  readonly type: string | undefined;
  readonly array: boolean;
  readonly doc: SourceDoc | undefined;
  readonly line: number;
}

/** An exported type as it stands in the source. */
export interface SourceType {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly doc: SourceDoc | undefined;
  /** The interface that this one extends. */
  readonly base: string | undefined;
  readonly properties: readonly SourceProperty[];
  readonly node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration;
}

/** One file of models, parsed. */
export interface SourceFile {
  readonly path: string;
  readonly ast: ts.SourceFile;
  readonly types: readonly SourceType[];
}

/** Parses one file; `path` is what messages name. */
export function readSource(path: string, text: string): SourceFile {
  const ast = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const types = ast.statements.flatMap((node): SourceType[] => {
    if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) return [];
    const members = ts.isInterfaceDeclaration(node) ? [...node.members] : [];
    return [
      {
        name: node.name.text,
        file: path,
        line: lineOf(node),
        doc: docOf(node),
        base: ts.isInterfaceDeclaration(node)
          ? node.heritageClauses?.[0]?.types[0]?.expression.getText()
          : undefined,
        properties: members.filter(ts.isPropertySignature).map(readProperty),
        node,
      },
    ];
  });
  return {path, ast, types};
}

/** The line that a node begins on, its comment left out; counted from 1. */
export function lineOf(node: ts.Node): number {
  return node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

/** The text of a tag, or undefined when the comment has no such tag. */
export function tagOf(doc: SourceDoc | undefined, name: string): string | undefined {
  return doc?.tags.find((tag) => tag.name === name)?.text;
}

/** The properties of a type in reading order: those of the base first. */
export function allProperties(
  type: SourceType,
  types: ReadonlyMap<string, SourceType>,
): readonly SourceProperty[] {
  const base = type.base === undefined ? undefined : types.get(type.base);
  return [...(base ? allProperties(base, types) : []), ...type.properties];
}

function readProperty(node: ts.PropertySignature): SourceProperty {
  const items = itemsOf(node.type);
  return {
    name: node.name.getText(),
    optional: node.questionToken !== undefined,
    type: nameOf(items ?? node.type),
    array: items !== undefined,
    doc: docOf(node),
    line: lineOf(node),
  };
}

/** The type of the items of `readonly X[]`. */
function itemsOf(type: ts.TypeNode | undefined): ts.TypeNode | undefined {
  if (!type || !ts.isTypeOperatorNode(type) || type.operator !== ts.SyntaxKind.ReadonlyKeyword) {
    return undefined;
  }
  return ts.isArrayTypeNode(type.type) ? type.type.elementType : undefined;
}

function nameOf(type: ts.TypeNode | undefined): string | undefined {
  if (type === undefined) return undefined;
  if (type.kind === ts.SyntaxKind.BooleanKeyword) return 'boolean';
  if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) return 'literal';
  if (ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) && !type.typeArguments) {
    return type.typeName.text;
  }
  return undefined;
}

function docOf(node: ts.Node): SourceDoc | undefined {
  const doc = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1);
  if (doc === undefined) return undefined;
  const position = (offset: number) => node.getSourceFile().getLineAndCharacterOfPosition(offset).line + 1;
  return {
    text: (ts.getTextOfJSDocComment(doc.comment) ?? '').trim(),
    // TypeScript parses some tags' text as a type; the plain source is what the author wrote.
    tags: (doc.tags ?? []).map((tag) => ({
      name: hyphenated(tag),
      text: textOf(tag),
      line: position(tag.getStart()),
    })),
    line: position(doc.getStart()),
    lastLine: position(doc.end),
  };
}

/** `@TJS-type` reads as the tag `TJS` with the text `-type`. */
function hyphenated(tag: ts.JSDocTag): string {
  return /^@[A-Za-z-]+/.exec(tag.getText())?.[0].slice(1) ?? tag.tagName.text;
}

function textOf(tag: ts.JSDocTag): string {
  const [, text = ''] = /^@[A-Za-z-]+([^]*)$/.exec(tag.getText()) ?? [];
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*\*\s?/, ''))
    .join('\n')
    .trim();
}
