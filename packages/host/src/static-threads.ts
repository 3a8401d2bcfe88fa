import type {AnswerState} from './answer.js';
import {isFound} from './fold.js';
import type {ThreadHead, ThreadMessage, ThreadOrder, ThreadQuery, ThreadSummary} from './message-source.js';

/** One thread with what is in it. */
export interface StaticThread {
  readonly summary: ThreadSummary;

  /** What the thread is; absent means as much as the summary says. */
  readonly head?: ThreadHead;

  /** The messages, the oldest first. */
  readonly messages?: readonly ThreadMessage[];

  /** The state of the thread's answer; absent means that it is ready, or needs a step up where the summary says so. */
  readonly state?: AnswerState;
}

/** How each order of a list puts two threads. */
export const orders: Readonly<Record<ThreadOrder, (a: ThreadSummary, b: ThreadSummary) => number>> = {
  newest: (a, b) => Date.parse(b.at) - Date.parse(a.at),
  oldest: (a, b) => Date.parse(a.at) - Date.parse(b.at),
  unread: (a, b) =>
    Math.sign(b.unread ?? 0) - Math.sign(a.unread ?? 0) || Date.parse(b.at) - Date.parse(a.at),
  sender: (a, b) => senderOf(a).localeCompare(senderOf(b), 'da'),
  subject: (a, b) => (a.subject ?? '').localeCompare(b.subject ?? '', 'da'),
};

function senderOf({senders: [first] = []}: ThreadSummary): string {
  return first?.alias ?? first?.name ?? '';
}

/** Whether a thread belongs in the answer to a question. */
export function fits({summary, messages = []}: StaticThread, query: ThreadQuery): boolean {
  const {subject, preview, senders = [], regardingChildIds, folderId = 'inbox', unread = 0} = summary;
  const {search = '', childIds, senderRoles} = query;
  if (folderId !== (query.folderId ?? 'inbox')) return false;
  if (query.unread && unread === 0) return false;
  if (query.attachments && !summary.attachments) return false;
  if (childIds && regardingChildIds && !regardingChildIds.some((id) => childIds.includes(id))) return false;
  if (senderRoles && !senders.some(({role}) => senderRoles.includes(role))) return false;
  if (search.trim() === '') return true;
  const names = senders.map(({name, alias}) => alias ?? name);
  return isFound(search, [subject, preview, ...names, ...messages.map(({text}) => text)]);
}

/** As much of a head as a summary says. */
export function headOf({
  id,
  subject,
  senders = [],
  regardingChildIds,
  sensitive,
  muted,
  marked,
}: ThreadSummary): ThreadHead {
  return {
    id,
    participants: senders,
    ...(subject !== undefined && {subject}),
    ...(regardingChildIds && {regardingChildIds}),
    ...(sensitive && {sensitive}),
    ...(muted && {muted}),
    ...(marked && {marked}),
  };
}
