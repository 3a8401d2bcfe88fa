import type {
  Correspondent,
  MessageFile,
  OutgoingMessage,
  Reach,
  Recipient,
  ReplyTo,
  ThreadHead,
} from '@skolebro/host';
import type {Instant} from '@skolebro/models';
import {type NameWords, nameOf} from '../messages/names.js';
import {reachOfThread} from './reach-words.js';

/** What has been chosen and written so far. */
export interface Writing {
  readonly draft: OutgoingMessage;
  readonly thread: ThreadHead | undefined;
  readonly replyTo: ReplyTo;
  readonly recipients: readonly Recipient[];
  readonly subject: string;
  readonly html: string;
  readonly files: readonly MessageFile[];
  readonly isSensitive: boolean;
  readonly holdUntil: Instant | undefined;
}

/** The message that was written; what is empty is absent. */
export function messageOf(writing: Writing): OutgoingMessage {
  const {draft, thread, replyTo, recipients, subject, html, files, isSensitive, holdUntil} = writing;
  return {
    ...(draft.id !== undefined && {id: draft.id}),
    ...(thread ? {threadId: thread.id, replyTo} : subject.trim() !== '' && {subject: subject.trim()}),
    ...(draft.inReplyToId !== undefined && {inReplyToId: draft.inReplyToId}),
    recipients,
    ...(html !== '' && {html}),
    ...(files.length > 0 && {fileIds: files.map(({id}) => id), files}),
    ...(isSensitive && {sensitive: true}),
    ...(holdUntil !== undefined && {holdUntil}),
  };
}

/** Everybody whom an answer to all reaches. */
export function reachOfAll(thread: ThreadHead | undefined, user: Correspondent | undefined): Reach {
  return reachOfThread(thread?.participants ?? [], thread?.omittedParticipants ?? 0, user);
}

/** Whom an answer reaches, as far as the thread says; who has left gets none. */
export function reachOfAnswer(
  replyTo: ReplyTo,
  thread: ThreadHead | undefined,
  sender: Correspondent | undefined,
  user: Correspondent | undefined,
): Reach {
  if (replyTo === 'all') return reachOfAll(thread, user);
  return sender?.former ? {people: 0, blocked: 1} : {people: 1};
}

/** The names of receivers where they are few and each is a person; "" where numbers say more. */
export function namesOfFew(
  recipients: readonly Recipient[],
  reach: Reach | undefined,
  words: NameWords,
): string {
  const areFew =
    recipients.length > 0 && recipients.length < 4 && recipients.every(({kind}) => kind === 'person');
  if (!areFew || (reach?.blocked ?? 0) > 0) return '';
  return recipients
    .map(({alias, name, role = ''}) => nameOf({role, ...(name && {name}), ...(alias && {alias})}, words))
    .join(', ');
}

/** The later of two moments, of which either may be absent. */
export function laterOf(one: Instant | undefined, other: Instant | undefined): Instant | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Date.parse(one) > Date.parse(other) ? one : other;
}
