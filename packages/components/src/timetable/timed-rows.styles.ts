import {type CSSResult, css} from 'lit';

/** Rows as tall as lessons last: all of them stand in one row of the grid, each at its own time. */
export const styles: CSSResult = css`
  .by-time {
    --_hour: 9rem;
    --_side: 7rem;

    grid-template-columns: var(--_side) repeat(var(--days, 5), minmax(0, 1fr));
  }

  .by-time .hours {
    position: relative;
    grid-row: 3;
    grid-column: 1 / -1;
    block-size: calc(var(--minutes) * var(--_hour) / 60);
    margin-block-end: 1.25rem;
    border-block: 1px solid var(--_line);
    background: var(--_surface-quiet);
    color: var(--_ink-quiet);
    font-size: var(--_text-tiny);
    font-variant-numeric: tabular-nums;
  }

  .by-time .hours span {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(var(--from) * var(--_hour) / 60 - 1px);
    inset-inline-start: 0;
    inline-size: 2.75rem;
    padding-inline-start: 0.375rem;
    border-block-start: 1px solid var(--_ink-quiet);
    pointer-events: none;
  }

  .by-time .hours span::after {
    content: '';
    position: absolute;
    inset-block-start: -1px;
    inset-inline-start: var(--_side);
    inline-size: calc(100cqi - var(--_side) - 2px);
    border-block-start: 1px dotted var(--_ink-quiet);
  }

  .by-time .hours ~ .row > * {
    grid-row: 3;
    align-self: start;
    box-sizing: border-box;
    block-size: calc(var(--minutes) * var(--_hour) / 60 + 1px);
    min-block-size: 0;
    margin-block-start: calc(var(--from) * var(--_hour) / 60);
    border-block: 1px solid var(--_line);
  }

  .by-time .hours ~ .row > .label {
    z-index: 1;
    grid-column: 1;
    flex-wrap: wrap;
    overflow: hidden;
    margin-inline-start: 2.75rem;
    padding: 0.125rem 0.375rem;
    background: var(--_surface);
  }

  .by-time .hours ~ .row > .cell:not(.on-today) {
    background: var(--_surface);
  }

  .by-time .hours ~ .row > .cell {
    display: block;
    position: relative;
  }

  .by-time .hours ~ .row > .covered {
    border-block: 0;
    background: none;
  }

  .by-time .lesson {
    --_block-size: max(calc(var(--minutes) * var(--_hour) / 60 - 3px), 1.5rem);

    position: absolute;
    z-index: 2;
    flex-flow: column wrap;
    column-gap: 1rem;
    inset-block-start: calc(var(--from) * var(--_hour) / 60 + 1px);
    inset-inline-start: calc(var(--column, 0) / var(--columns, 1) * (100% - 4px) + 2px);
    inline-size: calc((100% - 4px) / var(--columns, 1) - 2px);
    min-block-size: 0;
    block-size: var(--_block-size);
    padding-block: 0.125rem;
    overflow: hidden;
  }

  /* What does not fit wraps out of sight as a whole, and comes into sight with the pointer or the focus. */
  .by-time .lesson > :not(.state, .marks) {
    inline-size: 100%;
  }

  .by-time .lesson:is(:hover, :focus-visible) {
    z-index: 3;
    flex-wrap: nowrap;
    block-size: auto;
    min-block-size: var(--_block-size);
  }

  @container timetable (max-width: 48rem) {
    .by-time {
      --_side: 6rem;
    }
  }

  @media print {
    .by-time {
      --_hour: 5.5rem;
    }
  }
`;
