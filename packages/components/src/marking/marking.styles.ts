import {type CSSResult, css} from 'lit';

/** The work beside what is said of it where there is room, above it where there is not. */
export const styles: CSSResult = css`
  :host {
    container-type: inline-size;
    overflow-wrap: anywhere;
  }

  section,
  .work,
  label,
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }

  h3,
  p {
    margin: 0;
    line-height: 1.4;
  }

  h3 {
    font-size: var(--_text-large);
    font-weight: var(--_weight-strong);
  }

  .quiet {
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
  }

  .pupils {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }

  .pupil {
    flex: 1 1 12rem;
    min-inline-size: 0;
  }

  .mirrored:dir(rtl) {
    transform: scaleX(-1);
  }

  label {
    gap: var(--_space-1);
    font-weight: var(--_weight-medium);
  }

  select,
  textarea {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_space-2);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }

  .answer {
    align-content: start;
    align-self: start;
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .words {
    white-space: pre-line;
  }

  .late,
  .fault {
    color: var(--_danger);
    font-weight: var(--_weight-medium);
  }

  .files {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .files svg {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    vertical-align: -0.25em;
  }

  .link {
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }

  @container (min-width: 50rem) {
    .work {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      grid-auto-rows: max-content;
      gap: var(--_space-3) var(--_space-5);
    }

    .work > :not(.answer) {
      grid-column: 2;
    }

    .answer {
      grid-row: 1 / span 6;
    }
  }
`;
