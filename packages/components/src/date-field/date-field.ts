import {type LocalDate, isRealDate} from '@skolebro/models';
import {type CSSResultGroup, type TemplateResult, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {DateFormat} from '../calendar/date-format.js';
import {submitImplicitly} from '../field/submit.js';
import {FormControl, type Problem} from '../form/form-control.js';
import {localeFor, textsFor} from '../language.js';
import {styles} from './date-field.styles.js';
import {texts} from './date-field.texts.js';

/**
 * Asks for a day, and says it again in words, because 03-04 is two days in two countries.
 *
 * @tag skolebro-date-field
 * @fires {CustomEvent<{name: string, value: LocalDate}>} value-change - The user chose a day, or took it away.
 * @csspart label - What is asked for.
 * @csspart hint - What helps to answer.
 * @csspart fault - What is wrong.
 * @csspart control - The native date field.
 * @csspart words - The day in words.
 */
export class DateField extends FormControl {
  static override styles: CSSResultGroup = [FormControl.styles, styles];

  /** The day, as 2026-08-10; "" while there is none. */
  @property() value: LocalDate = '';

  /** The first day that may be chosen; "" for no first. */
  @property() min: LocalDate = '';

  /** The last day that may be chosen; "" for no last. */
  @property() max: LocalDate = '';

  protected override render(): TemplateResult {
    return this.frame(html`
      <div class="row">
        <input
          class="box"
          id="control"
          part="control"
          type="date"
          aria-invalid=${this.fault === '' ? nothing : 'true'}
          aria-describedby=${this.description}
          min=${isRealDate(this.min) ? this.min : nothing}
          max=${isRealDate(this.max) ? this.max : nothing}
          ?required=${this.required}
          ?disabled=${this.isDisabled}
          .value=${live(isRealDate(this.value) ? this.value : '')}
          @input=${this.take}
          @change=${this.change}
          @keydown=${this.pressKey}
          @keyup=${this.look}
          @blur=${this.look}
        />
        <span class="note" id="words" part="words">${this.inWords(this.value)}</span>
      </div>
    `);
  }

  protected override get formValue(): string {
    return this.value;
  }

  protected override findProblem(): Problem | undefined {
    const {value, min, max, control} = this;
    const words = textsFor(this, texts);
    if (control instanceof HTMLInputElement && control.validity.badInput) {
      return {flag: 'badInput', message: words.incomplete};
    }
    if (value === '') return this.required ? this.missing(words.missing) : undefined;
    if (!isRealDate(value)) return {flag: 'badInput', message: words.incomplete};
    if (isRealDate(min) && value < min) return {flag: 'rangeUnderflow', message: this.range};
    if (isRealDate(max) && value > max) return {flag: 'rangeOverflow', message: this.range};
    return undefined;
  }

  protected override restore(saved: string | undefined): void {
    this.value = saved ?? this.getAttribute('value') ?? '';
  }

  protected override get shownHint(): string {
    return this.hint || this.range || textsFor(this, texts).hint;
  }

  protected override get describing(): readonly string[] {
    return [...super.describing, 'words'];
  }

  private get range(): string {
    const words = textsFor(this, texts);
    const [min, max] = [this.inWords(this.min), this.inWords(this.max)];
    if (min !== '' && max !== '') return words.between(min, max);
    if (min !== '') return words.from(min);
    return max === '' ? '' : words.until(max);
  }

  private inWords(date: LocalDate): string {
    return isRealDate(date) ? new DateFormat(localeFor(this)).fullDay(date) : '';
  }

  private readonly take = ({target}: Event) => {
    this.value = (target as HTMLInputElement).value;
  };

  /** An unfinished date has no value of its own and fires no event, so its validity must be looked at. */
  private readonly look = () => this.requestUpdate();

  private readonly change = () => this.announceChange(this.value);

  private readonly pressKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && this.form) submitImplicitly(this.form);
  };
}
