import {type CSSResultGroup, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {FormControl, type Problem} from '../form/form-control.js';
import {textsFor} from '../language.js';
import {styles} from './field.styles.js';
import {texts} from './field.texts.js';
import {submitImplicitly} from './submit.js';

/** What a field asks for; it decides the keyboard on a phone and what counts as mistyped. */
export const fieldTypes = ['text', 'email', 'tel', 'url', 'search'] as const;

/** One of `fieldTypes`. */
export type FieldType = (typeof fieldTypes)[number];

/** How long a pause in the typing is, in ms, before what is left is read aloud. */
const pause = 1000;

/**
 * Asks for a text of one line or of several.
 *
 * Each keystroke fires the native `input`, which leaves the shadow root by itself.
 *
 * @tag skolebro-field
 * @fires {CustomEvent<{name: string, value: string}>} value-change - The user has written a text and left the field.
 * @csspart label - What is asked for.
 * @csspart hint - What helps to answer.
 * @csspart fault - What is wrong.
 * @csspart control - The native field.
 */
export class Field extends FormControl {
  static override styles: CSSResultGroup = [FormControl.styles, styles];

  /** The text. */
  @property() value = '';

  /** What kind of text. */
  @property() type: FieldType = 'text';

  /** Whether the text may have several lines. */
  @property({type: Boolean}) multiline = false;

  /** How many characters the text may have; 0 for no limit. What is too much is counted and never cut off. */
  @property({type: Number, attribute: 'maxlength'}) maxLength = 0;

  /** Whether the text may be read and copied, but not changed. */
  @property({type: Boolean, attribute: 'readonly'}) readOnly = false;

  /** What the browser may fill in, as `email` or `off` (HTML §4.10.18.7). */
  @property() autocomplete: AutoFill = '';

  @state() private spoken = '';

  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override render(): TemplateResult {
    const {multiline, maxLength, left} = this;
    return this.frame(html`
      ${multiline ? this.lines : this.line}
      ${
        maxLength > 0
          ? html`<p class="note counter ${left < 0 ? 'over' : ''}" aria-hidden="true">${this.count}</p>
              <span class="visually-hidden" role="status">${this.spoken}</span>`
          : nothing
      }
    `);
  }

  protected override get formValue(): string {
    return this.multiline ? this.value : this.value.replace(/[\r\n]/g, '');
  }

  protected override findProblem(): Problem | undefined {
    const {value, left, type, control} = this;
    const words = textsFor(this, texts);
    if (this.readOnly) return undefined;
    if (value === '') return this.required ? this.missing() : undefined;
    if (this.maxLength > 0 && left < 0) return {flag: 'tooLong', message: words.tooLong(-left)};
    if ((type === 'email' || type === 'url') && control instanceof HTMLInputElement) {
      if (control.validity.typeMismatch) return {flag: 'typeMismatch', message: words.mistyped[type]};
    }
    return undefined;
  }

  protected override restore(saved: string | undefined): void {
    this.value = saved ?? this.getAttribute('value') ?? '';
  }

  private get line(): TemplateResult {
    return html`<input
      class="box"
      id="control"
      part="control"
      type=${fieldTypes.includes(this.type) ? this.type : 'text'}
      autocomplete=${this.autocomplete || nothing}
      aria-invalid=${this.fault === '' ? nothing : 'true'}
      aria-describedby=${this.description}
      ?required=${this.required}
      ?disabled=${this.isDisabled}
      ?readonly=${this.readOnly}
      .value=${live(this.value)}
      @input=${this.take}
      @change=${this.change}
      @keydown=${this.pressKey}
    />`;
  }

  private get lines(): TemplateResult {
    return html`<textarea
      class="box"
      id="control"
      part="control"
      rows="4"
      autocomplete=${this.autocomplete || nothing}
      aria-invalid=${this.fault === '' ? nothing : 'true'}
      aria-describedby=${this.description}
      ?required=${this.required}
      ?disabled=${this.isDisabled}
      ?readonly=${this.readOnly}
      .value=${live(this.value)}
      @input=${this.take}
      @change=${this.change}
    ></textarea>`;
  }

  /** How many characters are left, counted as the standard counts them: in code points. */
  private get left(): number {
    return this.maxLength - Array.from(this.value).length;
  }

  private get count(): string {
    const {left} = this;
    const words = textsFor(this, texts);
    return left < 0 ? words.over(-left) : words.left(left);
  }

  private readonly take = ({target}: Event) => {
    this.value = (target as HTMLInputElement).value;
    clearTimeout(this.timer);
    if (this.maxLength > 0) this.timer = setTimeout(() => (this.spoken = this.count), pause);
  };

  private readonly change = () => this.announceChange(this.value);

  private readonly pressKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing && this.form) submitImplicitly(this.form);
  };
}
