import {type CSSResult, css} from 'lit';

/** The place to drop a package, its progress, and the report in a frame. */
export const styles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  p {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .drop {
    display: grid;
    justify-items: center;
    gap: 1rem;
    padding: clamp(1.5rem, 6cqi, 3.5rem) 1rem;
    border: 2px dashed var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
  }

  .drop.over {
    border-style: solid;
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
  }

  .invitation {
    font-size: var(--_text-large);
    font-weight: var(--_weight-medium);
  }

  .privacy,
  .quiet {
    color: var(--_ink-quiet);
  }

  .privacy {
    margin-block-start: 1rem;
    padding-inline-start: 1rem;
    border-inline-start: 0.25rem solid var(--_good);
  }

  .problem,
  .notice {
    margin-block-start: 1rem;
    padding: 0.75rem 1rem;
    border-inline-start: 0.25rem solid var(--_warning);
    background: color-mix(in srgb, var(--_warning) 10%, var(--_surface));
  }

  .problem {
    border-color: var(--_danger);
    background: color-mix(in srgb, var(--_danger) 9%, var(--_surface));
  }

  .running {
    display: grid;
    justify-items: start;
    gap: 0.75rem;
    padding: 1.25rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-variant-numeric: tabular-nums;
  }

  skolebro-progress {
    inline-size: 100%;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 1rem;
  }

  .done:focus {
    outline: none;
  }

  summary {
    min-block-size: var(--_target);
    padding-block: 0.625rem;
    font-weight: var(--_weight-medium);
    cursor: pointer;
  }

  summary:focus-visible {
    outline: var(--_focus-width, 3px) solid var(--_focus);
    outline-offset: 2px;
  }

  details .actions {
    margin-block: 0.25rem 1rem;
  }

  iframe {
    display: block;
    inline-size: 100%;
    block-size: 60rem;
    /* Until it has its look, which it cannot bring itself. */
    visibility: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: Canvas;
    color-scheme: light dark;
  }

  @media print {
    .actions,
    details,
    .privacy {
      display: none;
    }
  }
`;
