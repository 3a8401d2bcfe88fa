import {type CSSResult, css} from 'lit';

/** Days side by side where there is room, one under the other where there is not. */
export const styles: CSSResult = css`
  :host {
    container-type: inline-size;
  }

  header,
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }

  .tools {
    margin-inline-start: auto;
  }

  h2,
  h3,
  h4,
  strong {
    margin: 0;
    font-size: var(--_text-heading);
    font-weight: var(--_weight-strong);
    line-height: 1.3;
  }

  .quiet {
    color: var(--_ink-quiet);
    font-size: var(--_text-tiny);
    font-weight: 400;
  }

  h2 .quiet {
    font-size: var(--_text-small);
  }

  .mirrored:dir(rtl) {
    transform: scaleX(-1);
  }

  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* Blocks, since grids within grids are laid out again for every grid around them. */
  section > * + * {
    margin-block-start: var(--_space-4);
  }

  .day + .day {
    margin-block-start: var(--_space-3);
  }

  .day {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .today {
    border-color: var(--_today);
    box-shadow: inset 0 3px 0 var(--_today);
  }

  h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_space-2);
    padding: var(--_space-3);
    font-size: var(--_text-normal);
  }

  .now {
    color: var(--_today);
    font-size: var(--_text-small);
  }

  .nothing {
    margin: 0;
    padding: 0 var(--_space-3) var(--_space-3);
    font-size: var(--_text-small);
  }

  .child {
    padding: var(--_space-2) var(--_space-3) var(--_space-3);
    border-block-start: 1px solid var(--_line);
  }

  .none {
    display: none;
  }

  h4 {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    margin-block-end: var(--_space-2);
    font-size: var(--_text-small);
  }

  strong,
  li > b,
  li > .words,
  li > .quiet {
    display: block;
  }

  strong {
    margin-block-end: 0.125rem;
    color: var(--_accent);
    font-size: var(--_text-small);
  }

  ul > li {
    font-size: var(--_text-small);
    line-height: 1.4;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  ul > li + li {
    margin-block-start: var(--_space-3);
  }

  .kind {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    color: var(--_ink-quiet);
    font-size: var(--_text-tiny);
  }

  .kind svg {
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
  }

  .test,
  .homework {
    color: var(--_warning);
    font-weight: var(--_weight-medium);
  }

  b {
    font-weight: var(--_weight-medium);
  }

  .words {
    margin: 0;
    white-space: pre-line;
  }

  .link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: var(--_weight-medium);
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }

  details {
    padding: var(--_space-3) var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  summary {
    font-weight: var(--_weight-medium);
    cursor: pointer;
  }

  skolebro-rich-text {
    font-size: inherit;
    line-height: inherit;
  }

  @container (min-width: 54rem) {
    .days {
      display: grid;
      grid-template-columns: repeat(5, minmax(0, 1fr));
      gap: var(--_space-3);
    }

    .day + .day {
      margin: 0;
    }

    .days-6 {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }

    .days-7 {
      grid-template-columns: repeat(7, minmax(0, 1fr));
    }

    /* A child's lines begin at the same height on every day. */
    .children-2 .day,
    .children-3 .day,
    .children-4 .day {
      display: grid;
      grid-template-rows: subgrid;
      row-gap: 0;
    }

    .children-2 .day {
      grid-row: span 3;
    }

    .children-3 .day {
      grid-row: span 4;
    }

    .children-4 .day {
      grid-row: span 5;
    }

    .days .none {
      display: block;
    }

    .none h4 {
      display: none;
    }

    .days .whole {
      display: block;
      grid-row: auto;
      grid-column: 1 / -1;
    }

    .whole .none {
      display: none;
    }

    .whole ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
      gap: var(--_space-3);
    }

    .whole ul > li + li {
      margin: 0;
    }
  }
`;
