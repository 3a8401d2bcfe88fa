import {type CSSResultGroup, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {FormControl, type Problem} from '../form/form-control.js';
import {textsFor} from '../language.js';
import {styles} from './select.styles.js';
import {texts} from './select.texts.js';

/** One thing to choose. */
export interface SelectOption {
  readonly value: string;

  /** What the user reads. */
  readonly label: string;

  /** The heading it stands under; options of one group stand next to each other. */
  readonly group?: string;

  /** Whether it can be read but not chosen. */
  readonly disabled?: boolean;
}

/**
 * Asks for one of several given answers.
 *
 * @tag skolebro-select
 * @fires {CustomEvent<{name: string, value: string}>} value-change - The user chose an option.
 * @csspart label - What is asked for.
 * @csspart hint - What helps to answer.
 * @csspart fault - What is wrong.
 * @csspart control - The native select.
 */
export class Select extends FormControl {
  static override styles: CSSResultGroup = [FormControl.styles, styles];

  /** What there is to choose. To change it, set a new array. */
  @property({attribute: false}) options: readonly SelectOption[] = [];

  /** The value of the option that is chosen; "" while nothing is. A value that is no option is kept and shown as it is. */
  @property() value = '';

  protected override render(): TemplateResult {
    const {options, value} = this;
    const words = textsFor(this, texts);
    return this.frame(
      html`<select
        class="box"
        id="control"
        part="control"
        aria-invalid=${this.fault === '' ? nothing : 'true'}
        aria-describedby=${this.description}
        ?required=${this.required}
        ?disabled=${this.isDisabled}
        @change=${this.choose}
      >
        ${this.has('') ? nothing : html`<option value="">${words.choose}</option>`}
        ${value === '' || this.has(value) ? nothing : html`<option value=${value}>${value}</option>`}
        ${guard([options], () => groupsOf(options).map(groupTemplate))}
      </select>`,
    );
  }

  protected override updated(changed: PropertyValues): void {
    // Only now are all options there to choose from.
    if (this.control instanceof HTMLSelectElement) this.control.value = this.value;
    super.updated(changed);
  }

  protected override get formValue(): string {
    return this.value;
  }

  protected override findProblem(): Problem | undefined {
    return this.required && this.value === '' ? this.missing(textsFor(this, texts).missing) : undefined;
  }

  protected override restore(saved: string | undefined): void {
    this.value = saved ?? this.getAttribute('value') ?? '';
  }

  private has(sought: string): boolean {
    return this.options.some(({value}) => value === sought);
  }

  private readonly choose = ({target}: Event) => {
    this.value = (target as HTMLSelectElement).value;
    this.announceChange(this.value);
  };
}

interface OptionGroup {
  readonly heading: string;
  readonly options: readonly SelectOption[];
}

/** Neighbours of one group together, in the order in which they were given. */
function groupsOf(options: readonly SelectOption[]): readonly OptionGroup[] {
  const groups: {heading: string; options: SelectOption[]}[] = [];
  for (const option of options) {
    const heading = option.group ?? '';
    const last = groups.at(-1);
    if (last?.heading === heading) last.options.push(option);
    else groups.push({heading, options: [option]});
  }
  return groups;
}

function groupTemplate({heading, options}: OptionGroup): TemplateResult | readonly TemplateResult[] {
  const rows = options.map(
    ({value, label, disabled = false}) =>
      html`<option value=${value} ?disabled=${disabled}>${label || value}</option>`,
  );
  return heading === '' ? rows : html`<optgroup label=${heading}>${rows}</optgroup>`;
}
