import {type CSSResult, css} from 'lit';

/** A sheet above the page: heading, content that scrolls, buttons. */
export const styles: CSSResult = css`
  :host {
    display: contents;
  }

  dialog {
    flex-direction: column;
    inline-size: 34rem;
    max-inline-size: calc(100% - 2 * var(--_space-4));
    max-block-size: calc(100% - 2 * var(--_space-5));
    margin: auto;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: var(--_ink);
    font: var(--_text-normal)/1.5 var(--_font);
    box-shadow: var(--_shadow-over);
    overflow: clip;
  }

  dialog[open] {
    display: flex;
    animation: rise var(--_time-calm) ease-out;
  }

  .small {
    inline-size: 24rem;
  }

  .large {
    inline-size: 56rem;
  }

  ::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  @keyframes rise {
    from {
      translate: 0 1rem;
    }
  }

  header {
    display: flex;
    flex: none;
    align-items: flex-start;
    gap: var(--_space-3);
    padding: var(--_space-3) var(--_space-3) 0 var(--_space-5);
  }

  h2 {
    flex: 1;
    min-inline-size: 0;
    max-block-size: 40vh;
    margin: var(--_space-2) 0 0;
    overflow-x: clip;
    overflow-y: auto;
    font-size: var(--_text-heading);
    font-weight: var(--_weight-strong);
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  /* It takes the focus so that it is read first; nothing can be done with it. */
  h2:focus-visible {
    outline: none;
  }

  header .button {
    flex: none;
    inline-size: var(--_target);
    padding: 0;
  }

  .body {
    min-block-size: 0;
    padding: var(--_space-2) var(--_space-5) var(--_space-4);
    overflow-x: clip;
    overflow-y: auto;
    overflow-wrap: anywhere;
  }

  footer {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--_space-2);
    padding: 0 var(--_space-5) var(--_space-5);
  }

  @media (max-width: 30rem) {
    dialog {
      inline-size: 100%;
      max-inline-size: 100%;
      margin-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }

    footer ::slotted(*) {
      flex: 1 1 auto;
    }
  }

  @media (forced-colors: active) {
    dialog {
      border: 2px solid CanvasText;
    }
  }
`;
