import {type CapabilityName, capabilityCodes} from '../host.js';
import {isRecord, isTextList} from './plain.js';
import {type SourceName, sourceNames} from './source-methods.js';

/** What a guest may be told about the user and the page, besides language and looks. */
export const toldCategories = ['user', 'children', 'institutions', 'group', 'period'] as const;

/** One of `toldCategories`. */
export type ToldCategory = (typeof toldCategories)[number];

/**
 * Everything that a guest in a frame may do, written so that an administrator can read it.
 *
 * What does not stand here the guest cannot do; a list that is absent is empty.
 */
export interface FrameManifest {
  /** The version of the host contract that the guest was made for, as 1.0. */
  readonly contract: string;

  /** The vendor, as users know it; the guest cannot call itself anything else. */
  readonly vendor: string;

  /** What the frame holds, for those who cannot see it. */
  readonly title: string;

  /** The only origins that the guest may ask over the network, as https://api.example.dk. */
  readonly networkDomains?: readonly string[];

  /** What the guest is told about the user and the page. */
  readonly told?: readonly ToldCategory[];

  /** The sources of the page that the guest may read. */
  readonly reads?: readonly SourceName[];

  /** The sources of the page that the guest may also write to. */
  readonly writes?: readonly SourceName[];

  /** The sources that the guest feeds the page with. */
  readonly provides?: readonly SourceName[];

  /** What the guest may ask the page to do. */
  readonly capabilities?: readonly CapabilityName[];

  /** The backends for which it may ask tokens. */
  readonly audiences?: readonly string[];

  /** The outside origins that it may ask the page to open. */
  readonly opens?: readonly string[];

  /** The lowest and the highest frame, in CSS pixels. */
  readonly height?: {readonly min: number; readonly max: number};
}

/** The bounds of a frame whose manifest names none, in CSS pixels. */
export const usualHeight: {readonly min: number; readonly max: number} = {min: 80, max: 1200};

/** Thrown for a manifest that cannot be trusted to say what it means; names the property. */
export class ManifestRefused extends Error {
  override readonly name = 'ManifestRefused';
}

/**
 * Reads a manifest from a file; throws `ManifestRefused` for what it does not know.
 *
 * It is strict where a reader of contexts is generous: a misspelt limit must not become no limit.
 */
export function readManifest(value: unknown): FrameManifest {
  if (!isRecord(value)) throw new ManifestRefused('The manifest is not an object.');
  for (const key of Object.keys(value)) {
    if (!(key in readers)) throw new ManifestRefused(`The manifest has an unknown property: ${key}.`);
  }
  for (const [key, accepts] of Object.entries(readers)) {
    const isThere = value[key] !== undefined;
    if (!isThere && required.includes(key)) throw new ManifestRefused(`The manifest lacks ${key}.`);
    if (isThere && !accepts(value[key])) throw new ManifestRefused(`The manifest's ${key} cannot be read.`);
  }
  return value as unknown as FrameManifest;
}

/** The content security policy that keeps a guest to its manifest. */
export function policyOf({networkDomains = []}: FrameManifest, scriptOrigin: string): string {
  const connect = networkDomains.length > 0 ? networkDomains.join(' ') : "'none'";
  return [
    "default-src 'none'",
    `script-src ${scriptOrigin}`,
    `style-src ${scriptOrigin}`,
    `img-src ${scriptOrigin} data:`,
    `font-src ${scriptOrigin}`,
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const required = ['contract', 'vendor', 'title'];

const readers: Readonly<Record<keyof FrameManifest, (value: unknown) => boolean>> = {
  contract: (value) => typeof value === 'string' && /^[1-9]\d{0,3}\.\d{1,4}$/.test(value),
  vendor: isLine,
  title: isLine,
  networkDomains: (value) => isTextList(value) && value.every(isOrigin),
  told: (value) => isOneOf(value, toldCategories),
  reads: (value) => isOneOf(value, sourceNames),
  writes: (value) => isOneOf(value, sourceNames),
  provides: (value) => isOneOf(value, sourceNames),
  capabilities: (value) => isOneOf(value, Object.keys(capabilityCodes)),
  audiences: (value) => isTextList(value) && value.every(isLine),
  opens: (value) => isTextList(value) && value.every(isOrigin),
  height: isHeight,
};

function isLine(value: unknown): boolean {
  return typeof value === 'string' && /^[^\s\p{C}][^\p{C}]{0,199}$/u.test(value);
}

function isOneOf(value: unknown, known: readonly string[]): boolean {
  return isTextList(value) && value.every((one) => known.includes(one));
}

/** An origin in full; a wildcard would let the guest reach more than an administrator sees. */
function isOrigin(value: string): boolean {
  if (!URL.canParse(value) || value.includes('*')) return false;
  const {origin, protocol, hostname} = new URL(value);
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1';
  return origin === value && (protocol === 'https:' || (protocol === 'http:' && isLocal));
}

function isHeight(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const {min, max, ...rest} = value;
  return (
    typeof min === 'number' &&
    typeof max === 'number' &&
    Number.isInteger(min) &&
    Number.isInteger(max) &&
    min >= 1 &&
    max >= min &&
    max <= 10_000 &&
    Object.keys(rest).length === 0
  );
}
