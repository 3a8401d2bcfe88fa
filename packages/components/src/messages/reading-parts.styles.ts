import {type CSSResult, css} from 'lit';

/** What the parts of messages have in common: fields, small buttons and marks. */
export const readingParts: CSSResult = css`
  .box {
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  .box:focus {
    border-color: var(--_focus);
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }

  .box::placeholder {
    color: var(--_ink-quiet);
    opacity: 1;
  }

  .preview,
  .quiet,
  time {
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
    font-weight: 400;
  }

  /* What people write goes its own way, and stands where the page begins. */
  h2,
  .people li,
  .foot span,
  .from,
  .subject,
  .preview,
  .who,
  .to,
  .name,
  .note,
  time {
    text-align: match-parent;
    text-align: -webkit-match-parent;
    unicode-bidi: plaintext;
  }

  .button.plain {
    padding-inline: 0.625rem;
    border-color: transparent;
    background: none;
    color: var(--_accent);
  }

  .button.plain:hover,
  .button.plain[aria-pressed='true'] {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }

  .child {
    display: inline-grid;
    flex: none;
    place-items: center;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    border-radius: 0.25rem;
    background: var(--_child, var(--_ink-quiet));
    color: var(--_on-child);
    font-size: 0.6875rem;
    font-weight: var(--_weight-strong);
    line-height: 1;
  }

  .child-1 {
    --_child: var(--_child-1);
    border-radius: 50%;
  }

  .child-2 {
    --_child: var(--_child-2);
  }

  .child-3 {
    --_child: var(--_child-3);
    border-radius: 50% 50% 50% 0.125rem;
  }

  .child-4 {
    --_child: var(--_child-4);
    border-radius: 50% 50% 0.125rem 0.125rem;
  }

  .child-5 {
    --_child: var(--_child-5);
    border-radius: 0.125rem 50% 0.125rem 50%;
  }

  .child-6 {
    --_child: var(--_child-6);
    border-radius: 50% 0.125rem 50% 50%;
  }

  .face {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    overflow: hidden;
    border-radius: 50%;
    background: color-mix(in srgb, var(--_accent) 14%, var(--_surface));
    color: var(--_accent);
    font-size: var(--_text-small);
    font-weight: var(--_weight-strong);
    line-height: 1;
  }

  .face svg {
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }

  .sign svg,
  .mark svg,
  .turn svg {
    inline-size: 1rem;
    block-size: 1rem;
  }

  @media (forced-colors: active) {
    .child,
    .face {
      border: 1px solid CanvasText;
    }
  }
`;
