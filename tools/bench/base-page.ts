import '@skolebro/components/define/button.js';
import '@skolebro/components/define/child-mark.js';
import '@skolebro/components/define/chip.js';
import {LitElement, type TemplateResult, html, render} from 'lit';

// The page in which base.ts takes its times: the same parts as our elements, as bare Lit elements, as bare Lit.

const count = 1000;
const circle = 'M20 1a19 19 0 1 1 0 38a19 19 0 1 1 0-38Z';

/** How long one drawing took, in ms, from the call to the finished layout. */
export interface Draw {
  readonly name: string;
  readonly ms: number;
}

class BareButton extends LitElement {
  protected override render(): TemplateResult {
    return html`<button class="button primary" type="button" @click=${this.press}>
      <slot name="start"></slot><span class="words"><slot></slot></span>
    </button>`;
  }

  private readonly press = () => this.requestUpdate();
}

class BareChip extends LitElement {
  static override properties = {label: {}};

  declare label: string;

  protected override render(): TemplateResult {
    return html`<span class="chip plain"><slot name="start"></slot>${this.label}</span>`;
  }
}

class BareChildMark extends LitElement {
  static override properties = {name: {}};

  declare name: string;

  protected override render(): TemplateResult {
    return html`<span class="mark" role="img" aria-label=${this.name}
      ><svg viewBox="0 0 40 40" aria-hidden="true"><path d=${circle}></path></svg
      ><b>${this.name.slice(0, 1)}</b></span
    >`;
  }
}

customElements.define('bare-button', BareButton);
customElements.define('bare-child-mark', BareChildMark);
customElements.define('bare-chip', BareChip);

const sides: Readonly<Record<string, (index: number) => TemplateResult>> = {
  'button, ours': (index) => html`<skolebro-button kind="primary">Svar ${index}</skolebro-button>`,
  'button, element': (index) => html`<bare-button>Svar ${index}</bare-button>`,
  'button, markup': (index) =>
    html`<button class="button primary" type="button"><span class="words">Svar ${index}</span></button>`,
  'chip, ours': (index) => html`<skolebro-chip label="Elev ${index}"></skolebro-chip>`,
  'chip, element': (index) => html`<bare-chip label="Elev ${index}"></bare-chip>`,
  'child-mark, ours': (index) =>
    html`<skolebro-child-mark name="Elev ${index}" index=${index}></skolebro-child-mark>`,
  'child-mark, element': (index) => html`<bare-child-mark name="Elev ${index}"></bare-child-mark>`,
  'child-mark, markup': (index) =>
    html`<span class="mark" role="img" aria-label="Elev ${index}"
      ><svg viewBox="0 0 40 40" aria-hidden="true"><path d=${circle}></path></svg><b>E</b></span
    >`,
  'chip, markup': (index) => html`<span class="chip plain">Elev ${index}</span>`,
};

async function draw(name: string, part: (index: number) => TemplateResult): Promise<Draw> {
  const place = document.body.appendChild(document.createElement('div'));
  await new Promise(requestAnimationFrame);
  const start = performance.now();
  render(html`${Array.from({length: count}, (_, index) => part(index))}`, place);
  await (place.lastElementChild as LitElement | null)?.updateComplete;
  place.getBoundingClientRect();
  const ms = performance.now() - start;
  place.remove();
  return {name, ms};
}

/** Draws everything so many times, each time in another order. */
async function run(rounds: number): Promise<readonly Draw[]> {
  const draws: Draw[] = [];
  const entries = Object.entries(sides);
  for (let round = 0; round < rounds; round += 1) {
    const turn = round % entries.length;
    for (const [name, part] of [...entries.slice(turn), ...entries.slice(0, turn)]) {
      const measured = await draw(name, part);
      // The first round compiles.
      if (round > 0) draws.push(measured);
    }
  }
  return draws;
}

Object.assign(globalThis, {run});
