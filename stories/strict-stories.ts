import {render} from 'lit';
import type {Render} from './all.js';

/** What the page's policy has stopped, by story and directive; tests in the page around it read this. */
const violations: string[] = [];
let shown = 'no story';
document.addEventListener('securitypolicyviolation', ({effectiveDirective, sample, blockedURI}) => {
  violations.push(`${shown}: ${effectiveDirective} ${blockedURI} ${sample}`);
});

Object.assign(globalThis, {violations});
window.addEventListener('error', ({message}) => violations.push(`${shown}: ${message}`));
window.addEventListener('unhandledrejection', ({reason}) => violations.push(`${shown}: ${String(reason)}`));

const {storyFiles} = await import('./all.js');
let stories = 0;

for (const {default: meta, ...rest} of storyFiles) {
  for (const [name, story] of Object.entries(rest)) {
    const {args, render: own = meta.render} = story as {args?: object; render?: unknown};
    Object.assign(globalThis, {shown});
    shown = `${meta.title ?? ''} ${name}`;
    const place = document.body.appendChild(document.createElement('div'));
    render((own as Render)({...meta.args, ...args}), place);
    await settled(place);
    place.remove();
    stories += 1;
  }
}

/** Everything in it is drawn, and what is drawn late has come: nothing new for some frames. */
async function settled(place: Element) {
  for (let quiet = 0, before = ''; quiet < 3;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = String(place.querySelectorAll('*').length + deep(place));
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}

function deep(place: Element): number {
  return [...place.querySelectorAll('*')].reduce(
    (sum, {shadowRoot}) => sum + (shadowRoot ? shadowRoot.querySelectorAll('*').length : 0),
    0,
  );
}

Object.assign(globalThis, {stories, isReady: true});
