import {type CSSResult, css} from 'lit';

/** What is chosen, the field, and what was found below it. */
export const styles: CSSResult = css`
  label {
    display: block;
    font-weight: var(--_weight-strong);
  }

  .hint {
    margin: 0;
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
  }

  .box {
    inline-size: 100%;
  }

  .field {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    margin-block-start: 0.25rem;
  }

  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    margin: 0;
    padding: 0;
    list-style: none;
    max-block-size: 12rem;
    overflow: auto;
  }

  .chosen li {
    display: inline-flex;
    align-items: center;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 2rem;
    padding-inline-start: 0.75rem;
    border: 1px solid var(--_line-strong);
    border-radius: 2rem;
    background: var(--_surface-quiet);
    font-size: var(--_text-small);
  }

  .chosen .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .chosen button,
  .into {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: inherit;
    cursor: pointer;
  }

  .chosen button:hover,
  .into:hover {
    background: color-mix(in srgb, var(--_ink) 12%, transparent);
  }

  svg {
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
  }

  .list {
    max-block-size: 18rem;
    margin-block-start: 0.25rem;
    overflow: hidden auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow-raised);
  }

  .option {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    min-block-size: var(--_target);
    padding: 0.25rem 0.75rem;
    line-height: 1.3;
    cursor: pointer;
    content-visibility: auto;
    contain-intrinsic-block-size: 2.75rem;
  }

  .option:hover,
  .option.active {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }

  .option.active {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  .option[aria-disabled] {
    color: var(--_ink-quiet);
    cursor: not-allowed;
  }

  .option .words {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    overflow-x: clip;
  }

  .option .about {
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
  }

  .warn {
    color: var(--_warning);
    font-size: var(--_text-small);
  }

  .tick {
    visibility: hidden;
    color: var(--_accent);
  }

  [aria-selected='true'] .tick {
    visibility: visible;
  }

  [dir='rtl'] .mirrored,
  .mirrored:dir(rtl) {
    scale: -1 1;
  }

  .said {
    margin: 0;
    padding: var(--_space-2) var(--_space-3);
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
  }
`;
