import type {RuleId} from '@skolebro/models';

/** Tells whether a rule's id is one of a vendor or a kommune, and not of the standard. */
export function isOwnRule(id: RuleId): boolean {
  return id.includes(':');
}

/** Gives the prefix under which a vendor's or kommune's rules stand, as `acme` of `acme:title-too-dull`. */
export function prefixOf(id: RuleId): string {
  return id.slice(0, Math.max(0, id.indexOf(':')));
}
