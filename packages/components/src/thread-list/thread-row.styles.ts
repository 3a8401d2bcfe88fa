import {type CSSResult, css} from 'lit';

/** One row: who, about what, how it begins; when and its marks at the end. */
export const styles: CSSResult = css`
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    grid-template-rows: auto auto 1fr;
    gap: 0 var(--_space-3);
    align-items: start;
    inline-size: 100%;
    block-size: 100%;
    padding: 0.625rem 0.75rem;
    border: 0;
    border-inline-start: 4px solid transparent;
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.35;
    text-align: start;
    cursor: pointer;
  }

  .row:hover {
    background: color-mix(in srgb, var(--_accent) 6%, transparent);
  }

  .row:focus-visible {
    outline-offset: -3px;
  }

  .row[aria-current] {
    border-inline-start-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
  }

  .chosen .row {
    background: color-mix(in srgb, var(--_accent) 18%, var(--_surface));
  }

  .inner .row {
    padding-inline-start: 2.75rem;
  }

  .row > .face {
    grid-row: 1 / 4;
  }

  .from,
  .subject,
  .preview {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .subject,
  .preview {
    grid-column: 2;
  }

  .unread .from,
  .unread .subject,
  .unread time {
    color: var(--_ink);
    font-weight: var(--_weight-strong);
  }

  time {
    grid-area: 1 / 3;
    justify-self: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  .marks {
    grid-area: 2 / 3 / 4;
    justify-self: end;
    display: flex;
    gap: 0.25rem;
    align-items: center;
    color: var(--_ink-quiet);
  }

  .mark {
    position: relative;
    display: inline-flex;
  }

  .star {
    color: var(--_warning);
  }

  .star svg {
    fill: currentColor;
  }

  .turn.open {
    rotate: 180deg;
  }

  .count {
    position: absolute;
    inset-block-start: 0.125rem;
    inset-inline-start: 2.5rem;
    border: 2px solid var(--_surface);
    min-inline-size: 1rem;
    padding-inline: 0.25rem;
    border-radius: 1rem;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: var(--_text-tiny);
    font-weight: var(--_weight-strong);
    line-height: 1rem;
    text-align: center;
  }

  .pick {
    position: absolute;
    inset-block-start: 0.625rem;
    inset-inline-start: 1rem;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    margin: 0;
    opacity: 0;
  }

  .inner .count {
    inset-inline-start: 4.5rem;
  }

  @media (forced-colors: active) {
    .row {
      border-color: Canvas;
    }

    .row[aria-current] {
      border-color: Highlight;
    }
  }
`;
