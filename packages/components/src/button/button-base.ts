import {LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';

/** What pressing a button does: nothing of itself, or something to the form around it. */
export const buttonTypes = ['button', 'submit', 'reset'] as const;

/** One of `buttonTypes`. */
export type ButtonType = (typeof buttonTypes)[number];

/** What every button does, whatever it looks like: it can be disabled, be busy, and serve a form. */
export abstract class ButtonBase extends LitElement {
  static readonly formAssociated = true;

  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, delegatesFocus: true};

  /** What pressing it does to the form around it. */
  @property() type: ButtonType = 'button';

  /** The name under which `value` goes with the form that the button submits. */
  @property({reflect: true, useDefault: true}) name = '';

  /** The value that goes with the form that the button submits. */
  @property() value = '';

  /** Whether pressing does nothing. The button stays in reach of the keyboard, so that it can be found and read. */
  @property({type: Boolean, reflect: true}) disabled = false;

  /** Whether what it started is still going on; until then pressing does nothing. */
  @property({type: Boolean, reflect: true}) busy = false;

  /** For a button that opens something: whether it is open, as `true` or `false`. */
  @property() expanded: 'true' | 'false' | '' = '';

  /** For a button that opens something: what that is, as `menu` or `dialog`. */
  @property() popup: 'menu' | 'listbox' | 'dialog' | '' = '';

  @state() private isOutOfUse = false;

  private attached: ElementInternals | undefined;

  /** The form around the button, or the one that its attribute `form` names. */
  get form(): HTMLFormElement | null {
    return this.internals?.form ?? null;
  }

  /** Presses the button. */
  override click(): void {
    this.renderRoot.querySelector('button')?.click();
  }

  /** Called by the browser when the button, or a group of fields around it, is disabled or enabled. */
  formDisabledCallback(isDisabled: boolean): void {
    this.isOutOfUse = isDisabled;
  }

  /** Attached when a form first needs them, because most buttons of a page serve none; some test environments know none. */
  private get internals(): ElementInternals | undefined {
    if (typeof this.attachInternals === 'function') this.attached ??= this.attachInternals();
    return this.attached;
  }

  /** For `aria-disabled`: the attribute `disabled` would take the focus away. */
  protected get stopped(): 'true' | typeof nothing {
    return this.disabled || this.busy || this.isOutOfUse ? 'true' : nothing;
  }

  /** Does what the type says; when the button is disabled or busy nobody hears of the click. */
  protected readonly press = (click: Event): void => {
    if (this.stopped === 'true') {
      click.preventDefault();
      click.stopImmediatePropagation();
    } else if (this.type === 'submit' || this.type === 'reset') {
      // The page's listeners hear the click after this one, and may prevent what follows it.
      setTimeout(() => {
        if (!click.defaultPrevented) this.serveForm();
      });
    }
  };

  private serveForm() {
    const {form, internals} = this;
    if (this.type === 'reset') {
      form?.reset();
      return;
    }
    // A form takes no custom element for its submitter, so the value is there only while it submits.
    internals?.setFormValue(this.value);
    form?.requestSubmit();
    internals?.setFormValue(null);
  }
}
