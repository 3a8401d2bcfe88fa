import {type CSSResult, css} from 'lit';

/** How the messages look to those who write: the composer beside what it answers, and the word that it is sent. */
export const styles: CSSResult = css`
  skolebro-composer {
    overflow: auto;
    min-block-size: 0;
  }

  .answering skolebro-thread {
    flex: 1 1 30%;
    min-block-size: 8rem;
  }

  .answering skolebro-composer {
    flex: 1 1 70%;
    border-block-start: 2px solid var(--_accent);
  }

  .sent {
    position: absolute;
    inset-block-end: var(--_space-4);
    inset-inline: var(--_space-4);
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    align-items: center;
    justify-content: space-between;
    max-inline-size: 34rem;
    margin-inline: auto;
    padding: var(--_space-2) var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_ink);
    color: var(--_surface);
    box-shadow: var(--_shadow-over);
  }

  .sent .button {
    border-color: currentColor;
    background: none;
    color: inherit;
  }

  @media print {
    .sent {
      display: none;
    }
  }
`;
