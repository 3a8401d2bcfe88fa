import {type CSSResult, css} from 'lit';

/** A square that just holds its icon. */
export const styles: CSSResult = css`
  :host {
    flex: none;
  }

  .button {
    inline-size: var(--_target);
    padding: 0;
  }
`;
