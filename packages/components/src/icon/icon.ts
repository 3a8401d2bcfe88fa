import {type CSSResultGroup, LitElement, type TemplateResult, html} from 'lit';
import {property} from 'lit/decorators.js';
import {drawIcon} from './draw-icon.js';
import {type IconName, icons} from './icon-set.js';
import {styles} from './icon.styles.js';

/** The icons that point along the line of reading, and so the other way in right-to-left text. */
const directed: ReadonlySet<string> = new Set<IconName>([
  'previous',
  'next',
  'reply',
  'reply-all',
  'forward',
  'external',
  'sign-out',
]);

/**
 * A small picture beside words, in the colour and the size of the text around it.
 *
 * A name that is not in the set leaves its square empty.
 *
 * @tag skolebro-icon
 */
export class Icon extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** Which picture. */
  @property() name: IconName | '' = '';

  /** What the picture says; empty where the words stand beside it. */
  @property() label = '';

  protected override render(): TemplateResult {
    const {name, label} = this;
    const picture = drawIcon(
      name !== '' && Object.hasOwn(icons, name) ? icons[name] : '',
      directed.has(name),
    );
    return label === '' ? picture : html`<span role="img" aria-label=${label}>${picture}</span>`;
  }
}
