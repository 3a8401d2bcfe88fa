import {type CSSResult, css} from 'lit';

/** The state as a panel, or as a banner when compact. */
export const styles: CSSResult = css`
  .state {
    --_tone: var(--_accent);
    display: grid;
    justify-items: center;
    gap: 0.25rem;
    max-inline-size: 34rem;
    margin-inline: auto;
    padding: 2rem 1rem;
    text-align: center;
  }

  .failed {
    --_tone: var(--_danger);
  }

  .stale,
  .partial,
  .signed-out {
    --_tone: var(--_warning);
  }

  .mark {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 3.5rem;
    block-size: 3.5rem;
    margin-block-end: 0.5rem;
    border-radius: 50%;
    background: color-mix(in srgb, var(--_tone) 13%, var(--_surface));
    color: var(--_tone);
  }

  .mark svg {
    inline-size: 1.75rem;
    block-size: 1.75rem;
  }

  p,
  .words {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  p {
    margin: 0;
    /* Some letters pile up marks without end and cannot be broken. */
    overflow-x: clip;
    overflow-wrap: anywhere;
  }

  .mirrored:dir(rtl) {
    scale: -1 1;
  }

  .heading {
    font-size: var(--_text-large);
    font-weight: var(--_weight-strong);
  }

  .explanation {
    color: var(--_ink-quiet);
  }

  .button {
    margin-block-start: 0.75rem;
  }

  .loading .mark svg {
    animation: turn 2.4s linear infinite;
  }

  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }

  :host([compact]) .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    max-inline-size: none;
    padding: 0.5rem 0.75rem;
    border: 1px solid color-mix(in srgb, var(--_tone) 40%, var(--_surface));
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tone) 8%, var(--_surface));
    text-align: start;
  }

  :host([compact]) .words {
    flex: 1 1 12rem;
    min-inline-size: 0;
  }

  :host([compact]) .mark {
    inline-size: 2rem;
    block-size: 2rem;
    margin: 0;
  }

  :host([compact]) .mark svg {
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }

  :host([compact]) .heading {
    font-size: var(--_text-normal);
  }

  :host([compact]) .button {
    margin: 0;
  }
`;
