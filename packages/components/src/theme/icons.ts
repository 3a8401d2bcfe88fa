import {type SVGTemplateResult, type TemplateResult, html, nothing, svg} from 'lit';

/** The icons, drawn on a square of 24 with a line of 2 in the colour of the text. */
const shapes: Readonly<Record<IconName, SVGTemplateResult>> = {
  previous: svg`<path d="m15 5-7 7 7 7" />`,
  next: svg`<path d="m9 5 7 7-7 7" />`,
  calendar: svg`<rect x="3.5" y="5" width="17" height="15.5" rx="2.5" /><path d="M3.5 10h17M8 2.8V7M16 2.8V7" />`,
  key: svg`<circle cx="8" cy="15.5" r="4.2" /><path d="m11 12.5 8.5-8.5M16 7.5l3 3M13.6 9.9l2 2" />`,
  lock: svg`<rect x="5" y="10.5" width="14" height="10" rx="2.2" /><path d="M8 10.5V7.3a4 4 0 0 1 8 0v3.2M12 14.6v2" />`,
  'signed-out': svg`<path d="M13.5 4.5h-8v15h8M10 12h10.5M17 8.2l3.8 3.8-3.8 3.8" />`,
  warning: svg`<path d="M12 3.8 2.8 19.8h18.4ZM12 10v4.4M12 17v.4" />`,
  clock: svg`<circle cx="12" cy="12" r="8.7" /><path d="M12 7v5.3l3.4 2" />`,
};

/** The name of an icon. */
export type IconName = 'previous' | 'next' | 'calendar' | 'key' | 'lock' | 'signed-out' | 'warning' | 'clock';

/** An icon that says nothing by itself: the words stand beside it. `mirrored` turns it round in right-to-left text. */
export function icon(name: IconName, mirrored = false): TemplateResult {
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
    ${shapes[name]}
  </svg>`;
}
