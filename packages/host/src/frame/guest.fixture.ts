// The guest of the browser tests: does what the test tells it, good or bad.
import {type FramingHost, connectToHost, NoHost, type Sources, staticCalendarSource} from '../index.js';

/** What the test may tell the guest to do. */
export type Command =
  | 'look'
  | 'load'
  | 'token'
  | 'navigate'
  | 'count'
  | 'resize-a-hundred'
  | 'flood'
  | 'say-hello-again'
  | 'reach-the-page'
  | 'fetch'
  | 'focus-first';

const ask = new URLSearchParams(location.search);
const provides: Sources = {
  calendar: staticCalendarSource(
    [
      {
        id: '0b0e5c1e-7a55-4f0e-9f0e-1f2d3c4b5a69',
        title: 'Dansk',
        start: '2026-11-16T08:00:00',
        end: '2026-11-16T09:30:00',
      },
    ],
    {vendor: 'Aula'},
  ),
};
let host: FramingHost | undefined;

window.addEventListener(
  'message',
  ({data, source}: MessageEvent<{command?: Command; id?: number; given?: unknown}>) => {
    const {command, id, given} = data;
    if (source !== window.parent || command === undefined) return;
    obey(command, given).then(
      (value) => window.parent.postMessage({reply: id, value}, '*'),
      (error: unknown) => window.parent.postMessage({reply: id, refused: String(error)}, '*'),
    );
  },
);

if (ask.has('silent')) say('loaded');
else if (ask.has('version')) {
  window.parent.postMessage({skolebro: 'hello', version: ask.get('version'), handle: window.name}, '*');
} else {
  const hosts = [ask.get('host') ?? ''];
  connectToHost({hosts, provides, timeLimit: Number(ask.get('limit') ?? 5000)}).then(
    (found) => {
      host = found;
      say('connected');
    },
    (error: unknown) => say(error instanceof NoHost ? error.reason : String(error)),
  );
}

function say(word: string): void {
  window.parent.postMessage({word}, '*');
}

async function obey(command: Command, given: unknown): Promise<unknown> {
  const {capabilities = {}, sources = {}, context}: Partial<FramingHost> = host ?? {};
  switch (command) {
    case 'look':
      return {context, capabilities: Object.keys(capabilities), sources: Object.keys(sources)};
    case 'load': {
      const answers = [];
      const days = {startDate: '2026-11-16', endDate: '2026-11-22'};
      for await (const answer of sources.calendar?.load(days, new AbortController().signal) ?? [])
        answers.push(answer);
      return answers;
    }
    case 'token':
      return await capabilities.getToken?.({audience: String(given)});
    case 'navigate':
      return await capabilities.navigate?.({kind: 'address', url: String(given)});
    case 'count':
      return await capabilities.setCount?.(given as number);
    case 'resize-a-hundred':
      for (let height = 101; height <= 200; height += 1) {
        void capabilities.resize?.(height);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return undefined;
    case 'flood':
      for (let time = 0; time < 1000; time += 1) void capabilities.setCount?.(time).catch(() => undefined);
      return undefined;
    case 'say-hello-again':
      window.parent.postMessage({skolebro: 'hello', version: '1.0', handle: window.name}, '*');
      return undefined;
    case 'reach-the-page':
      return window.parent.document.title;
    case 'fetch':
      return (await fetch(String(given))).status;
    case 'focus-first':
      document.querySelector<HTMLElement>('#first')?.focus();
      return document.activeElement?.id;
  }
}
