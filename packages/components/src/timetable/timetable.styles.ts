import {type CSSResult, css} from 'lit';

/** Days side by side, periods under each other; a double lesson reaches over two. */
export const styles: CSSResult = css`
  :host {
    container: timetable / inline-size;
  }

  .grid {
    display: grid;
    grid-template-columns: 5rem repeat(var(--days, 5), minmax(0, 1fr));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .row {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  /* Rows are for those who hear the grid; for the eye its cells stand in one grid, so that lessons reach over periods. */
  .row:has(.cell) {
    display: contents;
  }

  .head {
    padding: 0.625rem 0.5rem;
    color: var(--_ink-quiet);
    text-align: center;
  }

  .head b {
    color: var(--_ink);
    font-weight: var(--_weight-strong);
  }

  .head.today,
  .head.today b {
    color: var(--_today);
  }

  .head.today {
    box-shadow: inset 0 -3px 0 var(--_today);
  }

  .label {
    display: flex;
    flex-direction: column;
    padding: 0.5rem 0.625rem;
    border-block-start: 1px solid var(--_line);
    color: var(--_ink-quiet);
    font-size: var(--_text-tiny);
    line-height: 1.35;
  }

  .head.label {
    align-items: flex-start;
    border-block-start: 0;
  }

  .label b {
    color: var(--_ink);
    font-size: var(--_text-normal);
    font-weight: var(--_weight-strong);
  }

  .head.label b {
    color: var(--_accent);
    font-size: var(--_text-small);
  }

  .times {
    display: flex;
    flex-direction: column;
    font-variant-numeric: tabular-nums;
  }

  .cell {
    display: grid;
    grid-row: var(--row) / span var(--span, 1);
    grid-column: var(--column);
    grid-template-columns: repeat(var(--columns, 1), minmax(0, 1fr));
    grid-template-rows: repeat(var(--span, 1), minmax(0, auto));
    gap: 0.1875rem;
    min-inline-size: 0;
    min-block-size: 4.25rem;
    padding: 0.1875rem;
    border-block-start: 1px solid var(--_line);
    border-inline-start: 1px solid var(--_line);
  }

  .covered {
    min-block-size: 0;
    border-block-start-color: transparent;
    z-index: 0;
    pointer-events: none;
  }

  .row:has(.beside) .cell {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }

  .after-break > * {
    border-block-start: 3px solid var(--_line);
  }

  .on-today {
    background: color-mix(in srgb, var(--_today) 4%, var(--_surface));
  }

  .now {
    box-shadow: inset 3px 0 0 var(--_today);
  }

  .cell:focus-visible {
    z-index: 3;
    outline-offset: -3px;
  }

  .beside {
    block-size: auto;
    min-block-size: 1.625rem;
    padding-block: 0.125rem;
    font-size: var(--_text-tiny);
    line-height: 1.25rem;
  }

  .lesson {
    z-index: 1;
    display: flex;
    position: relative;
    flex-direction: column;
    grid-row: var(--from-row, 1) / span var(--rows, 1);
    grid-column: var(--at, 1);
    min-block-size: 3.75rem;
    padding: 0.3125rem 0.5rem;
    font-size: var(--_text-tiny);
    line-height: 1.3;
    hyphens: auto;
  }

  .lesson:focus-visible {
    z-index: 4;
  }

  .lesson .title {
    font-size: var(--_text-small);
  }

  .lesson .marks {
    position: absolute;
    inset-block-start: 0.25rem;
    inset-inline-end: 0;
  }

  .state,
  .new-room {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
  }

  .state {
    align-self: flex-start;
    padding: 0 0.375rem 0 0.25rem;
    border-radius: 1rem;
    background: var(--_state, var(--_accent));
    color: var(--_surface);
    font-size: 0.75rem;
    font-weight: var(--_weight-strong);
    line-height: 1.25rem;
  }

  .state svg,
  .new-room svg {
    flex: none;
    inline-size: 0.875rem;
    block-size: 0.875rem;
  }

  .is-absent,
  .is-cancelled {
    --_state: var(--_danger);
  }

  .is-cancelled {
    border-style: dashed;
    background: repeating-linear-gradient(
      135deg,
      var(--_surface) 0 0.5rem,
      var(--_surface-quiet) 0.5rem 1rem
    );
  }

  .is-cancelled .title {
    text-decoration: line-through;
  }

  .is-cancelled .line {
    color: var(--_ink-quiet);
  }

  .is-substitute {
    --_state: var(--_warning);
  }

  .new-room {
    font-weight: var(--_weight-medium);
  }

  .note {
    margin-block-start: 0.1875rem;
    padding-block-start: 0.1875rem;
    border-block-start: 1px dotted color-mix(in srgb, var(--_kind) 50%, transparent);
    white-space: pre-line;
  }

  .none {
    grid-column: 1 / -1;
    margin: 0;
    padding: 1.5rem;
    color: var(--_ink-quiet);
    text-align: center;
  }

  .week-name {
    margin: 0 0 0.5rem;
    font-weight: var(--_weight-strong);
  }

  @container timetable (max-width: 48rem) {
    .grid {
      grid-template-columns: 3.5rem repeat(var(--days, 5), minmax(0, 1fr));
    }

    .label,
    .lesson {
      padding-inline: 0.375rem;
    }
  }

  @media (forced-colors: active) {
    .state {
      border: 1px solid;
    }

    .now {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  @media print {
    .grid {
      break-inside: avoid;
    }

    .cell,
    .lesson {
      min-block-size: 2.75rem;
    }
  }
`;
