import {type CSSResult, css} from 'lit';

/** What stands around goals. */
export const styles: CSSResult = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }

  h2 {
    margin: 0;
    font-size: var(--_text-heading);
    font-weight: var(--_weight-strong);
    line-height: 1.3;
  }

  section > .button {
    justify-self: start;
  }
`;
