import {type CSSResult, css} from 'lit';

/** A column of children, each with what is new by kind. */
export const styles: CSSResult = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
  }

  h2,
  h3,
  h4 {
    margin: 0;
    font-size: var(--_text-heading);
    font-weight: var(--_weight-strong);
    line-height: 1.3;
  }

  header .button {
    margin-inline-start: auto;
  }

  .button[aria-disabled] {
    border-style: dashed;
    color: var(--_ink-quiet);
    cursor: not-allowed;
  }

  .quiet {
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
    font-weight: 400;
  }

  .child {
    gap: var(--_space-3);
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    font-size: var(--_text-large);
  }

  .name {
    min-inline-size: 0;
    overflow-x: clip;
    overflow-wrap: anywhere;
  }

  .area {
    container-type: inline-size;
  }

  .area-head {
    min-block-size: var(--_target);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space-3);
    border-block-end: 1px solid var(--_line);
  }

  h4 {
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li + li {
    border-block-start: 1px solid var(--_line);
  }

  .row,
  .mark {
    min-block-size: var(--_target);
    border: 0;
    border-radius: calc(var(--_radius) * 0.75);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_space-3);
    inline-size: 100%;
    padding: var(--_space-2);
    line-height: 1.4;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .row:hover,
  .mark:hover {
    background: color-mix(in srgb, var(--_accent) 7%, transparent);
  }

  .mark {
    padding: var(--_space-2);
    color: var(--_accent);
    text-decoration: underline;
  }

  .title,
  .preview {
    min-inline-size: 0;
    overflow-x: clip;
  }

  .new .title {
    font-weight: var(--_weight-strong);
  }

  .dot {
    padding-inline: 0.375rem;
    border-radius: 1rem;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: var(--_text-tiny);
    line-height: 1.4;
  }

  time {
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
    font-variant-numeric: tabular-nums;
  }

  @container (max-width: 28rem) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }

    time {
      order: 1;
    }
  }

  .preview {
    display: -webkit-box;
    grid-column: 1 / -1;
    overflow: hidden;
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  @media (forced-colors: active) {
    .dot {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .mark {
      display: none;
    }
  }
`;
