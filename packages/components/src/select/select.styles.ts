import {type CSSResult, css} from 'lit';

/** The native select in the box of every control; its list is the browser's own. */
export const styles: CSSResult = css`
  select.box {
    inline-size: fit-content;
    max-inline-size: 100%;
    min-inline-size: min(100%, 12rem);
    text-overflow: ellipsis;
    cursor: pointer;
  }
`;
