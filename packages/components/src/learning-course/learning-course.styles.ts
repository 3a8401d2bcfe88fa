import {type CSSResult, css} from 'lit';

/** A page to read and to print: what it is, what it is for, then week by week. */
export const styles: CSSResult = css`
  :host {
    container-type: inline-size;
    overflow-wrap: anywhere;
  }

  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_space-3);
  }

  h2 {
    flex: 1 1 14rem;
    font-size: var(--_text-title);
    line-height: 1.25;
    margin: 0;
    font-weight: var(--_weight-strong);
  }

  p {
    margin: 0;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .take {
    position: relative;
  }

  .take:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .fault {
    color: var(--_danger);
  }
`;
