// Made from packages/components/tokens/tokens.json by `npm run generate`; do not edit.
import {type CSSResult, css} from 'lit';

/** The design tokens with their defaults: a page sets `--skolebro-…`, components read `--_…`. */
export const tokenProperties: CSSResult = css`
  :host {
    --_ink: var(--skolebro-ink, light-dark(#22272b, #ece8e1));
    --_ink-quiet: var(--skolebro-ink-quiet, light-dark(#575d61, #b3aea5));
    --_surface: var(--skolebro-surface, light-dark(#ffffff, #1c1f21));
    --_surface-quiet: var(--skolebro-surface-quiet, light-dark(#f6f3ee, #26292b));
    --_ground: var(--skolebro-ground, light-dark(#faf8f5, #131516));
    --_line: var(--skolebro-line, light-dark(#e2dcd2, #3a3e40));
    --_line-strong: var(--skolebro-line-strong, light-dark(#85807a, #8d8981));
    --_accent: var(--skolebro-accent, light-dark(#1b5a66, #8fcbd5));
    --_on-accent: var(--skolebro-on-accent, light-dark(#ffffff, #10282d));
    --_good: var(--skolebro-good, light-dark(#2c6b3f, #8fd0a3));
    --_warning: var(--skolebro-warning, light-dark(#825500, #e9bd62));
    --_danger: var(--skolebro-danger, light-dark(#a32a1d, #f29a8e));
    --_on-danger: light-dark(#ffffff, #3a0d07);
    --_today: var(--skolebro-today, light-dark(#b3412e, #f0917d));
    --_focus: var(--skolebro-focus, light-dark(#1b3fae, #a9c1ff));
    --_font: var(--skolebro-font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif);
    --_text-tiny: 0.8125rem;
    --_text-small: 0.875rem;
    --_text-normal: 1rem;
    --_text-large: 1.125rem;
    --_text-heading: 1.25rem;
    --_text-title: 1.625rem;
    --_weight-medium: 550;
    --_weight-strong: 650;
    --_density: var(--skolebro-density, 1);
    --_space-1: calc(0.25rem * var(--_density));
    --_space-2: calc(0.5rem * var(--_density));
    --_space-3: calc(0.75rem * var(--_density));
    --_space-4: calc(1rem * var(--_density));
    --_space-5: calc(1.5rem * var(--_density));
    --_space-6: calc(2.5rem * var(--_density));
    --_radius: var(--skolebro-radius, 0.5rem);
    --_target: var(--skolebro-target, 2.75rem);
    --_hour: var(--skolebro-hour, 4.25rem);
    --_shadow-raised: 0 0.0625rem 0.1875rem 0 rgb(34 39 43 / 16%);
    --_shadow-over: var(--skolebro-shadow-over, 0 0.5rem 1.75rem -0.25rem rgb(0 0 0 / 28%));
    --_time-quick: 120ms;
    --_time-calm: 220ms;
  }
`;

/** The colours of kinds of events. */
export const kindProperties: CSSResult = css`
  :host {
    --_kind-lesson: var(--skolebro-kind-lesson, light-dark(#24707f, #7cc4d1));
    --_kind-meeting: var(--skolebro-kind-meeting, light-dark(#74518c, #c3a3d8));
    --_kind-talk: var(--skolebro-kind-talk, light-dark(#a2483b, #eb9d90));
    --_kind-excursion: var(--skolebro-kind-excursion, light-dark(#45702f, #a3cf8b));
    --_kind-holiday: var(--skolebro-kind-holiday, light-dark(#8b6a10, #e0c168));
    --_kind-birthday: var(--skolebro-kind-birthday, light-dark(#a5386c, #ee9cc0));
    --_kind-assessment: var(--skolebro-kind-assessment, light-dark(#9b5312, #eeb078));
    --_kind-other: var(--skolebro-kind-other, light-dark(#635f58, #b9b3a8));
  }
`;

/** The colours of children, and of the letter on them. */
export const childProperties: CSSResult = css`
  :host {
    --_child-1: var(--skolebro-child-1, light-dark(#1f6a8c, #84c3e3));
    --_child-2: var(--skolebro-child-2, light-dark(#9a4a12, #f0ab77));
    --_child-3: var(--skolebro-child-3, light-dark(#4b6b1f, #b3d184));
    --_child-4: var(--skolebro-child-4, light-dark(#8a3f80, #e3a2da));
    --_child-5: var(--skolebro-child-5, light-dark(#5751a8, #b7b3f2));
    --_child-6: var(--skolebro-child-6, light-dark(#8f3a46, #f09ca8));
    --_on-child: light-dark(#ffffff, #17191b);
  }
`;
