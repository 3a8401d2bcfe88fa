import {
  type CalendarSource,
  type FrameManifest,
  type Host,
  type HostFrame,
  openFrame,
  readManifest,
  type StaticHost,
} from '@skolebro/host';
import type {Uuid} from '@skolebro/models';

/** A vendor that runs in a closed frame. */
export interface Framed {
  readonly vendor: string;

  /** The child whom it is about. */
  readonly childId: Uuid;
  readonly manifest: FrameManifest;
  readonly calendar: CalendarSource;

  /** The frame, to be put on the page once. */
  readonly element: HTMLElement;

  /** Whether it is on its way, shows something, or has failed. */
  readonly state: 'loading' | 'ready' | 'failed';

  /** How much is new, as the vendor says. */
  readonly count: number;

  /** Begins anew, with a new frame. */
  retry(): void;
}

/** Opens the frame that the page's own HTML lists, with the manifest that stands there. */
export function frameOf(list: Element | null, childId: Uuid, host: StaticHost, changed: () => void): Framed {
  const {address, manifest: written} = JSON.parse(list?.textContent ?? '{}') as {
    address?: string;
    manifest?: unknown;
  };
  const manifest = readManifest(written);
  const element = document.createElement('div');
  element.className = 'framed';
  let state: Framed['state'] = 'loading';
  let count = 0;
  let connection = open();

  /** The host of the page, which also takes this vendor's count and prints for it. */
  function hostOfFrame(): Host {
    return {
      get context() {
        return host.context;
      },
      capabilities: {
        setCount(next) {
          count = next;
          changed();
          return Promise.resolve(true);
        },
        print() {
          window.print();
          return Promise.resolve(true);
        },
      },
      watch: (told, signal) => host.watch(told, signal),
    };
  }

  function open(): HostFrame {
    const frame = document.createElement('iframe');
    element.replaceChildren(frame);
    return openFrame({
      frame,
      manifest,
      guest: {address: address ?? ''},
      host: hostOfFrame(),
      changed(now) {
        state = now === 'open' ? 'ready' : 'failed';
        changed();
      },
    });
  }

  return {
    vendor: manifest.vendor,
    childId,
    manifest,
    element,
    calendar: {load: (query, signal) => connection.source('calendar').load(query, signal)},
    get state() {
      return state;
    },
    get count() {
      return count;
    },
    retry() {
      connection.close();
      state = 'loading';
      count = 0;
      connection = open();
      changed();
    },
  };
}
