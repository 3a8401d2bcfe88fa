import type {ThreadMessage} from '@skolebro/host';
import {type TemplateResult, render} from 'lit';
import {hasContent} from './message-words.js';

/** How a message stands in its thread. */
export interface PlacedMessage {
  readonly message: ThreadMessage;
  readonly count: number;
  readonly isActive: boolean;

  /** What is shown of it depends on these. */
  readonly parted: readonly unknown[];
  readonly view: () => TemplateResult;
}

/** The messages of a thread in the document, each drawn anew only when something of it has changed. */
export class MessageFeed {
  private articles: ReadonlyMap<
    string,
    {readonly element: HTMLElement; readonly parted: readonly unknown[]}
  > = new Map();

  /** Puts messages into their feed, in that order; one that is there already keeps its elements. */
  draw(feed: Element | null, messages: readonly PlacedMessage[]): void {
    const ids = new Set(messages.map(({message}) => message.id));
    // Those that go leave first, so that none of those that stay has to move.
    for (const [id, {element}] of this.articles) if (!ids.has(id)) element.remove();
    let at = feed?.firstElementChild ?? null;
    this.articles = new Map(
      messages.map(({message, count, isActive, parted, view}, place) => {
        const {id, own} = message;
        const known = this.articles.get(id);
        const element = known?.element ?? articleOf(id);
        if (element === at) at = at.nextElementSibling;
        else feed?.insertBefore(element, at);
        element.tabIndex = isActive ? 0 : -1;
        set(element, 'aria-posinset', place + 1);
        set(element, 'aria-setsize', count);
        if (!known?.parted.every((one, index) => one === parted[index])) {
          element.className = `${hasContent(message) ? 'message' : ''} ${own ? 'own' : ''}`;
          render(view(), element);
        }
        return [id, {element, parted}];
      }),
    );
  }
}

function articleOf(id: string): HTMLElement {
  const element = document.createElement('article');
  element.setAttribute('part', 'message');
  element.dataset.id = id;
  return element;
}

function set(element: Element, name: string, value: number) {
  if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
}
