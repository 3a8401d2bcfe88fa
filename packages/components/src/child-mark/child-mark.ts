import {type CSSResultGroup, LitElement, type TemplateResult, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {drawIcon} from '../icon/draw-icon.js';
import {childIcon} from '../icon/icons/child.js';
import {textsFor} from '../language.js';
import {childProperties} from '../theme/tokens.generated.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './child-mark.styles.js';
import {texts} from './child-mark.texts.js';
import {letterOf, shownName} from './marks.js';

/** How large a mark is: beside a line of text, beside a heading, or on its own. */
export const childMarkSizes = ['small', 'medium', 'large'] as const;

/** One of `childMarkSizes`. */
export type ChildMarkSize = (typeof childMarkSizes)[number];

/** What the marks stand on, on a square of 40: circle, square, drop, hexagon, leaf and house. */
const shapes = [
  'M20 1a19 19 0 1 1 0 38a19 19 0 1 1 0-38Z',
  'M9 2h22a7 7 0 0 1 7 7v22a7 7 0 0 1-7 7H9a7 7 0 0 1-7-7V9a7 7 0 0 1 7-7Z',
  'M20 2a18 18 0 1 1 0 36H5a3 3 0 0 1-3-3V20A18 18 0 0 1 20 2Z',
  'M12.3 2.5h15.4a4 4 0 0 1 3.5 2l7 13.5a4 4 0 0 1 0 4l-7 13.5a4 4 0 0 1-3.5 2H12.3a4 4 0 0 1-3.5-2l-7-13.5a4 4 0 0 1 0-4l7-13.5a4 4 0 0 1 3.5-2Z',
  'M2 5a3 3 0 0 1 3-3h17a16 16 0 0 1 16 16v17a3 3 0 0 1-3 3H18A16 16 0 0 1 2 22Z',
  'M17.6 2.2a4 4 0 0 1 4.8 0L36.5 12A4 4 0 0 1 38 15.2V34a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4V15.2A4 4 0 0 1 3.5 12Z',
] as const;

/**
 * Stands for a child wherever it appears: a colour, a shape and a letter, so that no child is known by colour alone.
 *
 * Colour and shape come from the place that the page gives the child in its family, and so never from the name: the
 * same child looks the same everywhere, also when it is known by an alias.
 *
 * @tag skolebro-child-mark
 * @csspart mark - The shape with its letter.
 */
export class ChildMark extends LitElement {
  static override styles: CSSResultGroup = [tokens, childProperties, styles];

  /** The child's name; its first letter stands in the mark. */
  @property() name = '';

  /** What a protected child is called; while it stands here, the name is neither shown nor read aloud. */
  @property() alias = '';

  /** The child's place in its family, from 0: it decides colour and shape. */
  @property({type: Number}) index = 0;

  /** What stands in the mark in place of the first letter, as `marksOf` gives it to tell children apart. */
  @property() letters = '';

  /** How large it is. */
  @property() size: ChildMarkSize = 'medium';

  /** Whether the name stands beside it, so that it need not be read aloud twice. */
  @property({type: Boolean}) decorative = false;

  protected override render(): TemplateResult {
    const {size, alias, decorative} = this;
    const name = shownName(this);
    const letters = (this.letters || letterOf(name)).slice(0, 4);
    const place = Number.isFinite(this.index) ? Math.max(0, Math.floor(this.index)) : 0;
    const round = Math.floor(place / shapes.length);
    return html`<span
      class="mark ${size} ${letters.length > 1 ? 'two' : ''} child-${(place % shapes.length) + 1}"
      part="mark"
      role=${decorative ? nothing : 'img'}
      aria-label=${decorative ? nothing : name || textsFor(this, texts).unnamed(place + 1)}
      aria-hidden=${decorative ? 'true' : nothing}
      ><svg viewBox="0 0 40 40" class=${alias === '' ? nothing : 'alias'} aria-hidden="true">
        <path d=${shapes[(place + round) % shapes.length] ?? shapes[0]}></path></svg
      >${letters === '' ? drawIcon(childIcon) : html`<b>${letters}</b>`}</span
    >`;
  }
}
