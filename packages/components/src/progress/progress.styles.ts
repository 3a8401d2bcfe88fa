import {type CSSResult, css} from 'lit';

/** A line that fills, or that runs while nobody knows how long it takes. */
export const styles: CSSResult = css`
  .progress {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(50%);
    overflow-wrap: anywhere;
    gap: 0.25rem 1rem;
  }

  label,
  .amount {
    min-inline-size: 0;
    overflow-x: clip;
  }

  .amount {
    color: var(--_ink-quiet);
    font-variant-numeric: tabular-nums;
  }

  progress {
    appearance: none;
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 0.5rem;
    overflow: hidden;
    border: 0;
    border-radius: 0.25rem;
    background: var(--_line);
    color: var(--_accent);
  }

  progress::-webkit-progress-bar {
    background: none;
  }

  progress::-webkit-progress-value {
    border-radius: 0.25rem;
    background: currentColor;
  }

  progress::-moz-progress-bar {
    border-radius: 0.25rem;
    background: currentColor;
  }

  progress:indeterminate {
    background: linear-gradient(90deg, transparent, currentColor 50%, transparent) 0 0 / 50% 100% repeat-x
      var(--_line);
    animation: run 1.8s linear infinite;
  }

  progress:indeterminate::-moz-progress-bar {
    background: none;
  }

  @keyframes run {
    to {
      background-position-x: 100%;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    progress:indeterminate {
      background: repeating-linear-gradient(90deg, currentColor 0 0.5rem, transparent 0.5rem 1rem)
        var(--_line);
    }
  }

  @media (forced-colors: active) {
    progress,
    progress:indeterminate {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background-color: Canvas;
      color: Highlight;
    }
  }
`;
