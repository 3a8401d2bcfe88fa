import type {ThreadMessage} from '@skolebro/host';
import type {Uuid} from '@skolebro/models';

/** Remembers what was unread when a thread was opened: it stays marked while the thread is read. */
export class FreshMarks {
  private fresh: ReadonlySet<Uuid> = new Set();
  private last:
    {readonly items: unknown; readonly fresh: unknown; readonly shown: readonly ThreadMessage[]} | undefined;

  /** Begins anew, with another thread. */
  forget(): void {
    this.fresh = new Set();
  }

  /** Remembers what is unread now, and says whether anything is. */
  take(items: readonly ThreadMessage[]): boolean {
    const unread = items.filter((one) => one.unread).map(({id}) => id);
    if (unread.length > 0) this.fresh = new Set([...this.fresh, ...unread]);
    return unread.length > 0;
  }

  /** The messages as they are shown; the same for the same messages. */
  show(items: readonly ThreadMessage[]): readonly ThreadMessage[] {
    const {last, fresh} = this;
    if (last && last.items === items && last.fresh === fresh) return last.shown;
    const shown = items.map((one) => (fresh.has(one.id) ? {...one, unread: true} : one));
    this.last = {items, fresh, shown};
    return shown;
  }
}
