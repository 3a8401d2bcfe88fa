const takesFocus =
  'a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable=""], [contenteditable="true"]';

/** Puts the focus on the first or the last thing of a document that the Tab key reaches. */
export function moveFocus(document: Document, at: 'first' | 'last'): void {
  const found = [...reachable(document)];
  (at === 'first' ? found[0] : found.at(-1))?.focus();
}

function* reachable(root: Document | ShadowRoot): Generator<HTMLElement> {
  for (const element of Array.from(root.querySelectorAll<HTMLElement>('*'))) {
    const isReached = element.matches(takesFocus) && element.tabIndex >= 0 && !element.matches(':disabled');
    if (isReached && element.getClientRects().length > 0) yield element;
    if (element.shadowRoot !== null) yield* reachable(element.shadowRoot);
  }
}
