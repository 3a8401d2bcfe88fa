import {type CSSResult, css} from 'lit';

/** How one goal looks, wherever it stands: own words strong, what is official quiet below. */
export const goalStyles: CSSResult = css`
  .goals {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    margin: 0;
    padding: 0;
    list-style: none;
    overflow-wrap: anywhere;
  }

  .goals > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .goals p {
    margin: 0;
    line-height: 1.45;
  }

  .own {
    font-weight: var(--_weight-medium);
    white-space: pre-line;
  }

  .source,
  time {
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
    font-weight: 400;
  }

  .official {
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_line);
    font-size: var(--_text-small);
  }

  .official ul {
    margin: 0;
    padding-inline-start: 1.125rem;
  }

  @media print {
    .goals > li {
      padding: 0.25rem 0;
      border: 0;
      background: none;
      break-inside: avoid;
    }
  }
`;

/** Goals one under the other, each with how far it has come. */
export const styles: CSSResult = css`
  .progress {
    display: grid;
    gap: var(--_space-1);
    padding-block-start: var(--_space-2);
    border-block-start: 1px solid var(--_line);
  }

  details .progress {
    margin-block-start: var(--_space-2);
  }

  summary {
    min-block-size: 1.5rem;
    color: var(--_accent);
    font-size: var(--_text-small);
    cursor: pointer;
  }

  .level {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-2);
  }

  .level b {
    font-weight: var(--_weight-medium);
  }

  time {
    margin-inline-start: auto;
  }

  .meter {
    display: inline-flex;
    gap: 0.125rem;
  }

  .meter i {
    inline-size: 1.25rem;
    block-size: 0.5rem;
    border: 1px solid var(--_line-strong);
    border-radius: 0.125rem;
  }

  .meter .on {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .said {
    display: grid;
    gap: 0 var(--_space-2);
  }

  .words {
    white-space: pre-line;
  }

  @media (forced-colors: active) {
    .meter .on {
      border-color: CanvasText;
      background: CanvasText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .meter .on {
      print-color-adjust: exact;
    }
  }
`;
