import type {HostContext} from '@skolebro/models';

const contrast: Readonly<Record<string, string>> = {
  '--skolebro-ink': 'light-dark(#000, #fff)',
  '--skolebro-ink-quiet': 'light-dark(#000, #fff)',
  '--skolebro-line': 'currentcolor',
  '--skolebro-line-strong': 'currentcolor',
};

const applied = new WeakMap<HTMLElement, {readonly lang: string | undefined; readonly styles: Set<string>}>();

/**
 * Gives an element what a host says of language and look, so that every component in it follows.
 *
 * What an earlier context set and the new one leaves out is taken away again; what others set stays.
 * Text grows by `zoom`, because a component does not own the page's font size.
 */
export function applyContext(element: HTMLElement, context: HostContext | undefined): void {
  const before = applied.get(element);
  if (!before && !context) return;
  const isOurs = before?.lang !== undefined && element.lang === before.lang;
  const lang = context && (isOurs || element.lang === '') ? context.locale : undefined;
  if (lang !== undefined) element.lang = lang;
  else if (isOurs) element.removeAttribute('lang');

  const styles = stylesOf(context);
  for (const name of before?.styles ?? []) if (!styles.has(name)) element.style.removeProperty(name);
  for (const [name, value] of styles) element.style.setProperty(name, value);
  applied.set(element, {lang, styles: new Set(styles.keys())});
}

function stylesOf(context: HostContext | undefined): ReadonlyMap<string, string> {
  const {colourScheme, contrast: wanted, textScale, tokens = []} = context?.theme ?? {};
  const styles = new Map<string, string>();
  if (colourScheme === 'light' || colourScheme === 'dark') styles.set('color-scheme', colourScheme);
  for (const {name, value} of tokens) styles.set(name, value);
  if (wanted === 'more') for (const [name, value] of Object.entries(contrast)) styles.set(name, value);
  if (textScale !== undefined && textScale >= 50 && textScale !== 100) {
    styles.set('zoom', String(Math.min(textScale, 400) / 100));
  }
  return styles;
}
