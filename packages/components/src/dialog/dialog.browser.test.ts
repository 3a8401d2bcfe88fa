import '../define/button.js';
import '../define/dialog.js';
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import type {Dialog} from './dialog.js';

const native = (dialog: Dialog) => dialog.shadowRoot!.querySelector('dialog')!;
const settled = async (dialog: Dialog): Promise<void> => {
  await dialog.updateComplete;
  await aTimeout(20);
};

async function page(): Promise<{opener: HTMLButtonElement; dialog: Dialog}> {
  const root = await fixture(
    html`<div>
      <button>Slet kladde</button>
      <skolebro-dialog heading="Slet kladden?">
        <p>Den kan ikke hentes igen.</p>
        <skolebro-button slot="actions" kind="danger">Slet</skolebro-button>
      </skolebro-dialog>
    </div>`,
  );
  return {opener: root.querySelector('button')!, dialog: root.querySelector('skolebro-dialog')!};
}

describe('skolebro-dialog', () => {
  it('opens above the page with its heading for a name, and gives the focus back', async () => {
    const {opener, dialog} = await page();
    opener.focus();
    dialog.show();
    await settled(dialog);
    expect(native(dialog).matches(':modal')).to.equal(true);
    await expect(dialog).to.be.accessible();
    await sendKeys({press: 'Escape'});
    await settled(dialog);
    expect(dialog.open).to.equal(false);
    expect(document.activeElement).to.equal(opener);
  });

  it('is opened twice as once', async () => {
    const {opener, dialog} = await page();
    opener.focus();
    dialog.show();
    await settled(dialog);
    dialog.show();
    dialog.open = true;
    dialog.setAttribute('open', '');
    await settled(dialog);
    let closed = 0;
    dialog.addEventListener('dialog-close', () => (closed += 1));
    dialog.close();
    dialog.close();
    await settled(dialog);
    expect(closed).to.equal(1);
    expect(document.activeElement).to.equal(opener);
  });

  it('stays open while the page prevents leaving', async () => {
    const {dialog} = await page();
    const heard: unknown[] = [];
    dialog.addEventListener('dialog-cancel', (event) => {
      heard.push((event as CustomEvent).detail);
      event.preventDefault();
    });
    dialog.show();
    await settled(dialog);
    dialog.shadowRoot!.querySelector('button')!.click();
    await settled(dialog);
    expect(heard).to.deep.equal([{by: 'button'}]);
    expect(native(dialog).open).to.equal(true);
  });

  it('is gone when it is taken from the page, and can come back', async () => {
    const {dialog} = await page();
    dialog.show();
    await settled(dialog);
    const place = dialog.parentElement!;
    dialog.remove();
    place.append(dialog);
    await settled(dialog);
    expect(native(dialog).open).to.equal(false);
    dialog.show();
    await settled(dialog);
    expect(native(dialog).matches(':modal')).to.equal(true);
  });

  it('fits a phone with the longest words, and scrolls within', async () => {
    await setViewport({width: 320, height: 568});
    await emulateMedia({reducedMotion: 'reduce'});
    const dialog = await fixture<Dialog>(
      html`<skolebro-dialog open heading=${'Ø'.repeat(300)}>${'forældre '.repeat(500)}</skolebro-dialog>`,
    );
    await settled(dialog);
    const {left, right, bottom, top} = native(dialog).getBoundingClientRect();
    expect([left >= 0, right <= 320, bottom <= 568, top >= 0]).to.deep.equal([true, true, true, true]);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await emulateMedia({reducedMotion: 'no-preference'});
    await setViewport({width: 800, height: 600});
  });

  it('has a name where it was given none', async () => {
    const dialog = await fixture<Dialog>(html`<skolebro-dialog open>Tekst</skolebro-dialog>`);
    await settled(dialog);
    expect(dialog.shadowRoot!.querySelector('h2')!.textContent).to.equal('Dialog');
  });
});
