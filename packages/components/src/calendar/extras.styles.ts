import {type CSSResult, type LitElement, css} from 'lit';
import {childProperties} from '../theme/tokens.generated.js';
import {childMarkStyles} from './child-mark.styles.js';

/** What a calendar has besides its view: panels, the form, what is dragged. */
const extrasStyles: CSSResult = css`
  .panel {
    display: grid;
    gap: 0.625rem;
    justify-items: start;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-quiet);
  }

  .panel.tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem;
  }

  .choices .of {
    min-inline-size: 4.5rem;
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
  }

  .choice,
  .plain {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-block-size: 2.25rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--_line-strong);
    border-radius: 2rem;
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-size: var(--_text-small);
    cursor: pointer;
  }

  .plain {
    border-radius: var(--_radius);
    min-block-size: var(--_target);
  }

  .choice:hover,
  .plain:hover {
    border-color: var(--_accent);
  }

  .plain:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .choice[aria-pressed='true'] {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
    font-weight: var(--_weight-medium);
  }

  .choice[aria-pressed='false'] {
    color: var(--_ink-quiet);
  }

  .choice svg,
  .plain svg {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
  }

  .off {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    border: 1px solid currentcolor;
    border-radius: 50%;
  }

  .feed code {
    overflow-wrap: anywhere;
    user-select: all;
  }

  .form {
    display: grid;
    gap: 0.875rem;
  }

  .form .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: start;
  }

  .form .pair > :first-child {
    flex: 1 1 14rem;
  }

  .form fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .form legend {
    padding: 0;
    margin-block-end: 0.25rem;
    font-weight: var(--_weight-medium);
  }

  .form .days {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }

  .form .days legend {
    float: inline-start;
    inline-size: 100%;
  }

  .form .choice {
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    justify-content: center;
  }

  .time {
    display: grid;
    gap: 0.25rem;
    font-weight: var(--_weight-medium);
  }

  .time input {
    min-block-size: var(--_target);
    min-inline-size: 7rem;
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
  }

  .said {
    margin: 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_accent);
    color: var(--_ink-quiet);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0.5rem;
  }

  .action {
    min-block-size: var(--_target);
    padding: 0.375rem 1rem;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-weight: var(--_weight-medium);
    cursor: pointer;
  }

  .action.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .action.danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }

  @media (forced-colors: active) {
    .choice[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    .panel {
      display: none;
    }
  }
`;

/** Gives a calendar these styles, once; they come with what they are for. */
export function addStyles(host: LitElement): void {
  const root = host.renderRoot;
  if (!(root instanceof ShadowRoot)) return;
  const sheets = [childProperties, childMarkStyles, extrasStyles]
    .flat()
    .flatMap((one) => one.styleSheet ?? []);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
}
