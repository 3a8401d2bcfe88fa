import type {MessageLimits, OutgoingMessage, Reach} from '@skolebro/host';
import {type SensitiveFind, findSensitive} from './sensitive.js';

/** Why a message cannot be sent as it is. */
export type Hindrance = 'no-recipients' | 'nobody' | 'counting' | 'too-many' | 'no-text' | 'uploading';

/** What a sender should know before sending. */
export type Warning =
  | 'reply-all'
  | 'many'
  | 'outside-custody'
  | 'blocked'
  | 'no-subject'
  | 'quiet'
  | 'file-missing'
  | SensitiveFind;

/** What is known of a message that is about to be sent. */
export interface Case {
  readonly message: OutgoingMessage;

  /** The words of the message. */
  readonly text: string;

  /** Whom it reaches; undefined while that is being found out. */
  readonly reach: Reach | undefined;
  readonly limits: MessageLimits;

  /** Whether it is quiet now for the sender or a receiver. */
  readonly isQuiet: boolean;
  readonly isUploading: boolean;

  /** Whether a file that was chosen could not be taken. */
  readonly isFileMissing: boolean;
}

/** From how many people on a sender is asked once more. */
const many = 10;

/** What keeps a message from being sent, the first reason alone. */
export function hindranceOf({message, text, reach, limits, isUploading}: Case): Hindrance | undefined {
  const isReply = message.replyTo !== undefined;
  if (!isReply && message.recipients.length === 0) return 'no-recipients';
  if (reach === undefined) return 'counting';
  if (reach.people === 0) return isReply || reach.blocked ? 'nobody' : 'no-recipients';
  if (reach.people > (limits.recipients ?? Infinity)) return 'too-many';
  if (isUploading) return 'uploading';
  return text.trim() === '' && !message.fileIds?.length ? 'no-text' : undefined;
}

/** What the sender should have read before it is sent, the most serious first. */
export function warningsOf({message, text, reach, isQuiet, isFileMissing}: Case): readonly Warning[] {
  const {people = 0, outsideCustody = 0, blocked = 0} = reach ?? {};
  const finds = findSensitive(`${message.subject ?? ''}\n${text}`);
  const isNew = message.threadId === undefined;
  const asked: readonly (readonly [isSo: boolean, warning: Warning])[] = [
    [finds.includes('cpr'), 'cpr'],
    [outsideCustody > 0, 'outside-custody'],
    [message.replyTo === 'all' && people > 1, 'reply-all'],
    [message.replyTo !== 'all' && people >= many, 'many'],
    [blocked > 0, 'blocked'],
    ...(['health', 'social', 'conflict'] as const).map(
      (find) => [finds.includes(find) && !message.sensitive, find] as const,
    ),
    [isFileMissing, 'file-missing'],
    [isNew && (message.subject ?? '').trim() === '', 'no-subject'],
    [isQuiet && message.holdUntil === undefined, 'quiet'],
  ];
  return asked.flatMap(([isSo, warning]) => (isSo ? [warning] : []));
}
