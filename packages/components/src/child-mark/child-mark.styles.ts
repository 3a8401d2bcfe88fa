import {type CSSResult, css} from 'lit';

/** A shape in the colour of the child, with its letter in the middle. */
export const styles: CSSResult = css`
  :host {
    display: inline-block;
    flex: none;
    vertical-align: middle;
  }

  .mark {
    display: grid;
    place-items: center;
    inline-size: 2.5rem;
    block-size: 2.5rem;
    color: var(--_on-child);
    font-size: 1.125rem;
    line-height: 1;
    user-select: none;
  }

  .mark > * {
    grid-area: 1 / 1;
  }

  .small {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    font-size: var(--_text-tiny);
  }

  .large {
    inline-size: 4rem;
    block-size: 4rem;
    font-size: 1.75rem;
  }

  .two b {
    font-size: 0.8em;
  }

  b {
    font-weight: var(--_weight-strong);
    white-space: nowrap;
  }

  svg {
    inline-size: 100%;
    block-size: 100%;
    fill: var(--_child);
  }

  b,
  svg + svg {
    position: relative;
  }

  svg + svg {
    inline-size: 60%;
    block-size: 60%;
    fill: none;
  }

  .alias {
    fill: var(--_surface);
    stroke: var(--_child);
    stroke-dasharray: 3.5 2.5;
    stroke-width: 2;
    overflow: visible;
  }

  .alias ~ * {
    color: var(--_ink);
  }

  .child-1 {
    --_child: var(--_child-1);
  }

  .child-2 {
    --_child: var(--_child-2);
  }

  .child-3 {
    --_child: var(--_child-3);
  }

  .child-4 {
    --_child: var(--_child-4);
  }

  .child-5 {
    --_child: var(--_child-5);
  }

  .child-6 {
    --_child: var(--_child-6);
  }

  @media (forced-colors: active) {
    .mark,
    .alias ~ * {
      color: CanvasText;
    }

    .mark > svg:first-child {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 2;
    }
  }

  @media print {
    .mark,
    .alias ~ * {
      color: #000000;
    }

    .mark > svg:first-child {
      fill: none;
      stroke: #000000;
      stroke-width: 1.5;
    }
  }
`;
