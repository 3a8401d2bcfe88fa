/** A page without its style sheet, and the style sheet. */
export interface PageAndStyle {
  readonly page: string;
  readonly style: string;
}

/** Takes the style sheet out of a page: a strict policy of the page around would refuse it there. */
export function withoutStyle(page: string): PageAndStyle {
  const [whole = '', style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
  return {page: whole === '' ? page : page.replace(whole, ''), style};
}

/**
 * Gives the page in a frame its look, and the frame the height of the page, from then on and whenever it changes.
 *
 * The observer that is given back is to be disconnected when the frame is gone.
 */
export function fitFrame(frame: HTMLIFrameElement, style: string): ResizeObserver | undefined {
  const {contentDocument: page, contentWindow: view} = frame as HTMLIFrameElement & {
    readonly contentWindow: (Window & typeof globalThis) | null;
  };
  if (page === null || view === null) return undefined;
  // A sheet that a script makes is not bound by the policy on styles, and must be made in the page that it is for.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style);
  page.adoptedStyleSheets = [sheet];
  frame.style.visibility = 'visible';
  const fit = (): void => {
    frame.style.blockSize = `${Math.ceil(page.body.getBoundingClientRect().height) + 1}px`;
  };
  // A frame later, since a change of size must not answer a change of size.
  const observer = new view.ResizeObserver(() => requestAnimationFrame(fit));
  observer.observe(page.body);
  return observer;
}

/** Gives a file to the user to save; it never leaves the computer. */
export function saveFile(name: string, mediaType: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: mediaType}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click, in its own time.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
