import '../define/attachment-list.js';
import type {MessageFile} from '@skolebro/host';
import {expect, fixture, html} from '@open-wc/testing';
import type {AttachmentList} from './attachment-list.js';

const files: readonly MessageFile[] = [
  {id: 'a', name: 'Pakkeliste.pdf', mediaType: 'application/pdf', bytes: 184_320, scan: 'available'},
  {id: 'b', name: 'Film.mp4', mediaType: 'video/mp4', bytes: 12_400_000, scan: 'processing'},
  {id: 'c', name: 'makro.docm', scan: 'blocked'},
  {id: 'd', name: 'gammel.txt', mediaType: 'text/plain', scan: 'bypassed'},
  {id: 'e'},
];
const lines = (element: AttachmentList) =>
  [...element.shadowRoot!.querySelectorAll('li')].map(({textContent}) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );

describe('skolebro-attachment-list', () => {
  it('says what each file is, how large, and why it cannot be opened', async () => {
    const element = await fixture<AttachmentList>(
      html`<skolebro-attachment-list .files=${files}></skolebro-attachment-list>`,
    );
    expect(lines(element)).to.deep.equal([
      'Pakkeliste.pdf PDF, 184 kB',
      'Film.mp4 Film, 12 MB, Scannes for virus; prøv igen om lidt',
      'makro.docm Fil, Spærret af virusscanningen',
      'gammel.txt Tekst, Ikke scannet for virus',
      'Filen findes ikke længere',
    ]);
    expect(element.shadowRoot!.querySelectorAll('button')).to.have.length(2);
    await expect(element).to.be.accessible();
  });

  it('tells the page which file to open or to take away', async () => {
    const told: unknown[] = [];
    const tellTo = ({type, detail}: CustomEvent<{file: MessageFile}>) => told.push([type, detail.file.id]);
    const element = await fixture<AttachmentList>(
      html`<skolebro-attachment-list
        removable
        .files=${files}
        @file-open=${tellTo}
        @file-remove=${tellTo}
      ></skolebro-attachment-list>`,
    );
    element.shadowRoot!.querySelector<HTMLElement>('.file')!.click();
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('.remove')].at(-1)!.click();
    expect(told).to.deep.equal([
      ['file-open', 'a'],
      ['file-remove', 'e'],
    ]);
  });

  it('leaves no hole without files, and fits a phone with the longest name', async () => {
    const element = await fixture<AttachmentList>(
      html`<skolebro-attachment-list></skolebro-attachment-list>`,
    );
    expect(element.offsetHeight).to.equal(0);
    element.files = [{id: 'x', name: 'Ø'.repeat(300), bytes: 1e12}];
    element.style.inlineSize = '300px';
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(300);
  });
});
