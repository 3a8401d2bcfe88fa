import {type CSSResult, css} from 'lit';

/** A column: what to look for above, the rows below, in a frame of their own that scrolls. */
export const styles: CSSResult = css`
  :host {
    --_row: 5.5rem;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    max-block-size: 100vh;
    min-block-size: 16rem;
    background: var(--_surface);
    container-type: inline-size;
  }

  .tools {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding: var(--_space-3);
    border-block-end: 1px solid var(--_line);
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }

  .line .button {
    min-block-size: 2.25rem;
    padding-block: 0.25rem;
    font-size: var(--_text-small);
  }

  .line .box {
    flex: 1 1 8rem;
    min-block-size: 2.25rem;
    padding-block: 0.25rem;
    font-size: var(--_text-small);
  }

  .rows {
    flex: 1;
    min-block-size: 8rem;
    overflow: hidden auto;
    overscroll-behavior: contain;
  }

  ul {
    position: relative;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .windowed {
    block-size: calc(var(--_row) * var(--count));
  }

  li {
    position: relative;
    block-size: var(--_row);
    border-block-end: 1px solid var(--_line);
    contain: strict;
  }

  .windowed li {
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(var(--_row) * var(--place));
  }

  .all li {
    content-visibility: auto;
    contain-intrinsic-block-size: var(--_row);
  }

  .end {
    margin: 0;
    padding: var(--_space-4);
    color: var(--_ink-quiet);
    text-align: center;
  }

  @media print {
    :host {
      block-size: auto;
      max-block-size: none;
    }

    .tools {
      display: none;
    }
  }
`;
