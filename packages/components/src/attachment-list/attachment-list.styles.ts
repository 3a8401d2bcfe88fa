import {type CSSResult, css} from 'lit';

/** Files side by side where there is room. */
export const styles: CSSResult = css`
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    gap: var(--_space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    align-items: stretch;
    min-inline-size: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .file,
  .stopped {
    display: flex;
    flex: 1;
    gap: var(--_space-3);
    align-items: center;
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding: var(--_space-2) var(--_space-3);
    border: 0;
    border-radius: inherit;
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.3;
    text-align: start;
  }

  .file {
    cursor: pointer;
  }

  .file:hover {
    background: color-mix(in srgb, var(--_accent) 7%, transparent);
  }

  svg {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    color: var(--_accent);
  }

  .stopped svg {
    color: var(--_ink-quiet);
  }

  .words {
    display: grid;
    min-inline-size: 0;
  }

  .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: 0.9375rem;
  }

  .about {
    color: var(--_ink-quiet);
    font-size: var(--_text-small);
  }

  .blocked .about {
    color: var(--_danger);
  }

  .remove {
    min-inline-size: var(--_target);
    border: 0;
    background: none;
    color: var(--_ink-quiet);
    cursor: pointer;
  }

  @media print {
    .remove {
      display: none;
    }
  }

  @media (forced-colors: active) {
    svg {
      color: CanvasText;
    }
  }
`;
