import {type CSSResult, css} from 'lit';

/** A row of cards, one for each child, that becomes a column on a phone. */
export const styles: CSSResult = css`
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: var(--_space-3);
  }

  .child {
    position: relative;
    display: flex;
    align-items: flex-start;
    gap: var(--_space-3);
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding: var(--_space-3) var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.4;
  }

  .pressable {
    border-color: var(--_line-strong);
    cursor: pointer;
    transition: background-color var(--_time-quick);
  }

  .pressable:hover {
    background: color-mix(in srgb, var(--_accent) 5%, var(--_surface));
  }

  /* Over the whole card, so that its own focus and touch work; seen by nobody. */
  input {
    position: absolute;
    inset: 0;
    margin: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .pressable:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .pressable:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .words {
    display: grid;
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    overflow-x: clip;
  }

  .name {
    font-size: var(--_text-large);
    font-weight: var(--_weight-strong);
  }

  .all + .words {
    align-content: center;
    min-block-size: 2.5rem;
  }

  .quiet {
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
  }

  .note {
    margin-block-start: var(--_space-1);
    font-size: var(--_text-small);
  }

  .change {
    justify-self: start;
    margin-block-start: var(--_space-1);
    padding-inline: var(--_space-2);
    border-radius: calc(var(--_radius) / 2);
    background: color-mix(in srgb, var(--_warning) 14%, var(--_surface));
    color: var(--_warning);
    font-size: var(--_text-small);
    font-weight: var(--_weight-strong);
  }

  .all {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2.5rem;
    block-size: 2.5rem;
    border: 1px solid var(--_line-strong);
    border-radius: 50%;
    background: var(--_surface);
  }

  svg {
    display: block;
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }

  .tick {
    flex: none;
    color: var(--_accent);
    visibility: hidden;
  }

  :checked ~ .tick {
    visibility: visible;
  }

  @media (forced-colors: active) {
    .pressable:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }

    .pressable:has(:focus-visible) {
      outline: 3px solid CanvasText;
      outline-offset: 2px;
    }

    .change {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .child:not(:has(:checked)) {
      display: none;
    }
  }
`;
