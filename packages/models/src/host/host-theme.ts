import type {HostColourScheme, HostContrast} from '../codelists.js';

/**
 * How the page around a component looks.
 *
 * @title Udseende
 */
export interface HostTheme {
  /**
   * Light or dark; absent means what the user's device says.
   *
   * @title Farveskema
   */
  readonly colourScheme?: HostColourScheme;

  /**
   * The contrast that the user has chosen; absent means what the user's device says.
   *
   * @title Kontrast
   */
  readonly contrast?: HostContrast;

  /**
   * How large text is against the usual, as 200.
   *
   * @title Tekststørrelse
   */
  readonly textScale?: TextScale;

  /**
   * The design tokens that the host sets.
   *
   * @title Designtokens
   * @minItems 1
   * @maxItems 40
   * @items {"$ref": "#/definitions/ThemeToken"}
   */
  readonly tokens?: readonly ThemeToken[];
}

/**
 * The value of one design token.
 *
 * @title Designtoken
 */
export interface ThemeToken {
  /**
   * The CSS custom property, as --skolebro-accent.
   *
   * @title Navn
   */
  readonly name: TokenName;

  /**
   * Its value in CSS.
   *
   * @title Værdi
   */
  readonly value: TokenValue;
}

/**
 * The name of a design token.
 *
 * @title Tokennavn
 * @pattern ^--skolebro-[a-z0-9]+(-[a-z0-9]+)*$
 * @maxLength 64
 */
export type TokenName = string;

/**
 * A value of a design token, as #0b5fff or 0.5rem; without brackets, so that it can load nothing.
 *
 * @title Tokenværdi
 * @pattern ^[A-Za-z0-9#%., '"+-]+$
 * @maxLength 200
 */
export type TokenValue = string;

/**
 * The size of text in per cent of the usual.
 *
 * @title Tekststørrelse
 * @TJS-type integer
 * @minimum 0
 * @maximum 1000
 */
export type TextScale = number;
