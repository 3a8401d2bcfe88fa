/**
 * Registers an element once.
 *
 * Two vendors on one page may both bring Skolebro; the first registration wins, because a
 * custom element cannot be registered again. Without a registry, as on a server, it does nothing.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const registered = customElements.get(tag);
  if (registered === undefined) customElements.define(tag, element);
  else if (registered !== element)
    console.warn(`<${tag}> is already registered by another copy of Skolebro.`);
}
