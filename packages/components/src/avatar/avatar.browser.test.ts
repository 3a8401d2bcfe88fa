import '../define/avatar.js';
import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {Avatar} from './avatar.js';

const circle = (avatar: Avatar) => avatar.shadowRoot!.querySelector('.avatar')!;
const photo = (avatar: Avatar) => avatar.shadowRoot!.querySelector('img');
const pixel = new Blob(['<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'], {
  type: 'image/svg+xml',
});

describe('skolebro-avatar', () => {
  it('shows the initials and says the name', async () => {
    const avatar = await fixture<Avatar>(html`<skolebro-avatar name="Ane Marie Sørensen"></skolebro-avatar>`);
    await expect(avatar).to.be.accessible();
    expect(circle(avatar).textContent.trim()).to.equal('AS');
    expect(circle(avatar).getAttribute('aria-label')).to.equal('Ane Marie Sørensen');
  });

  it('is silent when the name stands beside it', async () => {
    const avatar = await fixture<Avatar>(html`<skolebro-avatar decorative name="Ane"></skolebro-avatar>`);
    expect(circle(avatar).getAttribute('aria-hidden')).to.equal('true');
    expect(circle(avatar).hasAttribute('role')).to.equal(false);
  });

  it('says that nobody knows who it is', async () => {
    const avatar = await fixture<Avatar>(html`<skolebro-avatar name="  "></skolebro-avatar>`);
    expect(circle(avatar).getAttribute('aria-label')).to.equal('Ukendt person');
    expect(circle(avatar).querySelector('svg')).to.not.equal(null);
  });

  it('shows neither name nor photo of a protected person', async () => {
    const avatar = await fixture<Avatar>(
      html`<skolebro-avatar name="Ane Sørensen" alias="Elev 7" .photo=${pixel}></skolebro-avatar>`,
    );
    expect(circle(avatar).textContent.trim()).to.equal('E7');
    expect(photo(avatar)).to.equal(null);
    expect(avatar.shadowRoot!.innerHTML).to.not.contain('Sørensen');
  });

  it('shows a photo that the page hands over, and gives its memory back', async () => {
    const avatar = await fixture<Avatar>(
      html`<skolebro-avatar name="Ane" .photo=${pixel}></skolebro-avatar>`,
    );
    const first = photo(avatar)!.src;
    expect(first).to.match(/^blob:/);
    avatar.remove();
    await aTimeout(0);
    const gone = await fetch(first).then(
      () => false,
      () => true,
    );
    expect(gone).to.equal(true);
    document.body.append(avatar);
    await avatar.updateComplete;
    expect(photo(avatar)!.src).to.not.equal(first);
    avatar.remove();
  });

  it('fetches nothing: an address elsewhere is not shown', async () => {
    const avatar = await fixture<Avatar>(
      html`<skolebro-avatar name="Ane" .photo=${new URL('https://example.org/ane.jpg')}></skolebro-avatar>`,
    );
    expect(photo(avatar)).to.equal(null);
    expect(circle(avatar).textContent.trim()).to.equal('A');
  });

  it('shows the initials where the photo is no picture', async () => {
    const avatar = await fixture<Avatar>(
      html`<skolebro-avatar name="Ane" .photo=${new Blob(['?'])}></skolebro-avatar>`,
    );
    await waitUntil(() => photo(avatar) === null);
    expect(circle(avatar).textContent.trim()).to.equal('A');
  });
});
