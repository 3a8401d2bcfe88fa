import {type CSSResult, css} from 'lit';

/** A circle with initials, a picture, or head and shoulders. */
export const styles: CSSResult = css`
  :host {
    display: inline-block;
    flex: none;
    vertical-align: middle;
  }

  .avatar {
    display: grid;
    place-items: center;
    inline-size: 2.5rem;
    block-size: 2.5rem;
    overflow: hidden;
    border: 1px solid color-mix(in srgb, var(--_tone) 45%, var(--_surface));
    border-radius: 50%;
    background: color-mix(in srgb, var(--_tone) 16%, var(--_surface));
    color: var(--_ink);
    font-size: var(--_text-small);
    font-weight: var(--_weight-strong);
    line-height: 1;
    user-select: none;
  }

  .small {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    font-size: 0.6875rem;
  }

  .large {
    inline-size: 4rem;
    block-size: 4rem;
    font-size: 1.5rem;
  }

  .tone-0 {
    --_tone: var(--_kind-lesson);
  }

  .tone-1 {
    --_tone: var(--_kind-meeting);
  }

  .tone-2 {
    --_tone: var(--_kind-talk);
  }

  .tone-3 {
    --_tone: var(--_kind-excursion);
  }

  .tone-4 {
    --_tone: var(--_kind-holiday);
  }

  .tone-5 {
    --_tone: var(--_kind-assessment);
  }

  .plain {
    --_tone: var(--_ink-quiet);
  }

  .alias {
    border-style: dashed;
    border-color: var(--_line-strong);
  }

  img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  svg {
    inline-size: 60%;
    block-size: 60%;
  }
`;
