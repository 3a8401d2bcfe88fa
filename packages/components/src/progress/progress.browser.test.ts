import '../define/progress.js';
import {expect, fixture, html} from '@open-wc/testing';
import type {Progress} from './progress.js';

const native = (progress: Progress) => progress.shadowRoot!.querySelector('progress')!;

describe('skolebro-progress', () => {
  it('says what goes on and how far it is', async () => {
    const progress = await fixture<Progress>(
      html`<skolebro-progress label="Sender billeder" value="3" max="12"></skolebro-progress>`,
    );
    await expect(progress).to.be.accessible();
    expect(native(progress).value).to.equal(0.25);
    expect(native(progress).labels[0]!.textContent).to.equal('Sender billeder');
    expect(progress.shadowRoot!.querySelector('.amount')!.textContent).to.match(/^25\s%$/);
  });

  it('runs while nobody knows how long it takes', async () => {
    const progress = await fixture<Progress>(html`<skolebro-progress></skolebro-progress>`);
    expect(native(progress).matches(':indeterminate')).to.equal(true);
    expect(native(progress).labels[0]!.textContent).to.equal('Arbejder …');
  });

  it('stays within its ends, and takes nonsense for not knowing', async () => {
    const progress = await fixture<Progress>(html`<skolebro-progress value="150"></skolebro-progress>`);
    expect(native(progress).value).to.equal(1);
    progress.value = -3;
    await progress.updateComplete;
    expect(native(progress).value).to.equal(0);
    for (const [value, max] of [
      [Number.NaN, 100],
      [Number.POSITIVE_INFINITY, 100],
      [1, 0],
      [1, -1],
    ] as const) {
      Object.assign(progress, {value, max});
      await progress.updateComplete;
      expect(native(progress).matches(':indeterminate')).to.equal(true);
    }
  });
});
