import type {HostCapability, HostContext, Instant, Uuid} from '@skolebro/models';

/** The version of the host contract that this package speaks. */
export const contractVersion = '1.0';

/** Where a component may ask its host to take the user. */
export type NavigationTarget =
  | {readonly kind: 'thread'; readonly threadId: Uuid; readonly messageId?: Uuid}
  | {readonly kind: 'event'; readonly eventId: Uuid; readonly start?: string}
  | {readonly kind: 'assignment'; readonly assignmentId: Uuid; readonly childId?: Uuid}
  | {readonly kind: 'compose'; readonly childId?: Uuid; readonly recipientIds?: readonly Uuid[]}
  | {readonly kind: 'address'; readonly url: string};

/** Something that a host is asked to tell the user, in the user's language. */
export interface HostNotice {
  readonly id: Uuid;
  readonly title: string;
  readonly childId?: Uuid;
  readonly at?: Instant;
  readonly target?: NavigationTarget;
}

/** What a host is asked for when it mints a token. */
export interface TokenRequest {
  /** Who is to verify the token, as the vendor registered its backend. */
  readonly audience: string;
  readonly signal?: AbortSignal;
}

/**
 * What a host can do when it is asked; a host leaves out what it cannot.
 *
 * A method resolves to whether it was done, and may reject; `use` calls it so that nothing throws.
 */
export interface Capabilities {
  /** Mints a token that the vendor's backend verifies; never to be written in an address or a log. */
  getToken?(request: TokenRequest): Promise<string>;

  /** Has the user sign in more strongly; true when that happened. */
  requestStepUp?(): Promise<boolean>;

  /** Takes the user to a place; false when the host does not allow it. */
  navigate?(target: NavigationTarget): Promise<boolean>;

  /** Asks for a height in CSS pixels; the host keeps its own bounds. */
  resize?(height: number): Promise<boolean>;

  /** Says how much is unread, for the host to show beside its own link. */
  setCount?(count: number): Promise<boolean>;

  /** Has the host tell the user something. */
  notify?(notice: HostNotice): Promise<boolean>;

  /** Opens a file of the standard by its id; addresses are never handed over, because they are short-lived. */
  openFile?(fileId: Uuid): Promise<boolean>;

  print?(): Promise<boolean>;

  copyText?(text: string): Promise<boolean>;
}

/** The name of a capability in code. */
export type CapabilityName = keyof Capabilities;

/** The name that each capability has in a `HostContext`. */
export const capabilityCodes: Readonly<Record<CapabilityName, HostCapability>> = {
  getToken: 'get-token',
  requestStepUp: 'request-step-up',
  navigate: 'navigate',
  resize: 'resize',
  setCount: 'set-count',
  notify: 'notify',
  openFile: 'open-file',
  print: 'print',
  copyText: 'copy-text',
};

/** The page that a component stands in, whichever adapter speaks for it. */
export interface Host {
  /** What the host says now; a new object after every change. */
  readonly context: HostContext;

  /** What the host can do; never more than `context.capabilities` says. */
  readonly capabilities: Capabilities;

  /** Calls `changed` with the new context after every change, until `signal` aborts. */
  watch(changed: (context: HostContext) => void, signal: AbortSignal): void;
}
