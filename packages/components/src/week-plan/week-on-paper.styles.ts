import {type CSSResult, css} from 'lit';

/** A week of three children on one A4. */
export const paperStyles: CSSResult = css`
  @media print {
    :host {
      --_text-tiny: 7pt;
      --_text-small: 8pt;
      --_text-normal: 9pt;
      --_text-heading: 12pt;
      --_space-2: 2pt;
      --_space-3: 4pt;
      --_space-4: 8pt;
    }

    .days {
      display: grid;
      grid-template-columns: repeat(5, minmax(0, 1fr));
      gap: var(--_space-2);
    }

    .day + .day {
      margin: 0;
    }

    .whole {
      grid-column: 1 / -1;
    }

    .whole ul {
      columns: 3;
    }

    ul > li {
      line-height: 1.25;
    }

    /* What it is stands beside the subject, and who says it beside the words. */
    strong,
    li > b,
    li > .quiet,
    .kind {
      display: inline;
    }

    .kind::after {
      content: '\\A';
      white-space: pre;
    }

    .mark {
      min-inline-size: 12pt;
      block-size: 12pt;
    }

    .kind svg {
      inline-size: 8pt;
      block-size: 8pt;
      margin-inline-end: 2pt;
      vertical-align: middle;
    }

    .link {
      color: inherit;
      text-decoration: none;
    }

    ul > li {
      break-inside: avoid;
    }
  }
`;
