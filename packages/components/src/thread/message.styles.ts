import {type CSSResult, css} from 'lit';

/** One message: a quiet line, a line that opens, or a card. */
export const styles: CSSResult = css`
  article {
    margin-block-end: var(--_space-2);
    border-radius: var(--_radius);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3.25rem;
  }

  article:focus-visible {
    outline-offset: -3px;
  }

  .message {
    border: 1px solid var(--_line);
    background: var(--_surface);
  }

  .message.own {
    border-color: color-mix(in srgb, var(--_accent) 35%, var(--_line));
    background: color-mix(in srgb, var(--_accent) 5%, var(--_surface));
  }

  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    gap: 0 var(--_space-3);
    align-items: center;
    padding: var(--_space-3) var(--_space-3) 0;
  }

  .to {
    grid-column: 2 / -1;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .who {
    min-inline-size: 0;
    overflow: clip;
    font-size: 1rem;
    font-weight: var(--_weight-strong);
  }

  .new {
    padding-inline: 0.375rem;
    border-radius: 1rem;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: var(--_text-tiny);
  }

  .when,
  .link {
    min-block-size: 1.75rem;
    padding: 0 0.25rem;
    border: 0;
    border-radius: 0.25rem;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .when {
    grid-column: 4;
  }

  .when:hover,
  .link {
    text-decoration: underline;
  }

  .link {
    color: var(--_accent);
    font-size: var(--_text-small);
  }

  .body {
    padding: var(--_space-2) var(--_space-3) 0;
    margin-inline-start: 3rem;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    align-items: center;
    min-block-size: var(--_space-3);
    padding: var(--_space-1) var(--_space-3) var(--_space-2);
    margin-inline-start: 3rem;
    overflow-wrap: anywhere;
  }

  .held {
    color: var(--_warning);
  }

  .folded {
    display: grid;
    grid-template-columns: auto minmax(4rem, 12rem) minmax(0, 1fr) auto;
    gap: var(--_space-3);
    align-items: center;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.25rem var(--_space-3);
    border: 0;
    border-radius: inherit;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .folded:hover {
    background: color-mix(in srgb, var(--_accent) 7%, transparent);
  }

  .folded .who,
  .folded .preview {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .note {
    margin: 0;
    padding: var(--_space-1) var(--_space-3);
    font-size: var(--_text-small);
  }

  @container (max-width: 34rem) {
    .head {
      grid-template-columns: auto minmax(0, 1fr);
    }

    .when,
    .head .sign {
      grid-column: 2;
      justify-self: start;
      padding-inline-start: 0;
    }

    .body,
    .foot {
      margin-inline-start: 0;
    }

    .folded {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .folded .preview {
      display: none;
    }
  }

  @media print {
    article {
      content-visibility: visible;
      break-inside: avoid-page;
    }

    .link {
      display: none;
    }
  }
`;
