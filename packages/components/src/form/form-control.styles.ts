import {type CSSResult, css} from 'lit';

/** Label, hint and fault above a control, and the box of the control itself. */
export const styles: CSSResult = css`
  :host {
    max-inline-size: 40rem;
  }

  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5rem;
  }

  label,
  .hint,
  .fault {
    min-inline-size: 0;
    margin: 0;
    /* Some letters pile up marks without end and cannot be broken. */
    overflow-x: clip;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  label {
    font-weight: var(--_weight-strong);
  }

  .hint,
  .required,
  .note {
    margin: 0;
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
  }

  .fault {
    display: flex;
    gap: 0.375rem;
    color: var(--_danger);
    font-weight: var(--_weight-strong);
  }

  .fault svg {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.5rem;
  }

  .fault span {
    min-inline-size: 0;
  }

  .box {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_target);
    margin: 0.125rem 0 0;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  .box:hover {
    border-color: var(--_ink);
  }

  .box:focus {
    border-color: var(--_focus);
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }

  .box[aria-invalid] {
    border: 2px solid var(--_danger);
    padding: calc(0.5rem - 1px) calc(0.75rem - 1px);
  }

  .box:disabled,
  .box:read-only:not(select) {
    border-style: dashed;
    background: var(--_surface-quiet);
    color: var(--_ink-quiet);
    opacity: 1;
  }

  .box:disabled {
    cursor: not-allowed;
  }

  @media (forced-colors: active) {
    .box:disabled {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
