import {type CSSResult, css} from 'lit';

/** The list and what is open beside it; where there is no room for both, one after the other. */
export const styles: CSSResult = css`
  :host {
    block-size: 100%;
    min-block-size: 24rem;
    max-block-size: 100vh;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
    background: var(--_surface);
  }

  .panes {
    position: relative;
    display: grid;
    grid-template-columns: minmax(18rem, 24rem) minmax(0, 1fr);
    block-size: 100%;
  }

  .narrow {
    grid-template-columns: minmax(0, 1fr);
  }

  section {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
    block-size: 100%;
  }

  section + section {
    border-inline-start: 1px solid var(--_line);
  }

  .narrow section {
    border: 0;
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    align-items: center;
    justify-content: space-between;
    padding: var(--_space-3) var(--_space-3) 0;
  }

  h2 {
    margin: 0;
    font-size: var(--_text-title);
    line-height: 1.2;
  }

  .title svg,
  .back svg {
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }

  .back:dir(rtl) svg {
    scale: -1 1;
  }

  skolebro-thread-list,
  skolebro-thread {
    flex: 1 1 auto;
    min-block-size: 0;
    block-size: auto;
  }

  .back {
    align-self: start;
  }

  @media print {
    :host {
      block-size: auto;
      max-block-size: none;
      border: 0;
      overflow: visible;
    }

    .panes {
      display: block;
    }

    .list,
    .back {
      display: none;
    }
  }
`;
