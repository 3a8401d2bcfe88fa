import {sanitise} from '../rich-text/sanitise.js';

/** What can be done with the text that is marked; each gives what the standard's HTML profile allows. */
export const formats = ['bold', 'italic', 'underline', 'insertUnorderedList', 'insertOrderedList'] as const;

/** One of `formats`. */
export type Format = (typeof formats)[number];

/** Formats what is marked in the editor. */
export function format(editor: HTMLElement, command: Format): void {
  editor.focus();
  // Deprecated and without a successor: every browser has it, and it keeps the browser's own undo.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand(command);
}

/** What is written, as HTML of the standard's profile; "" where there are no words. */
export function htmlOf(editor: HTMLElement): string {
  if (editor.textContent.trim() === '') return '';
  const fragment = sanitise(editor.innerHTML);
  if (!fragment) return '';
  const place = document.createElement('div');
  place.append(fragment);
  return place.innerHTML;
}

/** Puts a text into the editor in place of what was there. */
export function fill(editor: HTMLElement, html: string): void {
  editor.replaceChildren(sanitise(html) ?? '');
}

/**
 * Takes pasted or dropped text as far as the profile allows it.
 *
 * Returns false where the browser can do it by itself, because there is only plain text.
 */
export function takePasted(event: InputEvent): boolean {
  const html = event.dataTransfer?.getData('text/html') ?? '';
  const [target] = event.getTargetRanges();
  const fragment = html === '' || !target ? undefined : sanitise(html.slice(0, 1_000_000));
  if (!fragment || !target) return false;
  for (const picture of fragment.querySelectorAll('img')) picture.remove();
  const range = document.createRange();
  range.setStart(target.startContainer, target.startOffset);
  range.setEnd(target.endContainer, target.endOffset);
  range.deleteContents();
  const last = fragment.lastChild;
  range.insertNode(fragment);
  if (last) getSelection()?.collapse(last, last.childNodes.length);
  return true;
}
