import '../define/toast.js';
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Toast} from './toast.js';

const said = (toast: Toast) => toast.shadowRoot!.querySelector('[role=status]')!.textContent;
const shown = (toast: Toast) =>
  [...toast.shadowRoot!.querySelectorAll('.toast .words')].map(({textContent}) => textContent);
const buttons = (toast: Toast) => [...toast.shadowRoot!.querySelectorAll('button')];
const isOpen = (toast: Toast) => toast.shadowRoot!.querySelector('.toasts')!.matches(':popover-open');

const toastOf = () => fixture<Toast>(html`<skolebro-toast></skolebro-toast>`);

async function settled(toast: Toast): Promise<void> {
  await toast.updateComplete;
  await aTimeout(0);
  await toast.updateComplete;
}

function heard(toast: Toast, name: string): unknown[] {
  const details: unknown[] = [];
  toast.addEventListener(name, (event) => details.push((event as CustomEvent).detail));
  return details;
}

describe('skolebro-toast', () => {
  it('says a message aloud once and shows it above everything', async () => {
    const toast = await toastOf();
    expect(said(toast)).to.equal('');
    toast.show({message: 'Beskeden er sendt', kind: 'good'});
    await settled(toast);
    expect([said(toast), shown(toast), isOpen(toast)]).to.deep.equal([
      'Beskeden er sendt',
      ['Beskeden er sendt'],
      true,
    ]);
    await expect(toast).to.be.accessible();
  });

  it('offers to take it back', async () => {
    const toast = await toastOf();
    const actions = heard(toast, 'toast-action');
    toast.show({message: 'Tråden er slettet', action: 'Fortryd', value: 't7'});
    await settled(toast);
    buttons(toast)[0]!.click();
    await settled(toast);
    expect(actions).to.deep.equal([{value: 't7'}]);
    expect(isOpen(toast)).to.equal(false);
  });

  for (const [comes, goes] of [
    ['pointerenter', 'pointerleave'],
    ['focusin', 'focusout'],
  ] as const) {
    it(`goes in time, but not between ${comes} and ${goes}`, async () => {
      const toast = await toastOf();
      const closed = heard(toast, 'toast-close');
      const place = toast.shadowRoot!.querySelector('.toasts')!;
      toast.show({message: 'Gemt', seconds: 0.3, value: 'a'});
      await toast.updateComplete;
      place.dispatchEvent(new Event(comes));
      await aTimeout(500);
      expect(shown(toast)).to.deep.equal(['Gemt']);
      place.dispatchEvent(new Event(goes));
      await aTimeout(500);
      expect(closed).to.deep.equal([{value: 'a'}]);
    });
  }

  it('closes the message that has the focus with Escape', async () => {
    const toast = await toastOf();
    toast.show({message: 'Et'});
    toast.show({message: 'To'});
    await settled(toast);
    buttons(toast)[1]!.focus();
    await sendKeys({press: 'Escape'});
    await settled(toast);
    expect(shown(toast)).to.deep.equal(['Et']);
  });

  it('shows three at a time, and the others after them', async () => {
    const toast = await toastOf();
    for (const message of ['1', '2', '3', '4']) toast.show({message});
    await settled(toast);
    expect(shown(toast)).to.deep.equal(['1', '2', '3']);
    buttons(toast)[0]!.click();
    await settled(toast);
    expect(shown(toast)).to.deep.equal(['2', '3', '4']);
  });

  it('stands above a dialog that was opened before it', async () => {
    const toast = await toastOf();
    const dialog = document.body.appendChild(document.createElement('dialog'));
    toast.show({message: 'Først'});
    await settled(toast);
    dialog.showModal();
    toast.show({message: 'Siden'});
    await settled(toast);
    const {left, top, width, height} = toast.shadowRoot!.querySelector('.toast')!.getBoundingClientRect();
    expect(isOpen(toast)).to.equal(true);
    expect(top + height / 2).to.be.at.most(window.innerHeight);
    expect(left + width).to.be.at.most(window.innerWidth);
    dialog.remove();
  });

  it('wraps the longest message on a phone', async () => {
    const toast = await toastOf();
    toast.show({message: 'Ø'.repeat(300), action: 'Fortryd'});
    await settled(toast);
    expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
  });
});
