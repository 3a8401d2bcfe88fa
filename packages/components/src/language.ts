import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** An element that shows texts. */
export type Speaker = ReactiveControllerHost & Element;

/** The texts of one component, complete in Danish and English. */
export interface Texts<Words> {
  /** The component's tag without its prefix; other languages are registered under it. */
  readonly name: string;
  readonly da: Words;
  readonly en: Words;
}

/** The texts of components in another language, by component and key; what is missing is shown in Danish. */
export interface OtherTexts {
  readonly [component: string]: Readonly<Record<string, unknown>>;
}

const registry = new Map<string, OtherTexts>();
const listeners = new WeakSet<Speaker>();

/**
 * Adds a language, or changes the words of one, in every component of this copy of Skolebro.
 *
 * @param language a language tag (BCP 47), as `fo` or `kl`
 */
export function registerTexts(language: string, texts: OtherTexts): void {
  registry.set(language.toLowerCase(), {...registry.get(language.toLowerCase()), ...texts});
}

/** The texts in the language of the nearest `lang`; from then on the element follows when that changes. */
export function textsFor<Words extends object>(element: Speaker, texts: Texts<Words>): Words {
  const language = languageFor(element);
  const other = registry.get(language)?.[texts.name] ?? registry.get(base(language))?.[texts.name];
  return {...(base(language) === 'en' ? texts.en : texts.da), ...other};
}

/** The locale for dates, times and order, in the language that the texts are in. */
export function localeFor(element: Speaker): string {
  const language = languageFor(element);
  if (registry.has(language) || registry.has(base(language))) return language;
  return base(language) === 'en' ? 'en-GB' : 'da-DK';
}

function languageFor(element: Speaker): string {
  if (!listeners.has(element)) {
    listeners.add(element);
    element.addController(new LanguageListener(element));
  }
  return nearestLanguage(element);
}

function nearestLanguage(element: Element): string {
  let at: Element | null = element;
  while (at) {
    const holder: Element | null = at.closest('[lang]:not([lang=""])');
    if (holder) return (holder.getAttribute('lang') ?? '').toLowerCase();
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'da';
}

function base(language: string): string {
  return language.split('-', 1)[0] ?? '';
}

/** Shows the element anew when the `lang` of anything around it changes. */
class LanguageListener implements ReactiveController {
  private readonly host: Speaker;
  private observer: MutationObserver | undefined;

  constructor(host: Speaker) {
    this.host = host;
  }

  hostConnected(): void {
    // A server renders without a document to observe.
    if (typeof MutationObserver === 'undefined') return;
    let language = nearestLanguage(this.host);
    this.observer = new MutationObserver(() => {
      const now = nearestLanguage(this.host);
      if (now !== language) this.host.requestUpdate();
      language = now;
    });
    let at: Element | null = this.host;
    while (at) {
      const root: Node = at.getRootNode();
      this.observer.observe(root, {subtree: true, attributeFilter: ['lang']});
      at = root instanceof ShadowRoot ? root.host : null;
    }
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }
}
