import {type CSSResult, css, unsafeCSS} from 'lit';

const numbers = [1, 2, 3, 4, 5, 6] as const;

/** The colour of a child on whatever is its own. */
const colours: CSSResult = unsafeCSS(
  numbers
    .map(
      (n) =>
        `.child-${n},.mark-${n}{--_child:var(--_child-${n})}.and-${n}{border-inline-end:4px solid var(--_child-${n})!important}`,
    )
    .join(''),
);

const shapes: CSSResult = css`
  .mark {
    display: inline-grid;
    place-items: center;
    flex: none;
    min-inline-size: 1.125rem;
    block-size: 1.125rem;
    margin-inline-end: 0.25rem;
    padding-inline: 0.125rem;
    border-radius: 50%;
    background: var(--_child);
    color: var(--_on-child);
    font-size: 0.6875rem;
    font-style: normal;
    font-weight: var(--_weight-strong);
    line-height: 1;
    vertical-align: text-top;
    text-decoration: none;
  }

  /* Silent: the name of what it stands on says whose it is. */
  .mark::before {
    content: attr(data-letters) / '';
  }

  .mark-2 {
    border-radius: 22%;
  }

  .mark-3 {
    border-radius: 50% 50% 50% 0;
  }

  .mark-4 {
    border-radius: 22%;
    clip-path: polygon(22% 0, 78% 0, 100% 50%, 78% 100%, 22% 100%, 0 50%);
  }

  .mark-5 {
    border-radius: 10% 60%;
  }

  .mark-6 {
    border-radius: 0 0 22% 22%;
    clip-path: polygon(50% 0, 100% 30%, 100% 100%, 0 100%, 0 30%);
  }

  @media (forced-colors: active) {
    .mark {
      border: 1px solid;
      background: Canvas;
      color: CanvasText;
      clip-path: none;
    }
  }

  @media print {
    .mark {
      block-size: 0.8125rem;
      border: 1px solid;
      background: none;
      color: #000000;
      clip-path: none;
    }
  }
`;

/** The small marks of children on events, in the colours and shapes of skolebro-child-mark. */
export const childMarkStyles: readonly CSSResult[] = [colours, shapes];
