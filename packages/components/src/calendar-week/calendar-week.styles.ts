import {type CSSResult, css} from 'lit';

/** Days side by side, hours under each other; an event stands in the cell where it begins and reaches over the next. */
export const styles: CSSResult = css`
  :host {
    container: week / inline-size;
  }

  .grid {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .row {
    display: grid;
    grid-template-columns: 3.75rem repeat(var(--days, 5), minmax(0, 1fr));
  }

  .row + .row {
    border-block-start: 1px solid var(--_line);
  }

  .head {
    padding: 0.5rem 0.25rem;
    text-align: center;
    color: var(--_ink-quiet);
    line-height: 1.25;
  }

  .head .number {
    display: grid;
    place-items: center;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    margin-inline: auto;
    border-radius: 50%;
    color: var(--_ink);
    font-size: var(--_text-large);
    font-weight: var(--_weight-strong);
  }

  .head.today {
    color: var(--_today);
  }

  .head.today .number {
    background: var(--_today);
    color: var(--_surface);
  }

  .label {
    padding: 0.25rem 0.5rem 0;
    color: var(--_ink-quiet);
    font-size: var(--_text-tiny);
    line-height: 1.3;
    text-align: end;
    overflow-wrap: anywhere;
  }

  .cell {
    position: relative;
    min-inline-size: 0;
    border-inline-start: 1px solid var(--_line);
  }

  .hour .cell {
    block-size: var(--_hour);
  }

  .cell.weekend {
    background: var(--_surface-quiet);
  }

  .cell:focus-visible {
    z-index: 3;
    outline-offset: -3px;
  }

  .number-of-week {
    align-self: end;
    padding-block-end: 0.5rem;
  }

  .one .head {
    text-align: start;
    padding-inline-start: 0.75rem;
  }

  .one .head .number {
    display: inline-grid;
  }

  .all-day {
    --_bar: 1.625rem;
    --_step: calc(var(--_bar) + 0.125rem);
  }

  .all-day .cell {
    min-block-size: calc(max(var(--lines, 0) * var(--_step), 1.5rem) + 0.375rem);
  }

  .grid .event {
    padding: 0.1875rem 0.5rem;
    font-size: var(--_text-small);
    line-height: 1.125rem;
    overflow-wrap: normal;
    hyphens: auto;
  }

  .grid .event:focus-visible {
    z-index: 3;
    outline-offset: 1px;
  }

  .hour .event .when,
  .hour .event .place,
  .hour .event .vendor {
    display: block;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .grid .when,
  .grid .place,
  .grid .vendor {
    font-size: var(--_text-tiny);
  }

  .all-day .event {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(0.1875rem + var(--lane, 0) * var(--_step));
    inset-inline-start: 0.1875rem;
    inline-size: calc(var(--span, 1) * (100% + 1px) - 0.4375rem);
    block-size: var(--_bar);
    min-block-size: 0;
    padding-block: 0;
    font-weight: var(--_weight-medium);
    line-height: calc(var(--_bar) - 2px);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .all-day .continued {
    border-inline-start-style: dotted;
  }

  .more {
    position: absolute;
    z-index: 1;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface-quiet);
    color: var(--_accent);
    font: inherit;
    font-size: var(--_text-tiny);
    font-weight: var(--_weight-medium);
    cursor: pointer;
  }

  .more:hover {
    border-color: var(--_accent);
  }

  .all-day .more {
    inset-block-end: 0.1875rem;
    inset-inline: 0.1875rem;
    block-size: 1.5rem;
  }

  .hour .more {
    inset-block-start: calc(var(--from, 0) * var(--_hour) / 60 + 1px);
    inset-inline-end: 2px;
    inline-size: calc((100% - 4px) / var(--columns, 1) - 2px);
    min-inline-size: 1.5rem;
    block-size: 2rem;
    padding: 0;
  }

  .hour .event {
    --_block-size: calc(var(--minutes, 60) * var(--_hour) / 60 - 2px);

    position: absolute;
    z-index: 1;
    inset-block-start: calc(var(--from, 0) * var(--_hour) / 60 + 1px);
    inset-inline-start: calc(var(--column, 0) / var(--columns, 1) * (100% - 4px) + 2px);
    display: flex;
    align-items: flex-start;
    inline-size: calc((100% - 4px) / var(--columns, 1) - 2px);
    block-size: var(--_block-size);
  }

  /* What does not fit is left out by whole lines, and a word too wide by its end; the button's name holds both. */
  .hour .words,
  .hour .when,
  .hour .place,
  .hour .vendor {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .hour .words {
    flex: 1 1 auto;
    min-inline-size: 0;
    max-inline-size: 100%;
    max-block-size: round(down, calc(var(--_block-size) - 0.375rem - 2px - var(--_marks, 0px)), 1.125rem);
  }

  .hour .event.short {
    align-items: center;
    white-space: nowrap;
  }

  /* Cut at the end of the line, whichever way its words run. */
  .hour .short .words > * {
    unicode-bidi: isolate;
  }

  .hour .short .title,
  .hour .short .when,
  .hour .short .place,
  .hour .short .vendor {
    display: inline;
  }

  .hour .event.shared {
    padding-inline: 0.25rem;
  }

  /* The line runs behind the events, lest it strike them through; its dot stands before them. */
  .now {
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(var(--from, 0) * var(--_hour) / 60);
    border-block-start: 2px solid var(--_today);
    pointer-events: none;
  }

  .now::before {
    content: '';
    position: absolute;
    z-index: 2;
    inset-block-start: -0.3125rem;
    inset-inline-start: -0.25rem;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border-radius: 50%;
    background: var(--_today);
  }

  @media (forced-colors: active) {
    .head.today .number {
      outline: 2px solid Highlight;
    }

    .now,
    .now::before {
      border-color: Highlight;
      background: Highlight;
    }
  }

  @media print {
    .grid {
      break-inside: avoid;
    }

    .now {
      display: none;
    }
  }
`;
