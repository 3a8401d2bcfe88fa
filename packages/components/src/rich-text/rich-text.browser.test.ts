import '../define/rich-text.js';
import {expect, fixture, html} from '@open-wc/testing';
import type {RichText} from './rich-text.js';

const file = '0b0e5c1e-7a55-4f0e-9f0e-1f2d3c4b5a69';
const shown = (element: RichText) => element.shadowRoot!.querySelector<HTMLElement>('.text')!;
const richText = (source: string, rest: Partial<RichText> = {}) =>
  fixture<RichText>(
    html`<skolebro-rich-text
      .html=${source}
      .text=${rest.text ?? ''}
      .pictures=${rest.pictures ?? new Map()}
      .headingLevel=${rest.headingLevel ?? 2}
      ?fold-quotes=${rest.foldQuotes ?? false}
    ></skolebro-rich-text>`,
  );

describe('skolebro-rich-text', () => {
  it('shows all that the profile allows', async () => {
    const source =
      '<h2>Uge 47</h2><p lang="da" dir="ltr"><b>Dansk</b>, <em>matematik</em> og <u>idræt</u><br>Husk tøj</p>' +
      '<ol start="3"><li>Læs</li></ol><table><caption>Skema</caption><thead><tr><th scope="col" colspan="2">Man</th></tr></thead>' +
      '<tbody><tr><td rowspan="1">8.00</td></tr></tbody></table><blockquote>Før</blockquote>';
    const element = await richText(source);
    for (const name of ['h2', 'p[lang]', 'b', 'em', 'u', 'br', 'ol[start="3"]', 'th[scope]', 'blockquote']) {
      expect(shown(element).querySelector(name), name).to.exist;
    }
    await expect(element).to.be.accessible();
  });

  it('keeps the words of what is not in the profile, each block on a line of its own', async () => {
    const element = await richText(
      '<div>Kære alle</div><div class="x"><font color="red">Husk</font> tøj</div>',
    );
    expect(shown(element).innerText).to.equal('Kære alle\nHusk tøj');
  });

  it('keeps no attribute value outside its bounds', async () => {
    const element = await richText(
      '<ol start="-1"><li>a</li></ol><p dir="auto" lang="1">b</p><table><tr><td colspan="101">c</td></tr></table><a href="/hjem">d</a>',
    );
    const attributes = [...shown(element).querySelectorAll('ol, p, td, a')].flatMap((one) =>
      one.getAttributeNames(),
    );
    expect(attributes).to.deep.equal([]);
  });

  it('tells the page of a link, and leaves it to the page where that prevents it', async () => {
    const element = await richText('<p><a href="https://bogelund.example/tur">Turen</a></p>');
    const opened: string[] = [];
    element.addEventListener('link-open', (event) => {
      event.preventDefault();
      opened.push((event as CustomEvent<{href: string}>).detail.href);
    });
    const link = shown(element).querySelector('a')!;
    const click = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true});
    link.dispatchEvent(click);
    expect(opened).to.deep.equal(['https://bogelund.example/tur']);
    expect(click.defaultPrevented).to.equal(true);
    expect([link.rel, link.target]).to.deep.equal(['noopener noreferrer nofollow', '_blank']);
  });

  it('says where a link leads whose words name another place', async () => {
    const element = await richText('<a href="https://ond.example/login">https://www.aula.example</a>');
    expect(shown(element).innerText).to.contain('(fører til ond.example)');
    const honest = await richText('<a href="https://www.aula.example/x">aula.example</a>');
    expect(shown(honest).innerText).to.equal('aula.example');
  });

  it('loads a picture from elsewhere only when the user asks', async () => {
    const element = await richText('<p><img src="https://billeder.example/a.png" alt="Søen"></p>');
    expect(shown(element).querySelector('img')).to.equal(null);
    expect(element.shadowRoot!.textContent).to.contain('billeder.example').and.to.contain('[Billede: Søen]');
    element.shadowRoot!.querySelector('button')!.click();
    await element.updateComplete;
    const picture = shown(element).querySelector('img')!;
    expect([picture.src, picture.referrerPolicy]).to.deep.equal([
      'https://billeder.example/a.png',
      'no-referrer',
    ]);
    element.html = '<img src="https://billeder.example/b.png">';
    await element.updateComplete;
    expect(shown(element).querySelector('img'), 'a new text asks anew').to.equal(null);
  });

  it('asks for the files of the message, and shows them', async () => {
    const asked: unknown[] = [];
    const place = document.createElement('div');
    place.addEventListener('pictures-need', (event) => asked.push((event as CustomEvent<unknown>).detail));
    const element = await fixture<RichText>(
      html`<skolebro-rich-text .html=${`<img src="urn:uuid:${file}" alt="Kort">`}></skolebro-rich-text>`,
      {parentNode: place},
    );
    expect(asked).to.deep.equal([{fileIds: [file]}]);
    element.pictures = new Map([[file, new Blob(['x'], {type: 'image/png'})]]);
    await element.updateComplete;
    expect(shown(element).querySelector('img')!.src).to.match(/^blob:/);
  });

  it('folds what is quoted, and headings go on from the level of the page', async () => {
    const element = await richText('<p>Ja tak</p><h3>Om turen</h3><blockquote>Kan I være med?</blockquote>', {
      foldQuotes: true,
      headingLevel: 4,
    });
    const details = shown(element).querySelector('details')!;
    expect([details.open, details.querySelector('summary')!.textContent]).to.deep.equal([
      false,
      'Vis tidligere tekst',
    ]);
    expect(shown(element).querySelector('h3')!.getAttribute('aria-level')).to.equal('5');
  });

  it('keeps the lines of plain text, makes addresses links and folds quoted lines', async () => {
    const text = 'Hej <b>alle</b>\nSe https://skole.example/tur.\n> Kan I være med?\n> Mvh Mette';
    const element = await richText('', {text, foldQuotes: true});
    expect(shown(element).querySelector('b')).to.equal(null);
    expect(shown(element).querySelector('a')!.href).to.equal('https://skole.example/tur');
    expect(shown(element).querySelector('blockquote')!.textContent).to.equal('Kan I være med?\nMvh Mette');
  });

  it('reads five megabytes of anything in a blink, and says that there is more', async () => {
    const start = performance.now();
    const element = await richText('<p>Kære <b>alle</b> <i>forældre</i></p>'.repeat(150_000));
    expect(performance.now() - start).to.be.at.most(1500);
    expect(element.shadowRoot!.textContent).to.contain('Du ser kun begyndelsen');
    const deep = await richText('<blockquote>'.repeat(16_000) + 'bund');
    expect(shown(deep).textContent.trim()).to.equal('bund');
  });
});
