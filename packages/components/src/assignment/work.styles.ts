import {type CSSResult, css} from 'lit';

/** The pupil's work: written, kept and handed in. */
export const styles: CSSResult = css`
  .answer > .button {
    justify-self: start;
  }

  .write {
    display: grid;
    gap: var(--_space-1);
    font-weight: var(--_weight-medium);
  }

  textarea {
    inline-size: 100%;
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 400;
    resize: vertical;
  }

  .drop {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    padding: var(--_space-2);
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius);
  }

  .drop:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .draft {
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
  }

  .draft.refused {
    color: var(--_danger);
  }

  .receipt {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    font-weight: var(--_weight-medium);
  }

  .receipt svg {
    color: var(--_good);
  }

  @media print {
    .drop,
    .draft {
      display: none;
    }
  }

  .receipt svg {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }
`;
