import {type CSSResult, css} from 'lit';

/** A heading that stays, the messages below it in a frame that scrolls, and the ways to answer at its foot. */
export const styles: CSSResult = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 16rem;
    block-size: 100%;
    max-block-size: 100vh;
    background: var(--_surface);
    container-type: inline-size;
  }

  .top {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_space-4);
    border-block-end: 1px solid var(--_line);
  }

  h2,
  h3 {
    margin: 0;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  h2 {
    font-size: var(--_text-heading);
    font-weight: var(--_weight-strong);
  }

  h2,
  .people summary {
    overflow-x: clip;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    align-items: center;
  }

  .people {
    flex: 1 1 16rem;
    min-inline-size: 0;
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
  }

  summary {
    min-block-size: 1.5rem;
    cursor: pointer;
    overflow-wrap: anywhere;
  }

  .people ul {
    max-block-size: 12rem;
    margin: 0;
    padding-inline-start: 1.25rem;
    overflow: auto;
  }

  .sign {
    display: inline-flex;
    gap: 0.25rem;
    align-items: center;
    padding-inline: 0.5rem;
    border: 1px solid currentColor;
    border-radius: 1rem;
    color: var(--_warning);
    font-size: var(--_text-small);
  }

  .child {
    inline-size: 1.5rem;
    block-size: 1.5rem;
  }

  .tools .button {
    padding-inline: 0.5rem;
    font-size: var(--_text-small);
  }

  .scroll {
    position: relative;
    flex: 1;
    min-block-size: 6rem;
    overflow: hidden auto;
    overscroll-behavior: contain;
    padding: var(--_space-3);
    background: var(--_ground);
  }

  .jump {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: grid;
    justify-items: center;
    margin-block-end: var(--_space-2);
  }

  .jump .button {
    border-radius: 2rem;
    box-shadow: var(--_shadow-raised);
  }

  .answer {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }

  .answer .button {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  @container (max-width: 34rem) {
    .tools .button span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @media print {
    :host {
      display: block;
      block-size: auto;
      max-block-size: none;
      container-type: normal;
    }

    .scroll {
      overflow: visible;
      padding: 0;
    }

    .tools,
    .answer,
    .jump {
      display: none;
    }
  }
`;
