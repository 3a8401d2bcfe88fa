import {type CSSResult, css} from 'lit';

/** Text to read, whatever is in it. */
export const styles: CSSResult = css`
  :host {
    line-height: 1.55;
  }

  .text {
    max-inline-size: 42rem;
    overflow: clip;
    overflow-clip-margin: 0.375rem;
    overflow-wrap: anywhere;
  }

  .text > :first-child {
    margin-block-start: 0;
  }

  .text > :last-child {
    margin-block-end: 0;
  }

  p,
  ul,
  ol,
  blockquote,
  .lines,
  .scroll,
  details {
    margin-block: 0 0.75em;
  }

  .lines {
    white-space: pre-wrap;
  }

  ul,
  ol {
    padding-inline-start: 1.5em;
  }

  h2,
  h3,
  h4 {
    margin-block: 1.25em 0.375em;
    font-size: 1.125em;
    font-weight: var(--_weight-strong);
    line-height: 1.3;
  }

  h4 {
    font-size: 1em;
  }

  b,
  strong {
    font-weight: var(--_weight-strong);
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.1875em;
  }

  .elsewhere {
    color: var(--_danger);
  }

  blockquote {
    margin-inline: 0;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
    color: var(--_ink-quiet);
  }

  details > blockquote {
    margin-block-start: 0.5em;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 1.75rem;
    padding-inline: 0.5rem;
    border-radius: 1rem;
    background: var(--_surface-quiet);
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
    line-height: 1.75rem;
    cursor: pointer;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    font-size: 0.9375em;
  }

  caption {
    color: var(--_ink-quiet);
    text-align: start;
  }

  th,
  td {
    padding: 0.375em 0.625em;
    border: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  th {
    background: var(--_surface-quiet);
    font-weight: var(--_weight-strong);
  }

  img {
    max-inline-size: 100%;
    block-size: auto;
  }

  .picture {
    padding-inline: 0.375em;
    border: 1px dashed var(--_line-strong);
    border-radius: 0.25rem;
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    max-inline-size: 42rem;
    margin: 0 0 var(--_space-3);
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius);
    background: var(--_surface-quiet);
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
    line-height: 1.4;
  }

  .notice span {
    flex: 1 1 14rem;
    overflow-wrap: anywhere;
  }

  .text + .notice {
    margin-block: var(--_space-3) 0;
  }

  @media print {
    details:not([open]) {
      display: none;
    }
  }
`;
