import '../define/icon.js';
import {expect, fixture, html} from '@open-wc/testing';
import type {Icon} from './icon.js';
import {iconNames} from './icon-set.js';

const path = (icon: Icon) => icon.shadowRoot!.querySelector('path')!;

describe('skolebro-icon', () => {
  for (const name of iconNames) {
    it(`draws ${name} within its square`, async () => {
      const icon = await fixture<Icon>(html`<skolebro-icon name=${name}></skolebro-icon>`);
      const {x, y, width, height} = path(icon).getBBox();
      expect(Math.max(width, height), 'size').to.be.at.least(12);
      // Half of the line lies outside the path.
      expect(Math.min(x, y), 'start').to.be.at.least(1);
      expect(Math.max(x + width, y + height), 'end').to.be.at.most(23);
    });
  }

  it('is silent beside words, and has a name when it is given one', async () => {
    const icon = await fixture<Icon>(html`<skolebro-icon name="lock"></skolebro-icon>`);
    expect(icon.shadowRoot!.querySelector('[role="img"]')).to.equal(null);
    icon.label = 'Følsomt';
    await icon.updateComplete;
    expect(icon.shadowRoot!.querySelector('[role="img"]')!.getAttribute('aria-label')).to.equal('Følsomt');
  });

  it('leaves the square empty for a name that is not in the set', async () => {
    for (const name of ['dragon', 'constructor', '__proto__', '']) {
      const icon = await fixture<Icon>(html`<skolebro-icon name=${name}></skolebro-icon>`);
      expect(path(icon).getAttribute('d')).to.equal('');
      expect(icon.getBoundingClientRect().width).to.equal(20);
    }
  });

  it('turns round what points along the line in right-to-left text', async () => {
    const page = await fixture(
      html`<p dir="rtl">
        <skolebro-icon name="next"></skolebro-icon><skolebro-icon name="up"></skolebro-icon>
      </p>`,
    );
    const scales = [...page.querySelectorAll('skolebro-icon')].map(
      (icon) => getComputedStyle(icon.shadowRoot!.querySelector('svg')!).scale,
    );
    expect(scales).to.deep.equal(['-1 1', 'none']);
  });
});
