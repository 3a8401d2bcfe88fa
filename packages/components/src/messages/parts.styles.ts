import {type CSSResultGroup, css} from 'lit';
import {readingParts} from './reading-parts.styles.js';

/** What the parts to write with have in common: all that those to read with have, what warns, and notices. */
export const parts: CSSResultGroup = [
  readingParts,
  css`
    .button.danger {
      color: var(--_danger);
    }

    .button[aria-disabled='true'] {
      border-style: dashed;
      border-color: var(--_line-strong);
      background: var(--_surface-quiet);
      color: var(--_ink-quiet);
      cursor: not-allowed;
    }

    .notice {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2) var(--_space-3);
      align-items: center;
      margin: 0;
      padding: var(--_space-2) var(--_space-3);
      border-inline-start: 4px solid var(--_warning);
      border-radius: var(--_radius);
      background: color-mix(in srgb, var(--_warning) 10%, var(--_surface));
      font-size: var(--_text-small);
      line-height: 1.4;
      overflow-wrap: anywhere;
    }

    .notice > svg {
      flex: none;
      inline-size: 1.25rem;
      block-size: 1.25rem;
      color: var(--_warning);
    }

    .notice > span {
      flex: 1 1 12rem;
      min-inline-size: 0;
    }
  `,
];
