import {type CSSResult, css} from 'lit';

/** Title, steps, views and tools in a row that wraps. */
export const styles: CSSResult = css`
  :host {
    container: toolbar / inline-size;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }

  h2 {
    flex: 1 1 16rem;
    min-inline-size: 0;
    margin: 0;
    font-size: var(--_text-heading);
    font-weight: var(--_weight-strong);
    line-height: 1.3;
    text-wrap: balance;
  }

  .group {
    display: flex;
    gap: 0.375rem;
  }

  .joined {
    display: flex;
    border-radius: var(--_radius);
    background: var(--_surface-quiet);
  }

  .joined .button {
    min-block-size: var(--_target);
    min-inline-size: 0;
    padding: 0.25rem 0.75rem;
    border-color: var(--_surface-quiet);
    background: transparent;
    font-size: var(--_text-small);
  }

  .joined .button:hover {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }

  .joined .button[aria-checked='true'] {
    border-color: var(--_line);
    background: var(--_surface);
    box-shadow: var(--_shadow-raised);
    color: var(--_accent);
    font-weight: var(--_weight-strong);
  }

  .narrow {
    display: none;
  }

  select {
    min-block-size: var(--_target);
    padding: 0.375rem 0.625rem;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-weight: var(--_weight-medium);
  }

  .step {
    padding-inline: 0;
  }

  .tool {
    position: relative;
  }

  .tool[aria-expanded='true'] {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
  }

  .count {
    position: absolute;
    inset-block-start: -0.375rem;
    inset-inline-end: -0.375rem;
    display: grid;
    place-items: center;
    min-inline-size: 1.25rem;
    block-size: 1.25rem;
    border-radius: 1rem;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.75rem;
  }

  .mirrored:dir(rtl) {
    scale: -1 1;
  }

  @container toolbar (max-width: 60rem) {
    .tool .words {
      display: none;
    }
  }

  @container toolbar (max-width: 46rem) {
    .joined {
      display: none;
    }

    .narrow {
      display: block;
    }
  }

  @container toolbar (max-width: 30rem) {
    h2 {
      flex-basis: 100%;
    }
  }

  @media (forced-colors: active) {
    .joined .button[aria-checked='true'] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .group,
    .joined,
    .narrow {
      display: none;
    }
  }
`;
