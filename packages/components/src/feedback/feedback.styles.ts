import {type CSSResult, css} from 'lit';

/** A heading with what is said below it. */
export const styles: CSSResult = css`
  :host {
    container-type: inline-size;
    overflow-wrap: anywhere;
  }

  section,
  .rubric {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }

  h3,
  h4,
  h5,
  p,
  legend {
    margin: 0;
    font-weight: var(--_weight-strong);
    line-height: 1.4;
  }

  h3 {
    font-size: var(--_text-large);
  }

  h4,
  h5,
  legend {
    padding: 0;
    font-size: var(--_text-normal);
  }

  p {
    font-weight: 400;
  }

  .quiet {
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
  }

  .quiet svg,
  .mark svg {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin-inline-end: 0.375rem;
    vertical-align: -0.2em;
  }
`;
