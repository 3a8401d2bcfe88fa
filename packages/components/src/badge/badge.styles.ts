import {type CSSResult, css} from 'lit';

/** A small round number; without anything to count it takes no room at all. */
export const styles: CSSResult = css`
  :host {
    display: inline-block;
    vertical-align: middle;
    line-height: 1;
  }

  :host(:state(empty)) {
    display: none;
  }

  .badge {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.375rem;
    block-size: 1.375rem;
    padding-inline: 0.375rem;
    border-radius: 0.6875rem;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: var(--_text-tiny);
    font-weight: var(--_weight-strong);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .badge {
      border: 1px solid CanvasText;
    }
  }
`;
