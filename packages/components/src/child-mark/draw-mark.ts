import {type CSSResult, type TemplateResult, css, html} from 'lit';
import {childMarkStyles} from '../calendar/child-mark.styles.js';
import {childProperties} from '../theme/tokens.generated.js';

/** The look of marks beside names. */
export const markStyles: readonly CSSResult[] = [
  childProperties,
  ...childMarkStyles,
  css`
    .mark {
      min-inline-size: 1.75rem;
      block-size: 1.75rem;
      margin: 0;
      font-size: var(--_text-tiny);
    }
  `,
];

/**
 * The mark of a child beside its name, in the look of skolebro-child-mark: one silent element, because rows are many.
 *
 * @param place the child's place in its family, from 0
 * @param letters what stands in it, as `marksOf` gives it
 * @param read what is read aloud in its place, where no name stands beside it
 */
export function drawMark(place: number, letters: string, read: string = ''): TemplateResult {
  return html`<i class="mark mark-${(place % 6) + 1}" data-letters=${letters}></i
    ><span class="visually-hidden">${read}</span>`;
}
