import DOMPurify, {type Config, type DOMPurify as Purifier} from 'dompurify';
import {type AllowedAttribute, allowedHtml} from './html-profile.generated.js';

/** The name of the policy that a page with `trusted-types` in its content security policy must allow. */
export const policyName = 'skolebro';

const {elements, everywhere, filePattern, linkSchemes, maxDepth, removedWithContent} = allowedHtml;
const attributes = new Set([
  ...Object.keys(everywhere),
  ...Object.values(elements).flatMap((rules) => Object.keys(rules)),
]);
const file = new RegExp(filePattern);
const link = new RegExp(`^(?:${linkSchemes.join('|')}):`, 'i');

/** Elements that are not in the profile but stand on lines of their own, in texts from elsewhere. */
const blocks = new Set(
  'address article aside dd div dl dt fieldset figcaption figure footer form h1 h5 h6 header main nav pre section'.split(
    ' ',
  ),
);

const config: Config = {
  ALLOWED_TAGS: Object.keys(elements),
  ALLOWED_ATTR: [...attributes],
  ADD_URI_SAFE_ATTR: [...attributes].filter((name) => name !== 'href' && name !== 'src'),
  ALLOWED_URI_REGEXP: new RegExp(`^(?:(?:${linkSchemes.join('|')}):|urn:uuid:)`, 'i'),
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  FORBID_CONTENTS: [...removedWithContent],
  RETURN_DOM_FRAGMENT: true,
};

const remoteSources = new WeakMap<Element, string>();

let purifier: Purifier | undefined;

/**
 * What is left of any HTML when only the standard's profile remains; nothing in it runs, and nothing loads.
 *
 * It is the one place that reads HTML. A picture from elsewhere has no address left; `remoteSourceOf` knows it.
 * Undefined where the page's content security policy lets nobody read HTML.
 */
export function sanitise(html: string): DocumentFragment | undefined {
  try {
    purifier ??= makePurifier();
    const fragment = purifier.sanitize(html, config) as unknown as DocumentFragment;
    flatten(fragment);
    return fragment;
  } catch {
    return undefined;
  }
}

/** The https address of a picture that `sanitise` took away, for the user to ask for. */
export function remoteSourceOf(picture: Element): string | undefined {
  return remoteSources.get(picture);
}

/** An instance of our own: what other code on the page hooks into theirs does not touch it. */
function makePurifier(): Purifier {
  const own = DOMPurify(window);
  const {trustedTypes} = window as {trustedTypes?: PolicyFactory};
  if (trustedTypes) {
    config.TRUSTED_TYPES_POLICY = trustedTypes.createPolicy(policyName, {
      createHTML: (html) => html,
      createScriptURL: () => '',
    });
  }
  own.addHook('uponSanitizeElement', (node, {tagName}) => {
    if (blocks.has(tagName) && node.nextSibling) node.appendChild(document.createElement('br'));
  });
  own.addHook('uponSanitizeAttribute', (element, event) => {
    const rule = ruleOf(element.localName, event.attrName);
    if (element.localName === 'img' && event.attrName === 'src' && /^https:\/\//i.test(event.attrValue)) {
      remoteSources.set(element, event.attrValue);
    }
    if (!rule || !isAllowed(event.attrValue, rule)) event.keepAttr = false;
  });
  return own;
}

type PolicyFactory = {
  createPolicy(
    name: string,
    rules: {createHTML: (html: string) => string; createScriptURL: (url: string) => string},
  ): NonNullable<Config['TRUSTED_TYPES_POLICY']>;
};

function ruleOf(element: string, attribute: string): AllowedAttribute | undefined {
  if (Object.hasOwn(everywhere, attribute)) return everywhere[attribute];
  const rules = Object.hasOwn(elements, element) ? elements[element] : undefined;
  return rules && Object.hasOwn(rules, attribute) ? rules[attribute] : undefined;
}

function isAllowed(value: string, rule: AllowedAttribute): boolean {
  switch (rule.kind) {
    case 'text':
      return true;
    case 'value':
      return rule.values?.includes(value) ?? false;
    case 'pattern':
      return new RegExp(rule.pattern ?? '^$').test(value);
    case 'integer':
      return (
        /^\d{1,6}$/.test(value) &&
        Number(value) >= (rule.minimum ?? 0) &&
        Number(value) <= (rule.maximum ?? 0)
      );
    case 'link':
      return link.test(value);
    case 'file':
      return file.test(value);
    default:
      return false;
  }
}

/** Puts what is nested too deeply beside its parent, so that no text can exhaust the browser. */
function flatten(fragment: DocumentFragment) {
  let depth = 0;
  let node: Node | null = fragment.firstChild;
  while (node) {
    if (depth >= maxDepth && node instanceof Element && node.firstChild) {
      const first: Node = node.firstChild;
      for (const child of [...node.childNodes]) node.before(child);
      node.remove();
      node = first;
    } else if (node.firstChild) {
      node = node.firstChild;
      depth += 1;
    } else {
      let last: Node = node;
      while (!last.nextSibling && last.parentNode && last.parentNode !== fragment) {
        last = last.parentNode;
        depth -= 1;
      }
      node = last.nextSibling;
    }
  }
}
