import type {Answer} from '@skolebro/host';
import {type TemplateResult, html, nothing} from 'lit';

/** What could not be written, and the words for it. */
export interface Refused {
  readonly state: string;
  readonly heading: string;
}

/** What stands above items that are there: that they may be old, which parts are missing, and what could not be kept. */
export function drawNotices(
  answer: Pick<Answer<unknown>, 'state' | 'vendor' | 'partial'>,
  refused: Refused | false | undefined,
): TemplateResult {
  const missing = (answer.partial ?? []).filter(({state}) => state !== 'ready' && state !== 'empty');
  const shown = answer.state === 'stale' ? [answer, ...missing] : missing;
  return html`${shown.map(
    ({state, vendor}) => html`<skolebro-state compact state=${state} vendor=${vendor}></skolebro-state>`,
  )}${
    refused
      ? html`<skolebro-state compact state=${refused.state} heading=${refused.heading}></skolebro-state>`
      : nothing
  }`;
}
