import {type CSSResult, css} from 'lit';

/** Months as small calendars, as many beside each other as there is room for. */
export const styles: CSSResult = css`
  .year {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(15.5rem, 1fr));
    gap: 1rem;
  }

  .month {
    display: grid;
    grid-template-columns: 1.75rem repeat(7, minmax(0, 1fr));
    align-content: start;
    gap: 0.125rem;
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .name {
    grid-column: 1 / -1;
    margin-block-end: 0.25rem;
    padding-inline-start: 1.75rem;
    font-weight: var(--_weight-strong);
  }

  .day {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 1.75rem;
    border: 1px solid transparent;
    border-radius: 0.375rem;
    font-size: var(--_text-small);
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }

  .day:hover {
    border-color: var(--_accent);
  }

  .day:focus-visible {
    z-index: 1;
    outline-offset: 0;
  }

  .on-1 {
    grid-column: 2;
  }

  .on-2 {
    grid-column: 3;
  }

  .on-3 {
    grid-column: 4;
  }

  .on-4 {
    grid-column: 5;
  }

  .on-5 {
    grid-column: 6;
  }

  .on-6 {
    grid-column: 7;
  }

  .on-7 {
    grid-column: 8;
  }

  /* The week's number hangs before its first day in the month. */
  .day:not([data-week=''])::after {
    content: attr(data-week) / '';
    position: absolute;
    inset-block: 0;
    display: grid;
    place-items: center;
    inline-size: 1.75rem;
    color: var(--_ink-quiet);
    font-size: 0.6875rem;
    font-weight: 400;
    pointer-events: none;
  }

  .on-1:not([data-week=''])::after {
    inset-inline-end: calc(100% + 0.125rem);
  }

  .day:not(.on-1):not([data-week=''])::after {
    content: none;
  }

  .weekend {
    color: var(--_ink-quiet);
  }

  .holiday {
    background: color-mix(in srgb, var(--_kind-holiday) 22%, var(--_surface));
    color: var(--_ink);
  }

  .busy {
    font-weight: var(--_weight-strong);
  }

  .busy::before {
    content: '';
    position: absolute;
    inset-block-end: 0.125rem;
    inline-size: 0.875rem;
    block-size: 0.1875rem;
    border-radius: 1rem;
    background: var(--_accent);
  }

  .day.today {
    border-color: var(--_today);
    color: var(--_today);
    font-weight: var(--_weight-strong);
    box-shadow: inset 0 0 0 1px var(--_today);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    margin: 0.75rem 0 0;
    padding: 0;
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
    list-style: none;
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }

  .sample {
    position: relative;
    display: grid;
    justify-items: center;
    inline-size: 1.5rem;
    block-size: 1.25rem;
    border: 1px solid var(--_line);
    border-radius: 0.25rem;
  }

  @media (forced-colors: active) {
    .holiday {
      border: 1px dashed;
    }

    .busy::before {
      background: CanvasText;
    }

    .day.today {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    .year {
      grid-template-columns: repeat(4, 1fr);
      gap: 0.5rem;
      font-size: 0.75rem;
    }

    .month {
      padding: 0.375rem;
      break-inside: avoid;
    }

    .day {
      min-block-size: 1.25rem;
    }

    .holiday {
      print-color-adjust: exact;
    }
  }
`;
