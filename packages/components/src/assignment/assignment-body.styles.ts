import {type CSSResult, css} from 'lit';

/** What is to be done, the work, and what came back. */
export const styles: CSSResult = css`
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }

  h3 {
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

  .due,
  .marks {
    font-weight: var(--_weight-medium);
  }

  .fault {
    color: var(--_danger);
  }

  .words {
    white-space: pre-line;
  }

  .answer {
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .files svg {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .goals {
    padding-inline-start: var(--_space-5);
    list-style: disc;
  }

  .goals:empty {
    display: none;
  }

  .files li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-2);
    min-block-size: var(--_target);
  }

  .link,
  .icon {
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }

  .icon {
    min-inline-size: var(--_target);
    color: inherit;
    text-align: center;
  }

  .goals .link {
    min-block-size: 0;
  }
`;
