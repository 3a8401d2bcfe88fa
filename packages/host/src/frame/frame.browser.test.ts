import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {openFrame, staticHost} from '../index.js';
import {
  address,
  alma,
  answersOf,
  arm,
  closeAll,
  danish,
  elsewhere,
  here,
  type Looked,
  manifest,
  nextWord,
  openGuest,
  page,
  refusal,
  tell,
} from './page.fixture.js';

describe('a guest in a frame', () => {
  afterEach(closeAll);

  it('gets what its manifest names, and nothing else', async () => {
    const guest = await openGuest();
    const {context, capabilities, sources} = (await guest.tell('look')) as Looked;
    expect(context).to.deep.equal({
      version: '1.0',
      locale: 'da-DK',
      children: [{id: alma, name: 'Alma'}],
      capabilities: ['get-token', 'navigate', 'resize', 'set-count'],
    });
    expect(capabilities).to.deep.equal(['getToken', 'navigate', 'resize', 'setCount']);
    expect(sources).to.deep.equal(['calendar']);
  });

  it('works as well at its own origin, which it keeps only when the page says so', async () => {
    const guest = await openGuest({address: elsewhere + address(), keepsOrigin: true});
    expect(guest.frame.getAttribute('sandbox')).to.equal('allow-scripts allow-forms allow-same-origin');
    expect(((await guest.tell('look')) as Looked).sources).to.deep.equal(['calendar']);
  });

  it('never keeps the origin of the page itself', () => {
    const frame = document.createElement('iframe');
    const open = (): unknown =>
      openFrame({frame, manifest, host: staticHost(), guest: {address: page}, keepsOrigin: true});
    expect(open).to.throw(TypeError);
  });

  it('runs from a document handed in, held to its network domains', async () => {
    const script = `<script type="module" src="${here}/packages/host/src/frame/guest.fixture.ts"></script>`;
    const guest = await openGuest({document: `<html lang="da"><title>x</title>${script}`, word: 'not-named'});
    expect(guest.word).to.equal('silent');
    expect(await refusal(guest.tell('fetch', `${here}/package.json`))).to.contain('Failed to fetch');
  });

  it('cannot reach into the page, nor over the network past its manifest', async () => {
    const guest = await openGuest();
    expect(await refusal(guest.tell('reach-the-page'))).to.contain('SecurityError');
    expect(await refusal(guest.tell('fetch', `${elsewhere}/package.json`))).to.contain('Failed to fetch');
  });

  it('reads the page’s sources, and the page reads the guest’s, under the vendor’s true name', async () => {
    const guest = await openGuest();
    expect(await guest.tell('load')).to.deep.equal([
      {vendor: 'Elmelund Skole', state: 'ready', items: [danish]},
    ]);
    const [answer] = await answersOf(guest.connection);
    expect(answer).to.deep.include({vendor: 'Solbakken', state: 'ready'});
    expect(answer!.items![0]).to.deep.include({title: 'Dansk'});
  });

  it('asks for tokens for its own backend only', async () => {
    const guest = await openGuest();
    expect(await guest.tell('token', 'solbakken')).to.equal('token-for-solbakken');
    expect(await refusal(guest.tell('token', 'aula'))).to.contain('TokenRefused');
  });

  it('has the page open what the manifest allows', async () => {
    const guest = await openGuest();
    expect(await guest.tell('navigate', 'https://solbakken.example/opgave/1')).to.equal(true);
    for (const url of [
      'https://evil.example',
      'javascript:alert(1)',
      'https://solbakken.example.evil.example',
    ]) {
      expect(await refusal(guest.tell('navigate', url)), url).to.contain('PeerRefused');
    }
    expect(guest.host.calls.map(({name}) => name)).to.deep.equal(['navigate']);
  });

  it('hands its count out, when it is one', async () => {
    const guest = await openGuest();
    await guest.tell('count', 4);
    expect(await refusal(guest.tell('count', -1))).to.contain('PeerRefused');
    expect(await refusal(guest.tell('count', '4'))).to.contain('PeerRefused');
    expect(guest.host.calls).to.deep.equal([{name: 'setCount', given: [4]}]);
  });

  it('hears of language and theme when they change', async () => {
    const guest = await openGuest();
    guest.host.change({locale: 'en-GB', theme: {colourScheme: 'dark'}});
    await waitUntil(async () => ((await guest.tell('look')) as Looked).context.locale === 'en-GB');
    expect(((await guest.tell('look')) as Looked).context).to.deep.include({theme: {colourScheme: 'dark'}});
  });

  it('changes its height at most five times a second, and within its bounds', async () => {
    const guest = await openGuest();
    const heights: string[] = [];
    const observer = new MutationObserver(() => heights.push(guest.frame.style.blockSize));
    observer.observe(guest.frame, {attributes: true, attributeFilter: ['style']});
    const begun = performance.now();
    await guest.tell('resize-a-hundred');
    await waitUntil(() => guest.frame.style.blockSize === '200px', 'the last height was lost');
    const seconds = (performance.now() - begun) / 1000;
    expect(heights.length).to.be.at.most(Math.ceil(seconds * 5) + 1);
    expect(heights.length).to.be.greaterThan(2);
  });

  it('is cut off when it floods the page, and its source then says that it failed', async () => {
    const guest = await openGuest();
    void guest.tell('flood');
    await waitUntil(() => guest.faults.includes('flooded'), 'nothing cut it off');
    expect(guest.host.calls.length).to.be.at.most(200);
    expect(await answersOf(guest.connection)).to.deep.equal([{vendor: 'Solbakken', state: 'failed'}]);
  });

  it('connects once: a handle that is used again is not listened to', async () => {
    const guest = await openGuest();
    await guest.tell('say-hello-again');
    await waitUntil(() => guest.ignored.includes('replayed-handle'), 'the second hello was not noticed');
    expect(await guest.tell('token', 'solbakken')).to.equal('token-for-solbakken');
  });

  it('is told apart from another window, another origin and another handle', async () => {
    const guest = arm({address: `${address()}&silent`});
    await guest.heard('loaded');
    const hello = {skolebro: 'hello', version: '1.0', handle: guest.frame.name};
    window.postMessage(hello, '*');
    const child = guest.frame.contentWindow;
    const say = (origin: string, handle: string): boolean =>
      window.dispatchEvent(new MessageEvent('message', {source: child, origin, data: {...hello, handle}}));
    say('https://evil.example', guest.frame.name);
    say('null', 'guessed');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(guest.ignored).to.deep.equal(['origin', 'handle']);
  });

  it('that is silent has failed, and the page says so', async () => {
    const guest = arm({address: `${address()}&silent`, timeLimit: 300});
    expect(await answersOf(guest.connection)).to.deep.equal([{vendor: 'Solbakken', state: 'failed'}]);
    expect(guest.faults).to.deep.equal(['silent']);
  });

  it('of another contract is refused', async () => {
    const guest = arm({address: `${address()}&version=2.0`});
    expect(await answersOf(guest.connection)).to.deep.equal([{vendor: 'Solbakken', state: 'failed'}]);
    expect(guest.faults).to.deep.equal(['other-version']);
  });

  it('of a later minor version is served', async () => {
    const guest = arm({address: `${address()}&version=1.7`});
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(guest.faults).to.deep.equal([]);
  });

  it('that goes to another page is cut off', async () => {
    const guest = await openGuest();
    guest.frame.src = 'about:blank';
    await waitUntil(() => guest.faults.includes('left'));
  });

  it('learns that it has no host when the page is not one it knows, and when it is silent', async () => {
    const stranger = arm({address: `${page}?host=https://other.example&limit=200`});
    expect(await stranger.heard()).to.equal('silent');
    const frame = document.body.appendChild(document.createElement('iframe'));
    const heard = nextWord(frame);
    frame.contentWindow!.name = 'nobody-answers';
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = `${page}?host=${here}&limit=200`;
    expect(await heard).to.equal('silent');
    frame.remove();
  });

  it('keeps its own language when a host sends a context that is none', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const {port1, port2} = new MessageChannel();
    window.addEventListener(
      'message',
      ({data}: MessageEvent<{handle: string}>) => {
        const {handle} = data;
        frame.contentWindow?.postMessage({skolebro: 'welcome', version: '1.0', handle}, '*', [port2]);
        for (const value of [
          '<html>',
          null,
          {version: 1, locale: {}},
          {version: '1.0', locale: 'da-DK', children: 'all'},
        ]) {
          port1.postMessage({type: 'tell', name: 'context', value});
        }
        port1.postMessage({type: 'tell', name: 'offer', value: {sources: [], capabilities: 'all', keys: 7}});
      },
      {once: true},
    );
    frame.contentWindow!.name = 'rogue';
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = address();
    expect(await nextWord(frame)).to.equal('connected');
    const {context, capabilities, sources} = (await tell(frame, 'look', undefined)) as Looked;
    expect(context).to.deep.equal({version: '1.0', locale: 'da-DK'});
    expect([...capabilities, ...sources]).to.deep.equal([]);
    frame.remove();
  });

  it('lets the focus in and out by keyboard, and hands on the keys that the page wants', async () => {
    const before = document.body.appendChild(document.createElement('button'));
    const guest = await openGuest();
    const after = document.body.appendChild(document.createElement('button'));
    const pressed: string[] = [];
    guest.frame.addEventListener('keydown', ({key}) => pressed.push(key));
    before.focus();
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.equal(guest.frame);
    await sendKeys({press: 'F6'});
    await sendKeys({press: 'a'});
    await waitUntil(() => pressed.length > 0);
    expect(pressed).to.deep.equal(['F6']);
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.equal(after);
    guest.connection.focus('last');
    expect(document.activeElement).to.equal(guest.frame);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.equal(after);
    before.remove();
    after.remove();
  });

  it('has a name for those who do not see it, and no referrer', async () => {
    const {frame} = await openGuest();
    expect(frame.title).to.equal('Solbakkens ugeplan');
    expect(frame.referrerPolicy).to.equal('no-referrer');
    expect(frame.getAttribute('sandbox')).to.equal('allow-scripts allow-forms');
  });
});
