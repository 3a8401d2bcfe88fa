// The vendor's part in the page: two sources, fed by the backend.
import {
  type Answer,
  type AssignmentItem,
  type AssignmentSource,
  type CalendarItem,
  type CalendarSource,
  guardChild,
  type Host,
  tokenBroker,
  TokenRefused,
  use,
} from '@skolebro/host';
import {isAssignment, isCalendarEvent, type Uuid} from '@skolebro/models';

/** Where the vendor is, and whom it is asked about. */
export interface ClientOptions {
  /** The page; it must be able to mint a token for `solbakken`. */
  readonly host: Host;

  /** The backend's address without a slash at its end. */
  readonly address: string;
  readonly childId: Uuid;
}

/** What the vendor feeds a page with. */
export interface SolbakkenSources {
  readonly calendar: CalendarSource;
  readonly assignments: AssignmentSource;
}

const vendor = 'Solbakken';

/** The sources of one child; both share one session, and the page's token is used for nothing but to open it. */
export function solbakkenSources({host, address, childId}: ClientOptions): SolbakkenSources {
  const broker = tokenBroker({
    origins: [new URL(address).origin],
    mint: (signal) => openSession(host, address, signal),
    // What is kept is the vendor's own session, which lives for ten minutes.
    maxSeconds: 600,
    marginSeconds: 30,
    // A database in the process takes a while to wake up.
    timeLimit: 25_000,
  });

  async function* ask<Item>(
    path: string,
    days: {readonly from: string; readonly to: string},
    isItem: (value: unknown) => value is Item,
    signal: AbortSignal,
  ): AsyncGenerator<Answer<Item>> {
    yield {vendor, childId, state: 'loading'};
    const query = new URLSearchParams({child: childId, ...days});
    const answer = await broker.send({address: `${address}${path}?${query.toString()}`}, signal);
    if (answer.state !== 'ready') yield {vendor, childId, state: answer.state};
    else yield answerOf(answer.body, isItem) ?? {vendor, childId, state: 'failed'};
  }

  return {
    calendar: guardChild<CalendarSource>(
      {
        load: ({startDate, endDate}, signal) =>
          ask('/events', {from: startDate, to: endDate}, isCalendarItem, signal),
      },
      {childIds: [childId]},
    ),
    assignments: guardChild<AssignmentSource>(
      {
        load: ({startDate = '0001-01-01', endDate = '9999-12-31'}, signal) =>
          ask('/assignments', {from: startDate, to: endDate}, isAssignmentItem, signal),
      },
      {childIds: [childId]},
    ),
  };
}

/** Trades a token of the page for a session; the vendor's backend decides whether it is good. */
async function openSession(host: Host, address: string, signal: AbortSignal): Promise<string> {
  const asked = await use(host, 'getToken', {audience: 'solbakken', signal});
  if (!asked.done) throw new TokenRefused(asked.reason === 'absent' ? 'not-licensed' : 'signed-out');
  const response = await fetch(`${address}/session`, {
    method: 'POST',
    headers: {authorization: `Bearer ${asked.value}`, 'content-type': 'application/json'},
    body: JSON.stringify({userId: host.context.user?.id}),
    referrerPolicy: 'no-referrer',
    credentials: 'omit',
    signal,
  });
  if (response.status === 401) throw new TokenRefused('signed-out');
  if (response.status === 403) throw new TokenRefused('not-licensed');
  const body = (await response.json()) as {session?: unknown};
  if (!response.ok || typeof body.session !== 'string') throw new TokenRefused('failed');
  return body.session;
}

function answerOf<Item>(body: unknown, isItem: (value: unknown) => value is Item): Answer<Item> | undefined {
  if (typeof body !== 'object' || body === null || !('items' in body) || !('childId' in body))
    return undefined;
  const {childId, items} = body;
  if (typeof childId !== 'string' || !Array.isArray(items)) return undefined;
  const known = items.filter(isItem);
  if (known.length < items.length) return undefined;
  return {vendor, childId, state: known.length > 0 ? 'ready' : 'empty', items: known};
}

function isCalendarItem(value: unknown): value is CalendarItem {
  return isCalendarEvent(value);
}

/** An assignment and whose it is; the page shows no more of it than the guards of the models accept. */
function isAssignmentItem(value: unknown): value is AssignmentItem {
  return (
    typeof value === 'object' && value !== null && 'assignment' in value && isAssignment(value.assignment)
  );
}
