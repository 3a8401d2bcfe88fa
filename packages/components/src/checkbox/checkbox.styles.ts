import {type CSSResult, css} from 'lit';

/** A square with a tick or a bar, and its words beside it; the whole line can be pressed. */
export const styles: CSSResult = css`
  label {
    display: flex;
    align-items: flex-start;
    gap: 0.625rem;
    min-block-size: var(--_target);
    padding-block: calc((var(--_target) - 1.5rem) / 2);
    overflow-x: visible;
    font-weight: inherit;
    cursor: pointer;
  }

  input {
    appearance: none;
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    border: 2px solid var(--_line-strong);
    border-radius: min(0.3125rem, var(--_radius));
    background: var(--_surface);
    color: var(--_on-accent);
    cursor: inherit;
  }

  label:hover input {
    border-color: var(--_ink);
  }

  input::before {
    inline-size: 0.875rem;
    block-size: 0.875rem;
    background: currentColor;
  }

  input:checked,
  input:indeterminate {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  input:checked::before {
    content: '';
    clip-path: polygon(14% 44%, 0 58%, 40% 97%, 100% 22%, 86% 9%, 39% 68%);
  }

  input:indeterminate::before {
    content: '';
    clip-path: inset(40% 4%);
  }

  input[aria-invalid] {
    border-color: var(--_danger);
  }

  label:has(:disabled) {
    color: var(--_ink-quiet);
    cursor: not-allowed;
  }

  input:disabled {
    border-style: dashed;
    background: var(--_surface-quiet);
    color: var(--_ink-quiet);
  }

  .words {
    min-inline-size: 0;
    overflow-x: clip;
  }

  .required {
    white-space: nowrap;
  }

  .hint,
  .fault {
    padding-inline-start: 2.125rem;
  }

  .hint {
    margin-block-start: calc((1.5rem - var(--_target)) / 2 + 0.125rem);
  }

  @media (forced-colors: active) {
    input,
    input::before {
      forced-color-adjust: none;
    }

    input,
    input[aria-invalid] {
      border-color: CanvasText;
      background: Canvas;
      color: CanvasText;
    }

    input:checked,
    input:indeterminate {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }

    input:disabled {
      border-color: GrayText;
      background: Canvas;
      color: GrayText;
    }
  }
`;
