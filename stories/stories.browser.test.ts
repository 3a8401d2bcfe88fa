import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {type Render, storyFiles} from './all.js';

// The page around a component has a language and a heading of its own.
before(() => {
  document.documentElement.lang = 'da';
  document.title = 'Skolebro';
});

for (const {default: meta, ...stories} of storyFiles) {
  describe(`stories of ${meta.title ?? ''}`, () => {
    for (const [name, story] of Object.entries(stories)) {
      const {
        args,
        globals,
        render = meta.render,
      } = story as {args?: object; globals?: {theme?: string}; render?: unknown};
      it(`${name} is accessible and fits a phone`, async () => {
        const phone = document.createElement('main');
        phone.style.width = '320px';
        phone.style.colorScheme = globals?.theme ?? 'light';
        phone.style.background = 'Canvas';
        const view = await fixture(html`<div>${(render as Render)({...meta.args, ...args})}</div>`, {
          parentNode: phone,
        });
        await nextFrame();
        await nextFrame();
        await expect(view).to.be.accessible();
        expect(phone.scrollWidth).to.be.at.most(320);
      });
    }
  });
}
