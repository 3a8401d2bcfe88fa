import {type CSSResult, css} from 'lit';

/** A field that grows with its text. */
export const styles: CSSResult = css`
  textarea.box {
    min-block-size: calc(4lh + 1rem + 2px);
    max-block-size: 60vh;
    field-sizing: content;
    resize: vertical;
  }

  .counter {
    justify-self: end;
    font-variant-numeric: tabular-nums;
  }

  .over {
    color: var(--_danger);
    font-weight: var(--_weight-strong);
  }
`;
