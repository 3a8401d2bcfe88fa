import {type Options, format} from 'prettier';
import {contrastOf} from './contrast.js';
import {type Token, type TokenGroup, readTokens, tokensFile} from './token-file.js';

const made = `Made from ${tokensFile} by \`npm run generate\`; do not edit.`;

/** Everything that is made from the design tokens: the components' properties, the pages' and the documentation. */
export async function writeTokens(root: string, style: Options): Promise<ReadonlyMap<string, string>> {
  const groups = readTokens(root);
  const tokens = groups.flatMap((group) => group.tokens);
  const properties = (of: (token: Token) => boolean) =>
    tokens
      .filter(of)
      .map((token) => `    ${declarationOf(token)}\n`)
      .join('');
  const sheets = Object.entries(sheetNames).map(
    ([sheet, {about, holds}]) =>
      `/** ${about} */\nexport const ${sheet}: CSSResult = css\`\n  :host {\n${properties(({group}) => holds(group))}  }\n\`;\n`,
  );
  return new Map([
    [
      'packages/components/src/theme/tokens.generated.ts',
      `// ${made}\nimport {type CSSResult, css} from 'lit';\n\n${sheets.join('\n')}`,
    ],
    [
      'packages/components/tokens/tokens.css',
      await format(`/* ${made} */\n:root {\n${properties(() => true)}}\n`, {...style, parser: 'css'}),
    ],
    ['stories/tokens.mdx', await format(documentation(groups, tokens), {...style, parser: 'mdx'})],
  ]);
}

const isKind = (group: string) => group === 'kind';
const isChild = (group: string) => group === 'child' || group === 'on-child';

/** Which tokens go together: an element pays for each that it declares, so the rare ones stand apart. */
const sheetNames: Readonly<
  Record<string, {readonly about: string; readonly holds: (group: string) => boolean}>
> = {
  tokenProperties: {
    about: 'The design tokens with their defaults: a page sets `--skolebro-…`, components read `--_…`.',
    holds: (group) => !isKind(group) && !isChild(group),
  },
  kindProperties: {about: 'The colours of kinds of events.', holds: isKind},
  childProperties: {about: 'The colours of children, and of the letter on them.', holds: isChild},
};

/** How a token is declared: what the page says, or else the default. */
function declarationOf({name, group, value, dark, isPublic}: Token): string {
  const scheme = dark === undefined ? value : `light-dark(${value}, ${dark})`;
  const sized = group === 'space' ? `calc(${value} * var(--_density))` : scheme;
  return `--_${name}: ${isPublic ? `var(--skolebro-${name}, ${sized})` : sized};`;
}

const headings: Readonly<Record<string, string>> = {
  color: 'Colours',
  kind: 'Kinds of events',
  child: 'Children',
  text: 'Type',
  weight: 'Weight',
  space: 'Spacing',
  shadow: 'Elevation',
  time: 'Motion',
};

function documentation(groups: readonly TokenGroup[], tokens: readonly Token[]): string {
  const isAlone = ({tokens: [first], name}: TokenGroup) => first?.name === name && first.dark === undefined;
  const alone = groups.filter(isAlone).flatMap((group) => group.tokens);
  // The letter of a child stands beside the children's colours.
  const letter = groups.find(({name}) => name === 'on-child')?.tokens ?? [];
  const sections = groups
    .filter((group) => !isAlone(group) && group.name !== 'on-child')
    .map(({name, description, tokens: members}) => {
      const rows = name === 'child' ? [...members, ...letter] : members;
      return `## ${headings[name] ?? name}\n\n${description}\n\n${table(rows, tokens)}`;
    });
  const open = tokens.filter(({isPublic}) => isPublic).length;
  return `{/* ${made} */}

import {Meta} from '@storybook/addon-docs/blocks';

<Meta title="Foundations/Tokens" />

# Design tokens

Every colour, size and time of every component comes from one file, \`${tokensFile}\`, in the format of the
Design Tokens Community Group. The style sheets of the components, those of the pages and this page are made from it, so a
change there shows everywhere at once.

A page may set the ${String(open)} tokens that are marked **public**, as \`--skolebro-ink\`; at most 40 ever are. The others are the
components' own. A colour has one value for light pages and one for dark ones, and follows the page's \`color-scheme\`.

${sections.join('\n\n')}

## Single values

${table(alone, tokens)}
`;
}

function table(rows: readonly Token[], tokens: readonly Token[]): string {
  const hasColours = rows.some(({dark}) => dark !== undefined);
  const head = hasColours
    ? '| Token | What it is for | Light | Dark | Contrast, least |\n| --- | --- | --- | --- | --- |\n'
    : '| Token | What it is for | Value |\n| --- | --- | --- |\n';
  return head + rows.map((token) => `${rowOf(token, hasColours, tokens)}\n`).join('');
}

function rowOf(token: Token, hasColours: boolean, tokens: readonly Token[]): string {
  const {name, description, value, dark, isPublic} = token;
  const first = isPublic ? `\`--skolebro-${name}\` **public**` : `\`${name}\``;
  const values = hasColours
    ? `${swatch(value)} | ${swatch(dark ?? value)} | ${contrastText(token, tokens)}`
    : `\`${value}\``;
  return `| ${first} | ${description} | ${values} |`;
}

const swatch = (colour: string) => `<i className="swatch" style={{background: '${colour}'}} /> \`${colour}\``;

function contrastText({value, dark = value, on, contrast}: Token, tokens: readonly Token[]): string {
  const grounds = tokens.filter(({name}) => on.includes(name));
  if (grounds.length === 0) return '–';
  const least = (colour: string, of: (ground: Token) => string) =>
    // Rounded down, so that nothing looks better than it is.
    (Math.floor(Math.min(...grounds.map((ground) => contrastOf(colour, of(ground)))) * 10) / 10).toFixed(1);
  const light = least(value, (ground) => ground.value);
  const inDark = least(dark, (ground) => ground.dark ?? ground.value);
  return `${light} and ${inDark} (at least ${String(contrast)})`;
}
