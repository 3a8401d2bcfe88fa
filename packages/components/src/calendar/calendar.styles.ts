import {type CSSResult, css} from 'lit';

/** The calendar as a column: toolbar, notices, view. */
export const styles: CSSResult = css`
  .calendar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    padding: var(--skolebro-calendar-padding, 1rem);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .notices {
    display: grid;
    gap: 0.5rem;
  }

  .cut {
    margin: 0;
    color: var(--_ink-quiet);
  }

  .view {
    position: relative;
  }

  /* Over the week, so that nothing moves when the answer comes; late, so that a quick one does not flicker. */
  .loading:not([hidden]) {
    position: absolute;
    inset-block-start: 6.5rem;
    inset-inline: 0;
    z-index: 4;
    inline-size: fit-content;
    margin: 0 auto;
    padding: 0.5rem 1.25rem;
    border: 1px solid var(--_line-strong);
    border-radius: 2rem;
    background: var(--_surface);
    font-weight: var(--_weight-medium);
    animation: appear 150ms 250ms backwards;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  .printed {
    display: none;
  }

  @media print {
    /* Paper is white; today keeps its disc, for its number is white as well. */
    .calendar {
      gap: 0.375rem;
      padding: 0;
      font-size: 0.8125rem;
      color-scheme: light;
      print-color-adjust: exact;
    }

    /* Six weeks stand on one sheet, on its side too. */
    skolebro-calendar-month {
      --_line-height: 1.0625rem;
    }

    @media (orientation: landscape) {
      skolebro-calendar-month {
        --_line-height: 0.875rem;
      }
    }

    .printed {
      display: block;
      margin: 0;
      color: var(--_ink-quiet);
      font-size: 0.6875rem;
      text-align: end;
    }
  }
`;
