import {type CSSResult, css} from 'lit';

/** A search field over a list that shows what was found, or the way down. */
export const styles: CSSResult = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  h3,
  p {
    margin: 0;
    line-height: 1.4;
  }

  h3 {
    font-size: var(--_text-normal);
    font-weight: var(--_weight-strong);
  }

  .quiet,
  .place {
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
    font-weight: 400;
  }

  .search {
    display: grid;
    gap: var(--_space-1);
    font-size: var(--_text-small);
    font-weight: var(--_weight-medium);
  }

  .box {
    position: relative;
    display: block;
  }

  .box svg {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_space-3);
    inline-size: 1.25rem;
    block-size: 100%;
    color: var(--_ink-quiet);
    pointer-events: none;
  }

  input[type='search'] {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding-block: var(--_space-2);
    padding-inline: 2.5rem var(--_space-3);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: var(--_text-normal);
    appearance: none;
  }

  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .chosen li {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  nav ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-1);
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: var(--_text-small);
  }

  nav li {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
  }

  nav svg {
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
    color: var(--_ink-quiet);
  }

  .mirrored:dir(rtl) {
    transform: scaleX(-1);
  }

  .link {
    min-block-size: 1.75rem;
    padding: 0 0.125rem;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }

  .rows {
    max-block-size: 26rem;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    list-style: none;
    overflow-y: auto;
  }

  .rows > li + li {
    border-block-start: 1px solid var(--_line);
  }

  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: 0 var(--_space-2);
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_space-2) var(--_space-3);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--_text-small);
    line-height: 1.4;
    text-align: start;
    cursor: pointer;
  }

  .row:hover {
    background: var(--_surface-quiet);
  }

  .row:has(:focus-visible),
  .row:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }

  .row input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  .row .place {
    grid-column: 2;
    font-size: var(--_text-tiny);
  }

  .down {
    grid-template-columns: minmax(0, 1fr) auto 1.25rem;
    align-items: center;
  }

  .down svg {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    color: var(--_ink-quiet);
  }
`;
