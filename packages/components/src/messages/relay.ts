/** Hands an event of a part on as the element's own, and a refusal of it back. */
export function relay(element: EventTarget, event: Event): void {
  event.stopPropagation();
  const {type, detail, cancelable} = event as CustomEvent<unknown>;
  const own = new CustomEvent(type, {detail, bubbles: true, cancelable});
  if (!element.dispatchEvent(own)) event.preventDefault();
}

/** Tells the page of a choice. */
export function tell(element: EventTarget, name: string, detail: object): boolean {
  return element.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, cancelable: true}));
}
