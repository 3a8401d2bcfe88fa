import {type CSSResult, css} from 'lit';

/** A page of its own: what is to be done, then the work, then what came back. */
export const styles: CSSResult = css`
  :host {
    overflow-wrap: anywhere;
  }

  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }

  h2,
  p {
    margin: 0;
    line-height: 1.4;
  }

  h2 {
    font-size: var(--_text-title);
    font-weight: var(--_weight-strong);
    line-height: 1.25;
  }
`;
