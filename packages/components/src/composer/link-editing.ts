/** What is marked in the editor, or where the caret stands; the end of the text where it stands elsewhere. */
export function rangeIn(editor: HTMLElement): Range {
  const selection = getSelection();
  const root = editor.getRootNode();
  const range = document.createRange();
  range.selectNodeContents(editor);
  range.collapse(false);
  // What is marked in a shadow tree is told to whoever names the tree.
  const [marked] =
    root instanceof ShadowRoot ? (selection?.getComposedRanges({shadowRoots: [root]}) ?? []) : [];
  if (!marked || !editor.contains(marked.startContainer) || !editor.contains(marked.endContainer))
    return range;
  range.setStart(marked.startContainer, marked.startOffset);
  range.setEnd(marked.endContainer, marked.endOffset);
  return range;
}

/** The link in which a range stands. */
export function linkAt(range: Range, editor: HTMLElement): HTMLAnchorElement | undefined {
  const {commonAncestorContainer: place} = range;
  const link = (place instanceof Element ? place : place.parentElement)?.closest('a');
  return link && editor.contains(link) ? link : undefined;
}

/** Makes the words of a range a link, or gives a link another address; without words the address stands for itself. */
export function setLink(
  editor: HTMLElement,
  link: HTMLAnchorElement | undefined,
  range: Range,
  address: string | undefined,
): void {
  if (link) {
    if (address !== undefined) link.href = address;
    else link.replaceWith(...link.childNodes);
    return;
  }
  if (address === undefined) return;
  const made = document.createElement('a');
  made.href = address;
  if (range.collapsed) {
    made.append(address.replace(/^(https?:\/\/|mailto:|tel:)/i, ''));
    range.insertNode(made);
    range.setStartAfter(made);
    range.collapse(true);
    return;
  }
  editor.focus();
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  // The browser makes links over several lines, and takes them back by its own undo.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand('createLink', false, address);
}
