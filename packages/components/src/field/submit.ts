/**
 * Submits a form as Enter in a native field does: through its first submit button, so that a form whose button
 * is disabled is not submitted (HTML §4.10.22.2).
 */
export function submitImplicitly(form: HTMLFormElement): void {
  const button = [...form.elements].find(
    (element): element is HTMLButtonElement => 'type' in element && element.type === 'submit',
  );
  if (button) button.click();
  else form.requestSubmit();
}
