import {type CSSResult, css} from 'lit';

/** Weeks under each other; bars lie over the days that they cover, the rest of a day's events stand below. */
export const styles: CSSResult = css`
  :host {
    container: month / inline-size;

    --_line-height: 1.5rem;
    --_step: calc(var(--_line-height) + 0.125rem);
  }

  .grid {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: clip;
  }

  .row {
    display: grid;
    grid-template-columns: 2.25rem repeat(7, minmax(0, 1fr));
  }

  .row + .row {
    border-block-start: 1px solid var(--_line);
  }

  .head {
    padding: 0.5rem;
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
    font-weight: var(--_weight-medium);
  }

  .week {
    padding-block-start: 0.4375rem;
    color: var(--_ink-quiet);
    font-size: var(--_text-tiny);
    text-align: center;
  }

  .cell {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 0.125rem;
    min-inline-size: 0;
    min-block-size: calc(2.25rem + 4 * var(--_step));
    padding: 0.1875rem 0.1875rem 0.25rem;
    border-inline-start: 1px solid var(--_line);
  }

  .weekend,
  .outside {
    background: var(--_surface-quiet);
  }

  .cell:focus-visible {
    z-index: 3;
    outline-offset: -3px;
  }

  .number {
    display: grid;
    place-items: center;
    align-self: flex-start;
    min-inline-size: 1.75rem;
    block-size: 1.75rem;
    margin-block-end: calc(var(--lines, 0) * var(--_step));
    border-radius: 1rem;
    font-size: var(--_text-small);
    font-weight: var(--_weight-medium);
  }

  .outside .number {
    color: var(--_ink-quiet);
    font-weight: 400;
  }

  .today .number {
    background: var(--_today);
    color: var(--_surface);
    font-weight: var(--_weight-strong);
  }

  .grid .event {
    block-size: var(--_line-height);
    min-block-size: 0;
    padding: 0 0.375rem;
    font-size: var(--_text-tiny);
    line-height: calc(var(--_line-height) - 2px);
    white-space: nowrap;
    text-overflow: ellipsis;
    overflow-wrap: normal;
  }

  .grid .event:focus-visible,
  .more:focus-visible {
    z-index: 4;
    outline-offset: 0;
  }

  .grid .line {
    border-color: transparent;
    border-inline-start-color: var(--_kind);
    background: transparent;
  }

  .grid .line:hover {
    background: color-mix(in srgb, var(--_kind) 14%, var(--_surface));
  }

  .grid .when {
    margin-inline-end: 0.125rem;
    font-variant-numeric: tabular-nums;
  }

  .grid .bar {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(2.0625rem + var(--lane, 0) * var(--_step));
    inset-inline-start: 0.1875rem;
    inline-size: calc(var(--span, 1) * (100% + 1px) - var(--_gap, 0.4375rem));
    font-weight: var(--_weight-medium);
  }

  .grid .continued {
    --_gap: 0.1875rem;

    inset-inline-start: -1px;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    border-inline-start-style: dotted;
  }

  .grid .continues {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
    border-inline-end-style: dotted;
  }

  .more {
    block-size: var(--_line-height);
    padding: 0 0.5rem;
    border: 0;
    background: transparent;
    color: var(--_accent);
    font: inherit;
    font-size: var(--_text-tiny);
    font-weight: var(--_weight-medium);
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }

  .more:hover {
    text-decoration: none;
  }

  @container month (max-width: 48rem) {
    .row {
      grid-template-columns: 1.5rem repeat(7, minmax(0, 1fr));
    }

    .grid .line .when {
      display: none;
    }

    .grid .event {
      padding-inline: 0.25rem;
    }
  }

  @media (forced-colors: active) {
    .today .number {
      outline: 2px solid Highlight;
    }

    .grid .line {
      border-color: ButtonText;
    }
  }

  @media print {
    .row {
      break-inside: avoid;
    }
  }
`;
