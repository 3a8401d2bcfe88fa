import type {ThreadMessage} from '@skolebro/host';
import {type CSSResult, type TemplateResult, css, html} from 'lit';
import {type Speaker, textsFor} from '../language.js';
import {type NameWords, nameOf, namesOf} from '../messages/names.js';
import {type NotesTexts, texts} from './notes.texts.js';

/** What a note needs to know beside itself. */
export interface NoteContext {
  readonly speaker: Speaker;
  readonly words: {readonly names: NameWords};
  readonly moment: (instant: string) => string;
}

/** How quiet a note is; its height is known before. */
export const styles: CSSResult = css`
  .note {
    color: var(--_ink-quiet);
    text-align: center;
    overflow-wrap: anywhere;
    overflow-x: clip;
  }
`;

/** What happened, by whom and when; only when, where nobody here knows the kind. */
export function noteView(message: ThreadMessage, context: NoteContext): TemplateResult {
  const {kind, sender, about = [], at, files = [], deletedAt} = message;
  const {names} = context.words;
  const words = textsFor(context.speaker, texts);
  const who = nameOf(sender, names);
  const whom = about.length === 0 ? '' : namesOf(about, 0, 3, names);
  const isEmpty = kind === 'message' && deletedAt === undefined && files.length === 0;
  const said = isEmpty ? who : (own(words.notes, kind)?.(who, whom) ?? words.unknownKind);
  return html`${said} · <time datetime=${at}>${context.moment(at)}</time>`;
}

/** What a message of another kind is called. */
export function kindLabel(kind: string, {speaker}: Pick<NoteContext, 'speaker'>): string {
  const words: NotesTexts = textsFor(speaker, texts);
  return own(words.labels, kind) ?? words.unknownKind;
}

function own<Value>(of: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(of, key) ? of[key] : undefined;
}
