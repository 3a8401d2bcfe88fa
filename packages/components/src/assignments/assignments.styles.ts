import {type CSSResult, css} from 'lit';

/** A list of tasks in groups; a row is one line where there is room and three where there is not. */
export const styles: CSSResult = css`
  :host {
    container-type: inline-size;
  }

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
  h3 {
    margin: 0;
    font-size: var(--_text-heading);
    font-weight: var(--_weight-strong);
    line-height: 1.3;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
    margin-inline-start: auto;
  }

  .quiet,
  .facts,
  .when {
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
    font-weight: 400;
  }

  section > .button {
    justify-self: start;
  }

  .group {
    gap: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: clip;
  }

  .group.late {
    border-color: var(--_warning);
  }

  h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_space-3);
    padding: var(--_space-2) var(--_space-4);
    background: var(--_surface-quiet);
    font-size: var(--_text-normal);
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    padding-inline: var(--_space-3);
    border-block-start: 1px solid var(--_line);
  }

  .box {
    display: grid;
    flex: none;
    place-items: center;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    margin-inline-start: calc(-1 * var(--_space-2));
    cursor: pointer;
  }

  input {
    inline-size: 1.375rem;
    block-size: 1.375rem;
    margin: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  .row {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 var(--_space-3);
    min-block-size: var(--_target);
    min-inline-size: 0;
    padding: var(--_space-2) var(--_space-1);
    border: 0;
    border-radius: calc(var(--_radius) * 0.75);
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.4;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .row:hover .title {
    text-decoration: underline;
  }

  .title {
    min-inline-size: 0;
    font-weight: var(--_weight-medium);
  }

  .done .title,
  .excused .title {
    color: var(--_ink-quiet);
    font-weight: 400;
  }

  .state {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    justify-self: start;
    font-size: var(--_text-small);
    font-weight: var(--_weight-medium);
  }

  .state svg,
  .all-done svg {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
  }

  .state.late {
    color: var(--_danger);
  }

  .state.soon {
    color: var(--_warning);
  }

  .state.done,
  .state.excused,
  .all-done svg {
    color: var(--_good);
  }

  .all-done {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    margin: 0;
    font-weight: var(--_weight-medium);
  }

  @container (min-width: 36rem) {
    .row {
      grid-template-columns: minmax(0, 1fr) max-content;
    }

    .title,
    .facts {
      grid-column: 1;
    }

    .when,
    .state {
      grid-column: 2;
      justify-self: end;
    }

    .when {
      grid-row: 1;
    }

    .state {
      grid-row: 2;
    }
  }

  @media (forced-colors: active) {
    .group.late {
      border-width: 2px;
    }
  }

  @media print {
    .box {
      display: none;
    }

    li {
      break-inside: avoid;
    }
  }
`;
