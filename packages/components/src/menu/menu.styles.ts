import {type CSSResult, css} from 'lit';

/** A button, and a list that opens beside it. */
export const styles: CSSResult = css`
  #button {
    anchor-name: --button;
  }

  .square {
    inline-size: var(--_target);
    padding: 0;
  }

  #button svg {
    inline-size: 1rem;
    block-size: 1rem;
  }

  .menu {
    position: fixed;
    position-anchor: --button;
    position-area: block-end span-inline-end;
    position-try-fallbacks:
      flip-inline,
      flip-block,
      flip-block flip-inline;
    min-inline-size: 12rem;
    max-inline-size: min(22rem, 100vw);
    max-block-size: min(28rem, 100vh);
    margin: var(--_space-1) 0;
    padding: var(--_space-1);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: var(--_shadow-over);
    overflow: auto;
  }

  @supports not (position-area: block-end) {
    .menu {
      margin: auto;
    }
  }

  .item {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_space-2) var(--_space-3);
    border: 0;
    border-radius: calc(var(--_radius) * 0.75);
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }

  .words {
    min-inline-size: 0;
    overflow-x: clip;
    overflow-wrap: anywhere;
  }

  .item:hover,
  .item:focus-visible {
    background: color-mix(in srgb, var(--_accent) 10%, var(--_surface));
  }

  .item:focus-visible {
    outline-offset: -3px;
  }

  .warns {
    color: var(--_danger);
  }

  .item[aria-disabled] {
    color: var(--_ink-quiet);
    cursor: not-allowed;
    text-decoration: line-through;
    text-decoration-color: var(--_line-strong);
  }

  @media (forced-colors: active) {
    .item[aria-disabled] {
      color: GrayText;
    }
  }
`;
