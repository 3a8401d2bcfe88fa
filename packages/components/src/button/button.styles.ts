import {type CSSResult, css} from 'lit';

/** What buttons with words and buttons with an icon have in common: their kinds and their states. */
export const kinds: CSSResult = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }

  .button {
    position: relative;
    inline-size: 100%;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .button:active {
    background: color-mix(in srgb, var(--_ink) 12%, var(--_surface));
  }

  .primary:hover,
  .danger:hover {
    background: color-mix(in srgb, var(--_tone) 88%, var(--_ink));
  }

  .button.primary,
  .button.danger {
    --_tone: var(--_accent);
    border-color: var(--_tone);
    background: var(--_tone);
    color: var(--_on-accent);
  }

  .button.danger {
    --_tone: var(--_danger);
    color: var(--_on-danger);
  }

  .button.primary:hover,
  .button.danger:hover {
    background: color-mix(in srgb, var(--_tone) 86%, var(--_ink));
  }

  .button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--_accent);
  }

  .button.quiet:hover {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }

  .button.quiet:active {
    background: color-mix(in srgb, var(--_accent) 18%, transparent);
  }

  .button[aria-disabled] {
    border-style: dashed;
    border-color: var(--_line-strong);
    background: var(--_surface-quiet);
    color: var(--_ink-quiet);
    cursor: not-allowed;
  }

  .button.busy {
    border-style: solid;
    cursor: progress;
  }

  .wheel {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    border: 2px solid color-mix(in srgb, currentColor 30%, transparent);
    border-block-start-color: currentColor;
    border-radius: 50%;
    animation: turn 900ms linear infinite;
  }

  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }

  .mirrored:dir(rtl) {
    scale: -1 1;
  }

  @media (forced-colors: active) {
    .button.primary,
    .button.danger {
      border-width: 2px;
      border-color: ButtonText;
    }

    .button.quiet {
      border-color: ButtonText;
    }

    .button[aria-disabled] {
      border-color: GrayText;
      color: GrayText;
    }

    .wheel {
      border-color: GrayText;
      border-block-start-color: ButtonText;
    }
  }
`;

/** A button with words. */
export const styles: CSSResult = css`
  .button {
    padding: 0.5rem 1.125rem;
    text-align: center;
    text-wrap: balance;
  }

  .words {
    min-inline-size: 0;
    overflow-x: clip;
  }

  ::slotted(skolebro-icon) {
    margin-inline-start: -0.25rem;
  }
`;
