import '../define/menu.js';
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Menu, MenuItem} from './menu.js';

const items: readonly MenuItem[] = [
  {value: 'answer', label: 'Svar', icon: 'reply'},
  {value: 'forward', label: 'Videresend'},
  {value: 'later', label: 'Send senere', disabled: true},
  {value: 'delete', label: 'Slet', danger: true},
];

const button = (menu: Menu) => menu.shadowRoot!.querySelector<HTMLButtonElement>('#button')!;
const focused = (menu: Menu) => menu.shadowRoot!.activeElement?.textContent.trim() ?? '';
const isOpen = (menu: Menu) => menu.shadowRoot!.querySelector('#menu')!.matches(':popover-open');

async function menuOf(shown: readonly MenuItem[] = items): Promise<{menu: Menu; heard: unknown[]}> {
  const menu = await fixture<Menu>(html`<skolebro-menu label="Flere" .items=${shown}></skolebro-menu>`);
  const heard: unknown[] = [];
  menu.addEventListener('menu-choose', (event) => heard.push((event as CustomEvent).detail));
  return {menu, heard};
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({press: key});
  await aTimeout(20);
}

describe('skolebro-menu', () => {
  it('opens at the first item, walks round by arrows and chooses', async () => {
    const {menu, heard} = await menuOf();
    menu.focus();
    expect(button(menu).getAttribute('aria-expanded')).to.equal('false');
    await press('ArrowDown');
    expect(focused(menu)).to.equal('Svar');
    expect(button(menu).getAttribute('aria-expanded')).to.equal('true');
    await expect(menu).to.be.accessible();
    await press('ArrowUp');
    expect(focused(menu)).to.equal('Slet');
    await press('ArrowDown', 'ArrowDown');
    expect(focused(menu)).to.equal('Videresend');
    await press('Enter');
    expect(heard).to.deep.equal([{value: 'forward'}]);
    expect([isOpen(menu), focused(menu)]).to.deep.equal([false, 'Flere']);
  });

  it('opens at the last item with the arrow up, and closes with Escape', async () => {
    const {menu} = await menuOf();
    menu.focus();
    await press('ArrowUp');
    expect(focused(menu)).to.equal('Slet');
    await press('Escape');
    expect([isOpen(menu), focused(menu)]).to.deep.equal([false, 'Flere']);
  });

  it('finds an item by the letters it begins with', async () => {
    const {menu} = await menuOf();
    menu.focus();
    await press('Enter');
    await press('v');
    expect(focused(menu)).to.equal('Videresend');
    await aTimeout(800);
    await press('s', 'l');
    expect(focused(menu)).to.equal('Slet');
  });

  it('keeps an item that cannot be chosen in reach, and does nothing', async () => {
    const {menu, heard} = await menuOf();
    button(menu).click();
    await press('ArrowDown', 'ArrowDown', 'Enter');
    expect(heard).to.deep.equal([]);
    expect([isOpen(menu), focused(menu)]).to.deep.equal([true, 'Send senere']);
  });

  it('closes when the user goes on', async () => {
    const {menu} = await menuOf();
    button(menu).click();
    await press('Tab');
    expect(isOpen(menu)).to.equal(false);
  });

  it('stays within a phone with the longest words, and opens with nothing to offer', async () => {
    const {menu} = await menuOf([{value: 'x', label: 'Ø'.repeat(300)}]);
    button(menu).click();
    await aTimeout(20);
    expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
    const empty = await menuOf([]);
    button(empty.menu).click();
    await press('ArrowDown', 'x', 'End');
    expect(isOpen(empty.menu)).to.equal(true);
  });
});
