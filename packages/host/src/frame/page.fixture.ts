// What the browser tests of a frame stand on: a page that opens a guest, and talks to it behind the frame's back.
import {
  type Answer,
  type CalendarItem,
  type FrameManifest,
  openFrame,
  staticCalendarSource,
  staticHost,
} from '../index.js';
import type {FrameFault, FrameOptions, HostFrame, Ignored} from './host-frame.js';
import type {Command} from './guest.fixture.js';

export const here = location.origin;
export const elsewhere = here.replace('127.0.0.1', 'localhost');
export const page = '/packages/host/src/frame/guest.fixture.html';
export const alma = '5a0e5c1e-7a55-4f0e-9f0e-1f2d3c4b5a69';
const days = {startDate: '2026-11-16', endDate: '2026-11-22'};
export const danish: CalendarItem = {
  id: alma,
  title: 'Dansk',
  start: '2026-11-16T08:00:00',
  end: '2026-11-16T09:30:00',
};
export const manifest: FrameManifest = {
  contract: '1.0',
  vendor: 'Solbakken',
  title: 'Solbakkens ugeplan',
  told: ['children'],
  reads: ['calendar'],
  provides: ['calendar'],
  capabilities: ['getToken', 'navigate', 'resize', 'setCount'],
  audiences: ['solbakken'],
  opens: ['https://solbakken.example'],
  height: {min: 100, max: 300},
};

const opened: Opened[] = [];

/** Takes every frame away that a test has opened. */
export function closeAll(): void {
  for (const {connection, frame} of opened.splice(0)) {
    connection.close();
    frame.remove();
  }
}

export function arm({address: at, document: text, ...options}: Arm): Opened {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const heard = nextWord(frame);
  const faults: FrameFault[] = [];
  const ignored: Ignored[] = [];
  const host = staticHost(
    {user: {role: 'guardian'}, children: [{id: alma, name: 'Alma'}], isoWeek: '2026-W47'},
    {
      getToken: ({audience}) => Promise.resolve(`token-for-${audience}`),
      navigate: () => Promise.resolve(true),
      setCount: () => Promise.resolve(true),
      print: () => Promise.resolve(true),
    },
  );
  const connection = openFrame({
    frame,
    manifest,
    host,
    guest: text === undefined ? {address: at ?? address()} : {document: text},
    sources: {calendar: staticCalendarSource([danish], {vendor: 'Elmelund Skole'})},
    changed: (_, fault) => fault && faults.push(fault),
    ignored: (why) => ignored.push(why),
    ...options,
  });
  const guest: Opened = {
    frame,
    connection,
    host,
    faults,
    ignored,
    word: '',
    heard: () => heard,
    tell: (command, given) => tell(frame, command, given),
  };
  opened.push(guest);
  return guest;
}

export async function openGuest({
  word = 'connected',
  ...options
}: Arm & {word?: string} = {}): Promise<Opened> {
  const guest = arm(options);
  const said = await guest.heard();
  if (word === 'connected' && said !== word) throw new Error(`The guest said ${said}.`);
  return {...guest, word: said};
}

type Arm = Partial<Omit<FrameOptions, 'guest'>> & {readonly address?: string; readonly document?: string};

export interface Opened {
  readonly frame: HTMLIFrameElement;
  readonly connection: HostFrame;
  readonly host: ReturnType<typeof staticHost>;
  readonly faults: FrameFault[];
  readonly ignored: Ignored[];
  readonly word: string;
  readonly heard: (word?: string) => Promise<string>;
  readonly tell: (command: Command, given?: unknown) => Promise<unknown>;
}

export interface Looked {
  readonly context: {readonly locale: string};
  readonly capabilities: readonly string[];
  readonly sources: readonly string[];
}

export function address(): string {
  return `${page}?host=${here}`;
}

export function nextWord(frame: HTMLIFrameElement): Promise<string> {
  return nextMessage(frame, ({word}) => word) as Promise<string>;
}

let lastCommand = 0;

/** Tells the guest to do something. */
export async function tell(frame: HTMLIFrameElement, command: Command, given: unknown): Promise<unknown> {
  const id = (lastCommand += 1);
  const reply = nextMessage(frame, (data) => (data['reply'] === id ? data : undefined));
  frame.contentWindow?.postMessage({command, id, given}, '*');
  const {value, refused} = (await reply) as {value?: unknown; refused?: string};
  if (refused !== undefined) throw new Error(refused);
  return value;
}

function nextMessage(
  frame: HTMLIFrameElement,
  pick: (data: Record<string, unknown>) => unknown,
): Promise<unknown> {
  return new Promise((resolve) => {
    const listen = ({source, data}: MessageEvent<Record<string, unknown>>): void => {
      const picked = source === frame.contentWindow ? pick(data) : undefined;
      if (picked === undefined) return;
      window.removeEventListener('message', listen);
      resolve(picked);
    };
    window.addEventListener('message', listen);
  });
}

export async function refusal(work: Promise<unknown>): Promise<string> {
  return work.then(
    (value) => `not refused: ${String(value)}`,
    (error: unknown) => String(error),
  );
}

export async function answersOf(connection: HostFrame): Promise<Answer<CalendarItem>[]> {
  const answers = [];
  for await (const answer of connection.source('calendar').load(days, new AbortController().signal))
    answers.push(answer);
  return answers;
}
