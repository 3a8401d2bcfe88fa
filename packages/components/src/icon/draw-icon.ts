import {type TemplateResult, html, nothing} from 'lit';

/**
 * Draws an icon that says nothing by itself: the words stand beside it.
 *
 * `mirrored` gives it the class of that name; the styles around it turn that round in right-to-left text.
 *
 * @param path one of the icons in `icons/`, as the data of an SVG path
 */
export function drawIcon(path: string, mirrored = false): TemplateResult {
  return html`<svg
    class=${mirrored ? 'mirrored' : nothing}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d=${path}></path>
  </svg>`;
}
