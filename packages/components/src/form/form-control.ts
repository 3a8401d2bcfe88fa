import {type CSSResultGroup, LitElement, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {drawIcon} from '../icon/draw-icon.js';
import {warningIcon} from '../icon/icons/warning.js';
import {textsFor} from '../language.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './form-control.styles.js';
import {texts} from './form-control.texts.js';

/** What stands in the way of a form: which flag of its validity, and the words for it. */
export interface Problem {
  readonly flag: keyof ValidityStateFlags;
  readonly message: string;
}

/** What every control is in a form and says about itself: a label, a hint, a fault in words. */
export abstract class FormControl extends LitElement {
  static readonly formAssociated = true;

  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, delegatesFocus: true};

  static override styles: CSSResultGroup = [tokens, styles];

  /** The name under which the value goes with the form. */
  @property({reflect: true, useDefault: true}) name = '';

  /** What is asked for, in words. */
  @property() label = '';

  /** What helps to answer, below the label. */
  @property() hint = '';

  /** What the page has found to be wrong, in words; while it stands there the form is not submitted. */
  @property() error = '';

  /** Whether the form needs an answer. */
  @property({type: Boolean}) required = false;

  /** Whether there is nothing to answer now; the value then stays out of the form. */
  @property({type: Boolean, reflect: true}) disabled = false;

  @state() private isOutOfUse = false;
  @state() private isFaultShown = false;

  private isAskedQuietly = false;
  private saidFault = '';

  // Some test environments know no internals; the control then takes no part in a form.
  private readonly internals: ElementInternals | undefined =
    typeof this.attachInternals === 'function' ? this.attachInternals() : undefined;

  constructor() {
    super();
    this.addEventListener('invalid', (event) => this.showFault(event));
  }

  /** The form around the control, or the one that its attribute `form` names. */
  get form(): HTMLFormElement | null {
    return this.internals?.form ?? null;
  }

  /** What is wrong with the value, as with a native control. */
  get validity(): ValidityState | undefined {
    return this.internals?.validity;
  }

  /** What is wrong with the value, in words; "" when nothing is. */
  get validationMessage(): string {
    return this.internals?.validationMessage ?? '';
  }

  /** Whether the value may be submitted; says nothing to the user. */
  checkValidity(): boolean {
    this.isAskedQuietly = true;
    const isValid = this.internals?.checkValidity() ?? true;
    this.isAskedQuietly = false;
    return isValid;
  }

  /** Whether the value may be submitted; where it may not, the user reads why. */
  reportValidity(): boolean {
    return this.internals?.reportValidity() ?? true;
  }

  /** Called by the browser when the form is reset. */
  formResetCallback(): void {
    this.isFaultShown = false;
    this.restore(undefined);
  }

  /** Called by the browser when it fills in what stood here before. */
  formStateRestoreCallback(saved: string | File | FormData | null): void {
    if (typeof saved === 'string') this.restore(saved);
  }

  /** Called by the browser when the control, or a group of fields around it, is disabled or enabled. */
  formDisabledCallback(isDisabled: boolean): void {
    this.isOutOfUse = isDisabled;
  }

  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    // A page that sets a value and reads the form in the same breath gets what it has set.
    if (this.hasUpdated) this.giveToForm();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.giveToForm();
    const problem: Problem | undefined =
      this.error === '' ? this.findProblem() : {flag: 'customError', message: this.error};
    if (problem) {
      this.internals?.setValidity({[problem.flag]: true}, problem.message, this.control ?? undefined);
    } else this.internals?.setValidity({});
    // A native control judges a value that the page sets only once it is drawn.
    if (this.isFaultShown && this.error === '' && this.saidFault !== (problem?.message ?? '')) {
      super.requestUpdate();
    }
  }

  /** What goes with the form, or null for nothing; and what the browser keeps to fill in later. */
  protected abstract get formValue(): string | null;

  /** What the browser keeps, to fill it in later. */
  protected get savedState(): string {
    return this.formValue ?? '';
  }

  /** What is wrong with the value, if anything is. */
  protected abstract findProblem(): Problem | undefined;

  /** Takes a value that was kept, or with `undefined` the one that the page came with. */
  protected abstract restore(saved: string | undefined): void;

  /** The native control. */
  protected get control(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('#control');
  }

  protected get isDisabled(): boolean {
    return this.disabled || this.isOutOfUse;
  }

  /** What is wrong, in words, as far as it is time to say it. */
  protected get fault(): string {
    return this.error || (this.isFaultShown ? (this.findProblem()?.message ?? '') : '');
  }

  /** What helps to answer, as it is shown. */
  protected get shownHint(): string {
    return this.hint;
  }

  /** The ids of the elements around it that describe the control. */
  protected get describing(): readonly string[] {
    return [...(this.shownHint === '' ? [] : ['hint']), ...(this.fault === '' ? [] : ['fault'])];
  }

  protected get description(): string | typeof nothing {
    return this.describing.join(' ') || nothing;
  }

  /** The control with what stands above it. */
  protected frame(control: TemplateResult): TemplateResult {
    return html`<div class="frame">
      <div class="head"><label for="control" part="label">${this.label}</label>${this.requiredMark}</div>
      ${this.hintAndFault}${control}
    </div>`;
  }

  // The native control says to a screen reader that it is required.
  protected get requiredMark(): TemplateResult | typeof nothing {
    return this.required
      ? html`<span class="required" aria-hidden="true">${textsFor(this, texts).required}</span>`
      : nothing;
  }

  protected get hintAndFault(): TemplateResult {
    const {shownHint, fault} = this;
    this.saidFault = fault;
    return html`${shownHint === '' ? nothing : html`<p class="hint" id="hint" part="hint">${shownHint}</p>`}${
      fault === ''
        ? nothing
        : html`<p class="fault" id="fault" part="fault">${drawIcon(warningIcon)}<span>${fault}</span></p>`
    }`;
  }

  /** Tells the page of a new value, and the user what is wrong with it; what is missing is said only in the end. */
  protected announceChange(value: string | boolean): void {
    const problem = this.findProblem();
    if (problem && problem.flag !== 'valueMissing') this.isFaultShown = true;
    const {name} = this;
    this.dispatchEvent(new CustomEvent('value-change', {detail: {name, value}, bubbles: true}));
  }

  /** The problem of a required control without an answer. */
  protected missing(message: string = textsFor(this, texts).missing): Problem {
    return {flag: 'valueMissing', message};
  }

  private giveToForm() {
    this.internals?.setFormValue(this.formValue, this.savedState);
  }

  private showFault(event: Event) {
    // The fault stands beside the control in the language of the page; the browser's own bubble would say it twice.
    event.preventDefault();
    if (this.isAskedQuietly) return;
    this.isFaultShown = true;
    const first = [...(this.form?.elements ?? [])].find(
      (element) => element.localName !== 'fieldset' && element.matches(':invalid'),
    );
    if (!first || first === this) this.focus();
  }
}
