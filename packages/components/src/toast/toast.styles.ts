import {type CSSResult, css} from 'lit';

/** Messages at the lower end of the page, the newest last. */
export const styles: CSSResult = css`
  :host {
    display: contents;
  }

  .toasts {
    inset: auto 0 0;
    inline-size: auto;
    max-inline-size: 34rem;
    margin: 0 auto;
    /* Room for the shadows, through which the page can still be pressed. */
    padding: 1.5rem var(--_space-4);
    pointer-events: none;
    border: 0;
    background: none;
    color: inherit;
    max-block-size: 100vh;
    overflow: clip auto;
  }

  .toasts:popover-open {
    display: grid;
    gap: var(--_space-2);
  }

  .toast {
    display: flex;
    pointer-events: auto;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-2);
    min-inline-size: 0;
    padding: var(--_space-1) var(--_space-1) var(--_space-1) var(--_space-4);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: var(--_text-normal)/1.4 var(--_font);
    box-shadow: var(--_shadow-over);
    animation: rise var(--_time-calm) ease-out;
  }

  .toast:dir(rtl) {
    padding: var(--_space-1) var(--_space-4) var(--_space-1) var(--_space-1);
  }

  @keyframes rise {
    from {
      translate: 0 1rem;
    }
  }

  .words {
    flex: 1 1 10rem;
    min-inline-size: 0;
    padding-block: var(--_space-2);
    overflow-x: clip;
    overflow-wrap: anywhere;
  }

  .button {
    inline-size: auto;
  }

  .close {
    flex: none;
    inline-size: var(--_target);
    padding: 0;
  }

  .toast > svg {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }

  .good > svg {
    color: var(--_good);
  }

  .warning > svg {
    color: var(--_warning);
  }
`;
