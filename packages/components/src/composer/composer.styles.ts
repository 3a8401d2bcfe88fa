import {type CSSResult, css} from 'lit';

/** A form from top to bottom: to whom, about what, the words, the files, and what happens when it is sent. */
export const styles: CSSResult = css`
  :host {
    background: var(--_surface);
    container-type: inline-size;
  }

  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    max-inline-size: 48rem;
    padding: var(--_space-4);
  }

  h2 {
    margin: 0;
    font-size: var(--_text-heading);
    line-height: 1.3;
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend,
  .label {
    padding: 0;
    font-weight: var(--_weight-strong);
  }

  .choice {
    display: flex;
    gap: 0.625rem;
    align-items: center;
    min-block-size: 2.25rem;
    overflow-wrap: anywhere;
  }

  .choice input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  .subject {
    display: grid;
    gap: 0.25rem;
  }

  .writing {
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
  }

  .writing:focus-within {
    border-color: var(--_focus);
    box-shadow: 0 0 0 1px var(--_focus);
  }

  .formats {
    display: flex;
    flex-wrap: wrap;
    padding: 0.125rem;
    border-block-end: 1px solid var(--_line);
  }

  .formats button {
    min-inline-size: 2.5rem;
    min-block-size: 2.5rem;
    border: 0;
    border-radius: calc(var(--_radius) * 0.75);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .formats svg {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    vertical-align: middle;
  }

  .formats button:hover {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }

  .link {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-3);
    border-block-end: 1px solid var(--_line);
    background: var(--_surface-quiet);
  }

  .editor {
    min-block-size: 9rem;
    max-block-size: 24rem;
    padding: var(--_space-3);
    overflow: auto;
    overflow-wrap: anywhere;
    outline: none;
  }

  .editor > :first-child {
    margin-block-start: 0;
  }

  .drop .writing {
    border-style: dashed;
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    align-items: center;
  }

  .quiet {
    margin: 0;
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
  }

  .goes {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    margin: 0;
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius);
    background: var(--_surface-quiet);
    font-weight: var(--_weight-strong);
    overflow-wrap: anywhere;
  }

  .goes svg {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }

  .fault {
    margin: 0;
    color: var(--_danger);
    font-weight: var(--_weight-strong);
  }

  .sure {
    display: grid;
    gap: var(--_space-3);
    padding: var(--_space-4);
    border: 2px solid var(--_warning);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_warning) 9%, var(--_surface));
  }

  .sure h3 {
    margin: 0;
    font-size: var(--_text-large);
    line-height: 1.35;
    overflow-wrap: anywhere;
  }

  .sure h3 {
    display: flex;
    gap: var(--_space-2);
  }

  .sure svg {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    color: var(--_warning);
  }

  .sure ul {
    margin: 0;
    padding-inline-start: 1.25rem;
  }

  .send {
    margin-inline-start: auto;
  }
`;
