import {type ContextChild, applyContext, childrenOf, missingParts, timeZoneOf} from '@skolebro/host';
import type {HostContext, TimeZoneId, Uuid} from '@skolebro/models';

/**
 * What a widget's host says: language and look at once, children and time zone when the widget asks.
 *
 * What the host leaves out is Danish, in Danish time and without names; the widget fires `context-lack` then.
 */
export class HostSaid {
  private readonly widget: HTMLElement;
  private readonly wanted: Parameters<typeof missingParts>[1];
  private context: HostContext | undefined;
  private children: readonly ContextChild[] = [];
  private told = '';
  private zone = '';

  /** @param wanted the parts that the widget would like to know */
  constructor(widget: HTMLElement, wanted: Parameters<typeof missingParts>[1]) {
    this.widget = widget;
    this.wanted = wanted;
  }

  /** Takes in what the host says now; called before anything is shown. */
  hear(context: HostContext | undefined): void {
    if (context === this.context) return;
    this.context = context;
    this.zone = '';
    this.children = childrenOf(context);
    applyContext(this.widget, context);
    const missing = context ? missingParts(context, this.wanted) : [];
    if (missing.length > 0 && missing.join() !== this.told) {
      this.widget.dispatchEvent(new CustomEvent('context-lack', {detail: {missing}, bubbles: true}));
    }
    this.told = missing.join();
  }

  /** The widget's own list of children, or else the host's. */
  family<Child extends ContextChild>(own: readonly Child[]): readonly (Child | ContextChild)[] {
    return own.length > 0 ? own : this.children;
  }

  /** The children in view by the widget's own word, or else by the host's; empty means all. */
  childIds(own: readonly Uuid[]): readonly Uuid[] {
    return own.length > 0 ? own : (this.context?.children ?? []).map(({id}) => id);
  }

  /** The widget's own zone, or else the host's, or else Denmark's. */
  timeZone(own: TimeZoneId): TimeZoneId {
    // Whether a zone is known takes the browser a while to say.
    return own || (this.zone ||= timeZoneOf(this.context));
  }
}
