import {type CSSResult, css} from 'lit';

/** What an event is as pairs of words, its answer below in a box of its own. */
export const styles: CSSResult = css`
  article {
    display: grid;
    gap: 0.75rem;
  }

  p {
    margin: 0;
  }

  .kind {
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
    font-weight: var(--_weight-medium);
  }

  .status {
    color: var(--_danger);
  }

  dl {
    display: grid;
    gap: 0.375rem;
    margin: 0;
  }

  dl > div {
    display: grid;
    grid-template-columns: minmax(5rem, 7rem) minmax(0, 1fr);
    gap: 0.75rem;
  }

  dt {
    color: var(--_ink-quiet);
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .description,
  .lines {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .child {
    display: inline-flex;
    align-items: center;
    margin-inline-end: 0.75rem;
  }

  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .files .button {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    text-align: start;
  }

  form {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
    padding: 1rem;
    border-radius: var(--_radius);
    background: var(--_surface-quiet);
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    margin-block-end: 0.375rem;
    font-weight: var(--_weight-strong);
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .choice {
    position: relative;
    display: inline-flex;
  }

  .choice input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .choice span {
    display: inline-grid;
    place-items: center;
    min-block-size: var(--_target);
    padding: 0.25rem 1rem;
    border: 1px solid var(--_line-strong);
    border-radius: 2rem;
    background: var(--_surface);
    font-weight: var(--_weight-medium);
  }

  .choice input:checked + span {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .choice input:checked + span::before {
    content: '✓ ' / '';
  }

  .choice span::before {
    display: inline;
  }

  .choice span {
    display: inline-flex;
    gap: 0.25rem;
    align-items: center;
  }

  .choice input:focus-visible + span {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .choice input:disabled + span {
    border-style: dashed;
    color: var(--_ink-quiet);
  }

  .choice input:disabled {
    cursor: not-allowed;
  }

  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-block-start: 0.75rem;
  }

  .counts label {
    display: grid;
    gap: 0.25rem;
    font-size: var(--_text-small);
  }

  .counts input {
    inline-size: 6rem;
    min-block-size: var(--_target);
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
  }

  .moved {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_warning);
  }

  .moved s {
    color: var(--_ink-quiet);
  }

  .deadline.over {
    color: var(--_warning);
  }

  .button[aria-disabled='true'] {
    opacity: 0.55;
  }

  .outcome:empty {
    display: none;
  }

  .outcome {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    color: var(--_danger);
    font-weight: var(--_weight-medium);
  }

  .outcome svg {
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }

  .good {
    color: var(--_good);
  }

  @media (forced-colors: active) {
    .choice input:checked + span {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
