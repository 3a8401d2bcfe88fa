import {type CSSResult, css} from 'lit';

/** The native date field, no wider than a date, with the day in words beside it. */
export const styles: CSSResult = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }

  input.box {
    inline-size: fit-content;
    min-inline-size: min(100%, 11rem);
    max-inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }

  ::-webkit-calendar-picker-indicator {
    padding: 0.375rem;
    cursor: pointer;
  }
`;
