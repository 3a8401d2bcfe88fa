import {type CSSResult, css} from 'lit';

/** The levels of a criterion side by side where there is room, one under the other where there is not. */
export const styles: CSSResult = css`
  .grade {
    font-size: var(--_text-large);
  }

  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .rubric > li,
  article {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  fieldset {
    display: grid;
    gap: var(--_space-2);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .levels {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }

  .levels > * {
    display: block;
    padding: var(--_space-2);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
    font-size: var(--_text-small);
    line-height: 1.4;
  }

  label {
    display: flex !important;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    cursor: pointer;
  }

  input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  .reached {
    border-width: 2px !important;
    border-color: var(--_accent) !important;
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }

  .mark {
    display: block;
    color: var(--_accent);
    font-weight: var(--_weight-strong);
  }

  .words {
    display: block;
  }

  .comment {
    white-space: pre-line;
  }

  textarea {
    inline-size: 100%;
    padding: var(--_space-2);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  time {
    margin-inline-start: var(--_space-2);
  }

  @container (min-width: 34rem) {
    .levels {
      grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
    }
  }

  @media print {
    .rubric > li {
      break-inside: avoid;
    }
  }
`;
