import {type CSSResult, css} from 'lit';

/** Title, steps and views in a row that wraps. */
export const styles: CSSResult = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
  }

  h2 {
    flex: 1 1 14rem;
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
    gap: 0;
  }

  .joined .button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .joined .button:last-child {
    margin-inline-start: -1px;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  .joined .button:focus-visible {
    z-index: 1;
  }

  .step {
    padding-inline: 0;
  }

  .mirrored:dir(rtl) {
    scale: -1 1;
  }

  @media print {
    .group {
      display: none;
    }
  }
`;
