import {type CSSResultGroup, LitElement, type PropertyValues, type TemplateResult, html} from 'lit';
import {property, state} from 'lit/decorators.js';
import {drawIcon} from '../icon/draw-icon.js';
import {personIcon} from '../icon/icons/person.js';
import {textsFor} from '../language.js';
import {kindProperties} from '../theme/tokens.generated.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './avatar.styles.js';
import {texts} from './avatar.texts.js';
import {initialsOf} from './initials.js';

/** How large an avatar is: beside a line of text, beside a heading, or on its own. */
export const avatarSizes = ['small', 'medium', 'large'] as const;

/** One of `avatarSizes`. */
export type AvatarSize = (typeof avatarSizes)[number];

/** How many colours there are for initials. */
const tones = 6;

/**
 * Stands for a person: the initials, or a photo that the page hands over. It fetches nothing.
 *
 * @tag skolebro-avatar
 * @csspart avatar - The circle.
 */
export class Avatar extends LitElement {
  static override styles: CSSResultGroup = [tokens, kindProperties, styles];

  /** The person's name. */
  @property() name = '';

  /** What a protected person is called; while it stands here, neither name nor photo is shown or read aloud. */
  @property() alias = '';

  /** A photo that the page already has: a blob, or a `blob:` or `data:` URL. Any other URL would be fetched, and is not shown.
   *
   * The page's content security policy must allow it (`img-src blob:`); where it does not, the initials stand in. */
  @property({attribute: false}) photo?: Blob | URL;

  /** How large it is. */
  @property() size: AvatarSize = 'medium';

  /** Whether the name stands beside it, so that it need not be read aloud twice. */
  @property({type: Boolean}) decorative = false;

  @state() private source = '';

  private ownUrl = '';

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && this.ownUrl === '') this.source = this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.release();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('photo')) return;
    this.release();
    this.source = this.open();
  }

  protected override render(): TemplateResult {
    const {alias, size, decorative, source} = this;
    const name = (alias || this.name).trim();
    const initials = initialsOf(name);
    const hasPhoto = source !== '' && alias === '';
    const classes = `avatar ${size} ${initials === '' ? 'plain' : toneOf(name)} ${alias === '' ? '' : 'alias'}`;
    const picture = hasPhoto
      ? html`<img src=${source} alt="" @error=${this.giveUp} />`
      : initials || drawIcon(personIcon);
    return decorative
      ? html`<span class=${classes} part="avatar" aria-hidden="true">${picture}</span>`
      : html`<span
          class=${classes}
          part="avatar"
          role="img"
          aria-label=${name || textsFor(this, texts).unknown}
          >${picture}</span
        >`;
  }

  private open(): string {
    const {photo} = this;
    if (!photo || !this.isConnected) return '';
    if (photo instanceof Blob) {
      this.ownUrl = URL.createObjectURL(photo);
      return this.ownUrl;
    }
    return photo.protocol === 'blob:' || photo.protocol === 'data:' ? photo.href : '';
  }

  /** A blob stays in memory until its address is given back. */
  private release() {
    URL.revokeObjectURL(this.ownUrl);
    this.ownUrl = '';
  }

  private readonly giveUp = () => {
    this.source = '';
  };
}

/** One name, one colour, in every copy and on every page. */
function toneOf(name: string): string {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 997;
  return `tone-${sum % tones}`;
}
