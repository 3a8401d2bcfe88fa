import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Where the design tokens are written by hand, in the format of the Design Tokens Community Group (2025.10). */
export const tokensFile = 'packages/components/tokens/tokens.json';

/** One design token, ready to be written in any form. */
export interface Token {
  /** Its name without a prefix, as `ink-quiet`, `kind-lesson` or `space-2`. */
  readonly name: string;

  /** The group that it stands in, or its own name where it stands alone. */
  readonly group: string;

  readonly type: string;

  /** What it is for. */
  readonly description: string;

  /** Its value as CSS; of a colour the one on a light page, as #22272b. */
  readonly value: string;

  /** Of a colour: the one on a dark page. */
  readonly dark?: string;

  /** Whether a page may set it, as `--skolebro-<name>`. */
  readonly isPublic: boolean;

  /** The tokens that it must be readable on, and the least contrast with them. */
  readonly on: readonly string[];
  readonly contrast: number;
}

/** A group of tokens that belong together, with what is said of all of them. */
export interface TokenGroup {
  readonly name: string;
  readonly description: string;
  readonly tokens: readonly Token[];
}

interface Raw {
  readonly $type?: string;
  readonly $value?: unknown;
  readonly $description?: string;
  readonly $extensions?: {
    readonly skolebro?: {
      readonly dark?: unknown;
      readonly public?: boolean;
      readonly on?: readonly string[];
      readonly contrast?: number;
    };
  };
}

/** Reads the design tokens of a checkout, in the order of the file. */
export function readTokens(root: string): readonly TokenGroup[] {
  const file = JSON.parse(readFileSync(join(root, tokensFile), 'utf8')) as Readonly<Record<string, Raw>>;
  return entriesOf(file).map(([name, group]) => {
    const type = group.$type ?? '';
    const tokens =
      '$value' in group
        ? [tokenOf(name, name, type, group)]
        : entriesOf(group).map(([key, one]) =>
            tokenOf(name === 'color' ? key : `${name}-${key}`, name, type, one),
          );
    return {name, description: group.$description ?? '', tokens};
  });
}

/** What of a file or a group is not about itself. */
function entriesOf(group: object): readonly (readonly [string, Raw])[] {
  return Object.entries(group as Readonly<Record<string, Raw>>).filter(([name]) => !name.startsWith('$'));
}

function tokenOf(name: string, group: string, type: string, raw: Raw): Token {
  const {dark, public: isPublic = false, on = [], contrast = 0} = raw.$extensions?.skolebro ?? {};
  return {
    name,
    group,
    type,
    description: raw.$description ?? '',
    value: cssOf(type, raw.$value),
    ...(dark !== undefined && {dark: cssOf(type, dark)}),
    isPublic,
    on,
    contrast,
  };
}

/** A value of the format as CSS. */
function cssOf(type: string, value: unknown): string {
  switch (type) {
    case 'color':
      return colourOf(value as Colour);
    case 'dimension':
    case 'duration': {
      const {value: amount, unit} = value as {readonly value: number; readonly unit: string};
      return amount === 0 ? '0' : `${amount}${unit}`;
    }
    case 'fontFamily':
      return (value as readonly string[]).map((name) => (name.includes(' ') ? `'${name}'` : name)).join(', ');
    case 'shadow': {
      const {color, ...lengths} = value as {readonly color: Colour} & Readonly<Record<string, unknown>>;
      const parts = ['offsetX', 'offsetY', 'blur', 'spread'].map((key) => cssOf('dimension', lengths[key]));
      return [...parts, colourOf(color)].join(' ');
    }
    default:
      return String(value);
  }
}

interface Colour {
  readonly components: readonly number[];
  readonly alpha?: number;
}

function colourOf({components, alpha}: Colour): string {
  const parts = components.map((part) => Math.round(part * 255));
  if (alpha !== undefined) return `rgb(${parts.join(' ')} / ${Math.round(alpha * 100)}%)`;
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
