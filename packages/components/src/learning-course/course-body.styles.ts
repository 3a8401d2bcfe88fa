import {type CSSResult, css} from 'lit';

/** What it is for, then week by week, then what it uses. */
export const styles: CSSResult = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }

  h3 {
    margin: 0;
    font-weight: var(--_weight-strong);
    margin-block-start: var(--_space-2);
    font-size: var(--_text-large);
    line-height: 1.3;
  }

  p,
  dl,
  dd,
  ol,
  .materials {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .words {
    max-inline-size: 46rem;
    white-space: pre-line;
  }

  .quiet,
  dt {
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
    font-weight: 400;
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr));
    gap: var(--_space-2) var(--_space-4);
    padding: var(--_space-3) var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .timeline,
  .scale {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .timeline > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_space-4);
    break-inside: avoid;
  }

  .timeline > li + li {
    border-block-start: 1px solid var(--_line);
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_space-3);
  }

  .title b {
    font-weight: var(--_weight-medium);
  }

  .scale,
  .track {
    display: none;
    grid-template-columns: repeat(var(--weeks), minmax(0, 1fr));
  }

  .scale {
    padding: var(--_space-1) var(--_space-4);
    border-block-end: 0;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    background: var(--_surface-quiet);
    color: var(--_ink-quiet);
    font-size: var(--_text-tiny);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .track i {
    min-block-size: 0.5rem;
    border: 1px solid var(--_accent);
    border-radius: 0.25rem;
    background: var(--_accent);
  }

  .materials {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    font-size: var(--_text-small);
  }

  .materials li {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-2);
    min-block-size: 2rem;
  }

  a,
  .link {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }

  a svg,
  .link svg {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
  }

  @container (min-width: 40rem) {
    .scale,
    .track {
      display: grid;
    }

    .scale + .timeline {
      margin-block-start: calc(-1 * var(--_space-2));
      border-start-start-radius: 0;
      border-start-end-radius: 0;
    }
  }

  @media (forced-colors: active) {
    .track i {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }

  /* A course of half a dozen activities goes on one A4. */
  @media print {
    :host {
      --_text-tiny: 7.5pt;
      --_text-small: 8pt;
      --_text-normal: 9pt;
      --_text-large: 10.5pt;
      --_space-2: 3pt;
      --_space-3: 4pt;
      --_space-4: 7pt;
    }

    article {
      font-size: var(--_text-normal);
    }

    .track i {
      min-block-size: 4pt;
      print-color-adjust: exact;
    }

    .materials li {
      min-block-size: 0;
    }
  }
`;
