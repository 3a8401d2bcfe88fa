import {type CSSResult, css} from 'lit';

/**
 * The design tokens of every component, with their defaults.
 *
 * A page sets `--skolebro-…` to make the components its own; inside, components read `--_…` only. Light and dark
 * follow the page's own `color-scheme`, because a component that turns dark on a light page helps nobody.
 */
export const tokens: CSSResult = css`
  :host {
    --_font: var(--skolebro-font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif);
    --_ink: var(--skolebro-ink, light-dark(#22272b, #ece8e1));
    --_ink-quiet: var(--skolebro-ink-quiet, light-dark(#575d61, #b3aea5));
    --_surface: var(--skolebro-surface, light-dark(#ffffff, #1c1f21));
    --_surface-quiet: var(--skolebro-surface-quiet, light-dark(#f6f3ee, #26292b));
    --_line: var(--skolebro-line, light-dark(#e2dcd2, #3a3e40));
    --_line-strong: var(--skolebro-line-strong, light-dark(#85807a, #8d8981));
    --_accent: var(--skolebro-accent, light-dark(#1b5a66, #8fcbd5));
    --_on-accent: var(--skolebro-on-accent, light-dark(#ffffff, #10282d));
    --_today: var(--skolebro-today, light-dark(#b3412e, #f0917d));
    --_warning: var(--skolebro-warning, light-dark(#8a5a00, #e9bd62));
    --_danger: var(--skolebro-danger, light-dark(#a32a1d, #f29a8e));
    --_focus: var(--skolebro-focus, light-dark(#1b3fae, #a9c1ff));
    --_radius: var(--skolebro-radius, 0.5rem);
    --_target: var(--skolebro-target, 2.75rem);
    --_hour: var(--skolebro-hour, 4.25rem);
    --_kind-lesson: var(--skolebro-kind-lesson, light-dark(#24707f, #7cc4d1));
    --_kind-meeting: var(--skolebro-kind-meeting, light-dark(#74518c, #c3a3d8));
    --_kind-talk: var(--skolebro-kind-talk, light-dark(#a2483b, #eb9d90));
    --_kind-excursion: var(--skolebro-kind-excursion, light-dark(#45702f, #a3cf8b));
    --_kind-holiday: var(--skolebro-kind-holiday, light-dark(#8b6a10, #e0c168));
    --_kind-birthday: var(--skolebro-kind-birthday, light-dark(#a5386c, #ee9cc0));
    --_kind-assessment: var(--skolebro-kind-assessment, light-dark(#9b5312, #eeb078));
    --_kind-other: var(--skolebro-kind-other, light-dark(#635f58, #b9b3a8));

    box-sizing: border-box;
    display: block;
    min-inline-size: 0;
    font: 1rem/1.5 var(--_font);
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
