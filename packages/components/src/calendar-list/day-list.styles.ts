import {type CSSResult, css} from 'lit';

/** Days under each other, their events as rows with the time in front where there is room. */
export const dayListStyles: CSSResult = css`
  .days {
    display: grid;
    gap: 1.25rem;
    container: days / inline-size;
  }

  h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.625rem;
    margin: 0 0 0.375rem;
    font-size: var(--_text-normal);
    font-weight: var(--_weight-strong);
    overflow-wrap: anywhere;
  }

  .today h3 {
    color: var(--_today);
  }

  .mark-today {
    padding-inline: 0.5rem;
    border: 1px solid currentcolor;
    border-radius: 1rem;
    font-size: var(--_text-tiny);
  }

  h3 .week {
    margin-inline-start: auto;
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
    font-weight: 450;
  }

  ul {
    display: grid;
    gap: 0.375rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .none {
    margin: 0;
    color: var(--_ink-quiet);
  }

  .days .event {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.375rem 0.75rem;
    display: flex;
    gap: 0.5rem;
  }

  .days .words {
    flex: 1;
    min-inline-size: 0;
  }

  .rest {
    min-block-size: var(--_target);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    cursor: pointer;
  }

  .days .vendor,
  .days .when,
  .days .place {
    display: block;
    font-size: var(--_text-small);
  }

  @container days (min-width: 30rem) {
    .days .words {
      display: grid;
      grid-template-columns: 7.5rem auto minmax(0, 1fr) minmax(0, auto) auto;
      align-items: baseline;
      column-gap: 0.75rem;
    }

    .days .when {
      grid-area: 1 / 1;
    }

    .days .status {
      grid-area: 1 / 2;
      margin-inline: 0.75rem -0.5rem;
    }

    .days .title {
      grid-area: 1 / 3;
    }

    .days .place {
      grid-area: 1 / 4;
      max-inline-size: 16rem;
      text-align: end;
    }

    .days .vendor {
      grid-area: 1 / 5;
    }
  }

  @media print {
    .day {
      break-inside: avoid;
    }
  }
`;
