import {type CSSResult, css} from 'lit';

/** A square that is as high as a line of the text it stands in, in the colour of that text. */
export const styles: CSSResult = css`
  :host {
    display: inline-block;
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: -0.25em;
  }

  :host([hidden]) {
    display: none;
  }

  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  .mirrored:dir(rtl) {
    scale: -1 1;
  }
`;
