import {type CSSResult, css} from 'lit';

/** A word or two with round ends; what can be pressed is as high as any button. */
export const styles: CSSResult = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  /* A thousand of them may stand on a page, and a block is cheaper to lay out than a row. */
  .plain {
    display: block;
    min-inline-size: 0;
    overflow-x: clip;
    padding: 0.35rem 0.75rem;
  }

  .plain ::slotted(*) {
    margin-inline-end: 0.375rem;
  }

  .pressable,
  .body {
    display: flex;
    align-items: center;
    min-inline-size: 0;
  }

  .chip {
    min-block-size: 2rem;
    /* Drawn inside, so that a button fills the whole height. */
    box-shadow: inset 0 0 0 1px var(--_line);
    border-radius: 1rem;
    background: var(--_surface-quiet);
  }

  .words {
    min-inline-size: 0;
    overflow-x: clip;
  }

  .body {
    gap: 0.375rem;
    padding: 0.25rem 0.75rem;
  }

  .pressable {
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: var(--_target);
    border-radius: calc(var(--_target) / 2);
  }

  .choosable {
    box-shadow: inset 0 0 0 1px var(--_line-strong);
    background: var(--_surface);
  }

  button {
    min-block-size: var(--_target);
    border: 0;
    border-radius: inherit;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    transition: background-color var(--_time-quick);
  }

  button:hover {
    background: color-mix(in srgb, var(--_ink) 8%, transparent);
  }

  svg {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
  }

  .choose,
  .remove {
    min-inline-size: var(--_target);
  }

  .choose {
    justify-content: center;
    padding-inline: 1rem;
  }

  .remove {
    display: grid;
    flex: none;
    place-items: center;
    padding: 0;
  }

  .pressable > span.body {
    padding-inline-end: 0.125rem;
  }

  .chosen {
    background: color-mix(in srgb, var(--_accent) 14%, var(--_surface));
    box-shadow: inset 0 0 0 2px var(--_accent);
    font-weight: var(--_weight-strong);
  }

  @media (forced-colors: active) {
    .chip {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }

    .chosen {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }

  @media print {
    .remove {
      display: none;
    }
  }
`;
