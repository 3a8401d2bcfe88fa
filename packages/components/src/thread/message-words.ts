import type {ThreadMessage} from '@skolebro/host';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

/** The beginning of a message in one line, as plain text that is only ever shown as text. */
export function previewOf({text = '', html = ''}: ThreadMessage, most = 160): string {
  const plain =
    html === ''
      ? text.slice(0, 4 * most)
      : html
          .slice(0, 8 * most)
          .replace(/<[^>]*>?/g, ' ')
          .replace(/&(#39|[a-z]+);/g, (all, name: string) =>
            Object.hasOwn(entities, name) ? (entities[name] ?? all) : all,
          );
  return plain.replace(/\s+/g, ' ').trim().slice(0, most);
}

/** Whether a message has something to read, beside that it happened. */
export function hasContent({html = '', text = '', files = [], deletedAt}: ThreadMessage): boolean {
  return deletedAt === undefined && (html.trim() !== '' || text.trim() !== '' || files.length > 0);
}

/** The messages, each once: one that the source gives twice stands where it came first, as it came last. */
export function uniqueMessages(messages: readonly ThreadMessage[]): readonly ThreadMessage[] {
  return [...new Map(messages.map((one) => [one.id, one])).values()];
}

/**
 * Which messages are open at first: what is unread and the latest of them, so that a long thread is quick to read and
 * to show.
 */
export function openAtFirst(messages: readonly ThreadMessage[], latest = 12): ReadonlySet<string> {
  const from = Math.max(0, messages.length - latest);
  const unread = messages.filter((one) => one.unread).slice(0, latest);
  return new Set([...unread, ...messages.slice(from)].map(({id}) => id));
}

/** The message that an answer answers: the latest from somebody else. */
export function answered(messages: readonly ThreadMessage[]): ThreadMessage | undefined {
  return messages.findLast(({kind, own}) => kind === 'message' && !own) ?? messages.at(-1);
}
