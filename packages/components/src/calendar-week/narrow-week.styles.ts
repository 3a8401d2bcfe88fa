import {type CSSResult, css} from 'lit';

/** A week whose days are narrow: smaller text, and a line for each thing that is said. */
export const narrowStyles: CSSResult = css`
  @container week (max-width: 52rem) {
    .row {
      grid-template-columns: 3.25rem repeat(var(--days, 5), minmax(0, 1fr));
    }

    .label {
      padding-inline: 0.25rem;
    }

    .grid .event {
      padding-inline: 0.3125rem;
      font-size: var(--_text-tiny);
    }

    .grid .when,
    .grid .place,
    .grid .vendor {
      font-size: 0.75rem;
    }

    /* A state has a line of its own, and marks stand below the words where they would take their room. */
    .grid:not(.one) .hour .event:not(.short) .status {
      display: block;
      overflow: hidden;
      text-overflow: ellipsis;
    }

    .grid:not(.one) .hour .event:not(.short) .status::after {
      content: none;
    }

    .grid:not(.one) .event:is(.shared, :has(.mark + .mark)):not(.short, .bar) {
      --_marks: 1.25rem;

      flex-direction: column;
    }

    .grid:not(.one) .event.shared:has(.status):not(.short, .bar) {
      --_marks: 0px;
    }

    .grid:not(.one) .shared:has(.status) .marks {
      position: absolute;
      inset-block-end: 0.1875rem;
      inset-inline-end: 0.1875rem;
    }
  }
`;
