import '@skolebro/components/define/state.js';
import type {StateView} from '@skolebro/components';
import {answerStates} from '@skolebro/host';
import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';

const textOf = (element: Element) =>
  (element.shadowRoot!.querySelector('.state')?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function stateView(state: string, lang = 'da'): Promise<StateView> {
  return fixture(html`<skolebro-state lang=${lang} state=${state} vendor="Elmelund Skole"></skolebro-state>`);
}

const settled = async (element: StateView): Promise<void> => {
  await element.updateComplete;
  await aTimeout(0);
  await element.updateComplete;
};

describe('skolebro-state', () => {
  it('says something different in every state, with an icon, and nothing when all is ready', async () => {
    const said = new Set<string>();
    for (const state of [...answerStates, 'partial', 'elsewhere']) {
      const element = await stateView(state);
      if (state === 'ready') {
        expect(textOf(element)).to.equal('');
      } else {
        expect(element.shadowRoot!.querySelector('svg')).to.exist;
        said.add(textOf(element));
      }
    }
    expect(said.size).to.equal(answerStates.length + 1);
  });

  for (const [state, event, name] of [
    ['failed', 'state-retry', 'Prøv igen'],
    ['stale', 'state-retry', 'Prøv igen'],
    ['partial', 'state-retry', 'Prøv igen'],
    ['elsewhere', 'state-retry', 'Prøv igen'],
    ['step-up-needed', 'state-step-up', 'Log ind med højere sikkerhed'],
    ['signed-out', 'state-sign-in', 'Log ind igen'],
  ] as const) {
    it(`offers "${name}" when ${state}, and fires ${event}`, async () => {
      const element = await stateView(state);
      const button = element.shadowRoot!.querySelector('button')!;
      expect(button.textContent.trim()).to.equal(name);
      setTimeout(() => button.click());
      const fired: CustomEvent<object> = await oneEvent(element, event);
      expect(fired.detail).to.deep.equal({state, vendor: 'Elmelund Skole'});
      expect(fired.bubbles && !fired.composed).to.equal(true);
    });
  }

  it('says that something cannot be shown, rather than leave a blank, for a state that it does not know', async () => {
    for (const state of ['elsewhere', 'constructor', '__proto__', '😀'.repeat(300)]) {
      expect(textOf(await stateView(state))).to.contain('Det kan ikke vises lige nu');
    }
    expect(textOf(await stateView(''))).to.equal('');
  });

  it('says a change aloud once, after the region is there, and nothing when it is silent', async () => {
    const element = await stateView('loading');
    const live = element.shadowRoot!.querySelector('[role=status]')!;
    expect(live.textContent).to.equal('');
    element.state = 'failed';
    await settled(element);
    expect(live.textContent).to.equal(
      'Indholdet kunne ikke hentes. Der kom ikke noget brugbart svar fra Elmelund Skole. Prøv igen om lidt.',
    );
    element.state = 'ready';
    await settled(element);
    expect(live.textContent).to.equal('');
    element.silent = true;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[role=status]')).to.equal(null);
  });

  it('is accessible in every state, as panel and as banner', async () => {
    for (const state of answerStates) {
      const element = await stateView(state);
      await expect(element).to.be.accessible();
      element.compact = true;
      await expect(element).to.be.accessible();
    }
  });

  it('speaks English in an English page', async () => {
    expect(textOf(await stateView('failed', 'en-GB'))).to.contain('Try again');
  });
});
