import {type CSSResultGroup, type TemplateResult, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {FormControl, type Problem} from '../form/form-control.js';
import {textsFor} from '../language.js';
import {styles} from './checkbox.styles.js';
import {texts} from './checkbox.texts.js';

/**
 * Asks for a yes, or for nothing.
 *
 * @tag skolebro-checkbox
 * @slot - The words beside it, where they hold more than the plain text of `label`.
 * @fires {CustomEvent<{name: string, value: boolean}>} value-change - The user ticked it, or took the tick away.
 * @csspart label - The words, with the square.
 * @csspart hint - What helps to answer.
 * @csspart fault - What is wrong.
 * @csspart control - The native checkbox.
 */
export class Checkbox extends FormControl {
  static override styles: CSSResultGroup = [FormControl.styles, styles];

  /** Whether it is ticked. */
  @property({type: Boolean}) checked = false;

  /** Whether it is neither one nor the other, as over a list in which some are ticked. */
  @property({type: Boolean}) indeterminate = false;

  /** What goes with the form when it is ticked. */
  @property() value = 'on';

  protected override render(): TemplateResult {
    return html`<div class="frame">
      <label part="label"
        ><input
          id="control"
          part="control"
          type="checkbox"
          aria-invalid=${this.fault === '' ? nothing : 'true'}
          aria-describedby=${this.description}
          ?required=${this.required}
          ?disabled=${this.isDisabled}
          .checked=${live(this.checked)}
          .indeterminate=${live(this.indeterminate)}
          @change=${this.tick}
        /><span class="words"><slot>${this.label}</slot> ${this.requiredMark}</span></label
      >
      ${this.hintAndFault}
    </div>`;
  }

  protected override get formValue(): string | null {
    return this.checked ? this.value : null;
  }

  protected override get savedState(): string {
    return String(this.checked);
  }

  protected override findProblem(): Problem | undefined {
    return this.required && !this.checked ? this.missing(textsFor(this, texts).missing) : undefined;
  }

  protected override restore(saved: string | undefined): void {
    this.checked = saved === undefined ? this.hasAttribute('checked') : saved === 'true';
    this.indeterminate = saved === undefined && this.hasAttribute('indeterminate');
  }

  private readonly tick = ({target}: Event) => {
    this.checked = (target as HTMLInputElement).checked;
    this.indeterminate = false;
    this.announceChange(this.checked);
  };
}
