import {type CSSResult, css} from 'lit';

/** A round for each child, its times as buttons under their day. */
export const styles: CSSResult = css`
  .booking {
    display: grid;
    gap: 1.5rem;
  }

  h3 {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    margin: 0;
    font-size: var(--_text-large);
    font-weight: var(--_weight-strong);
  }

  p {
    margin: 0;
  }

  .facts {
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
  }

  .round,
  .rows {
    display: grid;
    gap: 0.625rem;
    justify-items: start;
  }

  .rows {
    padding: 1rem;
    border-radius: var(--_radius);
    background: var(--_surface-quiet);
  }

  .rows ul {
    display: grid;
    gap: 0.5rem;
    inline-size: 100%;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .rows li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
  }

  .slots {
    display: grid;
    gap: 0.75rem;
    inline-size: 100%;
  }

  .day {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .date {
    flex-basis: 100%;
    font-weight: var(--_weight-medium);
  }

  .slot {
    display: inline-flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    min-inline-size: 7.5rem;
    min-block-size: var(--_target);
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-variant-numeric: tabular-nums;
    line-height: 1.25;
    cursor: pointer;
  }

  .slot:hover {
    background: color-mix(in srgb, var(--_accent) 10%, var(--_surface));
  }

  .taken,
  .closed,
  .slot.other,
  .slot[aria-disabled='true'] {
    border: 1px dashed var(--_line-strong);
    background: var(--_surface-quiet);
    color: var(--_ink-quiet);
    cursor: not-allowed;
  }

  .taken bdi {
    text-decoration: line-through;
  }

  .booked:not(.other) {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: var(--_weight-strong);
  }

  small {
    font-size: 0.75rem;
  }

  .message:empty {
    display: none;
  }

  .message {
    position: sticky;
    inset-block-end: 0.5rem;
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_surface-quiet);
    font-weight: var(--_weight-medium);
  }

  .good {
    border-color: var(--_good);
  }

  @media (forced-colors: active) {
    .booked:not(.other) {
      border: 3px solid Highlight;
    }
  }
`;
