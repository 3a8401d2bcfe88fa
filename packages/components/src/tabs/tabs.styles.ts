import {type CSSResult, css} from 'lit';

/** A row of tabs that wraps, with a line under the chosen one. */
export const styles: CSSResult = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-1);
    border-block-end: 1px solid var(--_line);
  }

  .tab {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    max-inline-size: 100%;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    margin-block-end: -1px;
    padding: var(--_space-2) var(--_space-3);
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: none;
    color: var(--_ink-quiet);
    font: inherit;
    font-weight: var(--_weight-medium);
    text-align: start;
    cursor: pointer;
    transition: background-color var(--_time-quick);
  }

  .tab:hover {
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
    color: var(--_ink);
  }

  .tab:focus-visible {
    outline-offset: -3px;
  }

  .tab[aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_accent);
  }

  .words {
    min-inline-size: 0;
    overflow-x: clip;
    overflow-wrap: anywhere;
  }

  .count {
    min-inline-size: 1.375rem;
    padding-inline: 0.375rem;
    border-radius: 1rem;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: var(--_text-tiny);
    line-height: 1.375rem;
    text-align: center;
  }

  .panel {
    padding-block: var(--_space-4);
    overflow-wrap: anywhere;
  }

  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      border-block-end-color: Highlight;
      text-decoration: underline;
    }

    .count {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .tab[aria-selected='false'] {
      display: none;
    }
  }
`;
