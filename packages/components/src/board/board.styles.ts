import {type CSSResult, css} from 'lit';

/** Large words that grow with the screen; two days beside each other where there is room. */
export const styles: CSSResult = css`
  :host {
    display: grid;
    container: board / inline-size;
    min-block-size: 100%;
  }

  section {
    display: grid;
    align-content: start;
    gap: 1em;
    padding: clamp(1rem, 3cqi, 7rem);
    background: var(--_surface);
    font-size: clamp(1.125rem, 1.9cqi, 4.5rem);
    line-height: 1.3;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
  }

  h2,
  h3,
  p {
    margin: 0;
  }

  h2 {
    flex: 1 1 auto;
    font-size: 1.5em;
    font-weight: var(--_weight-strong);
  }

  .clock {
    font-size: 1.75em;
    font-weight: var(--_weight-strong);
    font-variant-numeric: tabular-nums;
  }

  .days {
    display: grid;
    gap: 1.25em;
  }

  h3 {
    margin-block-end: 0.375em;
    color: var(--_ink-quiet);
    font-size: 1em;
    font-weight: var(--_weight-medium);
  }

  ul {
    display: grid;
    gap: 0.375em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    --_kind: var(--_kind-other);

    display: grid;
    grid-template-columns: 5.5em minmax(0, 1fr);
    gap: 0 0.75em;
    padding: 0.375em 0.625em;
    border-inline-start: 0.375em solid var(--_kind);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_kind) 10%, var(--_surface));
    overflow-wrap: anywhere;
  }

  .kind-lesson {
    --_kind: var(--_kind-lesson);
  }

  .kind-meeting {
    --_kind: var(--_kind-meeting);
  }

  .kind-excursion {
    --_kind: var(--_kind-excursion);
  }

  .kind-holiday {
    --_kind: var(--_kind-holiday);
  }

  .kind-assessment {
    --_kind: var(--_kind-assessment);
  }

  .when {
    font-variant-numeric: tabular-nums;
  }

  .title {
    font-weight: var(--_weight-strong);
  }

  .place {
    grid-column: 2;
    color: color-mix(in srgb, var(--_ink) 82%, var(--_surface));
    font-size: 0.8em;
  }

  .now .when {
    color: var(--_today);
    font-weight: var(--_weight-strong);
  }

  .cancelled .title {
    font-weight: 400;
  }

  .cancelled strong {
    color: var(--_danger);
  }

  .nothing,
  .age {
    color: var(--_ink-quiet);
  }

  .age {
    font-size: 0.75em;
  }

  @container board (min-width: 52rem) {
    .days {
      grid-template-columns: 3fr 2fr;
    }
  }
`;
