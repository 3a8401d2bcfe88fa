import {type CSSResult, css} from 'lit';

/** The look of buttons: plain, `primary`, or pressed; each at least 44 px high. */
export const buttons: CSSResult = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.375rem;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: 0.375rem 0.875rem;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-weight: var(--_weight-medium);
    cursor: pointer;
    transition: background-color var(--_time-quick);
  }

  .button:hover {
    background: var(--_surface-quiet);
  }

  .button[aria-pressed='true'],
  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button svg {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }

  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .button {
      display: none;
    }
  }
`;
