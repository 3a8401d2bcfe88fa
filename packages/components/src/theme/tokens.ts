import {type CSSResult, type CSSResultGroup, css} from 'lit';
import {tokenProperties} from './tokens.generated.js';

const base: CSSResult = css`
  :host {
    box-sizing: border-box;
    display: block;
    min-inline-size: 0;
    font: var(--_text-normal)/1.5 var(--_font);
    color: var(--_ink);
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  :focus {
    outline: none;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;

/**
 * The design tokens with what every component starts from.
 *
 * A page sets `--skolebro-…` to make the components its own; inside, components read `--_…` only. Light and dark
 * follow the page's own `color-scheme`, because a component that turns dark on a light page helps nobody.
 */
export const tokens: CSSResultGroup = [tokenProperties, base];
