import type {AnswerState, Correspondent, MessageSource, OutgoingMessage, ThreadHead} from '@skolebro/host';
import type {Uuid} from '@skolebro/models';
import {stateOf} from '../composer/trouble.js';
import {within} from './within.js';

/** What is being written. */
export interface Sheet {
  readonly draft: OutgoingMessage;
  readonly thread?: ThreadHead;
  readonly sender?: Correspondent;
}

/** Keeps drafts with the source, and by itself as long as the source has not kept them. */
export class Drafts {
  /** Done when what was given last is kept, or could not be. */
  saving: Promise<void> = Promise.resolve();

  private readonly told: (sheet: Sheet, refused: AnswerState | undefined) => void;
  private readonly ids = new WeakMap<Sheet, Uuid>();
  private readonly over = new WeakSet<Sheet>();
  private readonly shelf = new Map<Uuid, Sheet>();

  /** @param told hears of each draft whether it was kept, or why not */
  constructor(told: Drafts['told']) {
    this.told = told;
  }

  /** The sheet to write on: the one that only stands here, where there is one for the same thread and it may be. */
  take(sheet: Sheet, mayStandHere: boolean): Sheet {
    const kept = mayStandHere ? this.shelf.get(keyOf(sheet)) : undefined;
    const {draft} = kept ?? sheet;
    const {inReplyToId, replyTo} = sheet.draft;
    const answer = {...(inReplyToId !== undefined && {inReplyToId}), ...(replyTo && {replyTo})};
    const taken = {...sheet, draft: {...draft, ...answer}};
    const id = kept ? this.ids.get(kept) : draft.id;
    if (id !== undefined) this.ids.set(taken, id);
    return taken;
  }

  /** Keeps what is written, one after the other, so that the first gives its id to the next. */
  keep(source: MessageSource | undefined, sheet: Sheet, message: OutgoingMessage): void {
    const key = keyOf(sheet);
    const copy = {...sheet, draft: this.withId(sheet, message)};
    this.shelf.set(key, copy);
    this.saving = this.saving.then(async () => {
      if (!source || this.over.has(sheet)) return;
      try {
        const {id} = await within(source.saveDraft(this.withId(sheet, message)));
        if (id !== undefined) for (const one of [sheet, copy]) this.ids.set(one, id);
        if (this.shelf.get(key) === copy) this.shelf.delete(key);
        this.told(sheet, undefined);
      } catch (error) {
        if (!this.over.has(sheet)) this.told(sheet, stateOf(error));
      }
    });
  }

  /** Tries once more to keep what only stands here. */
  again(source: MessageSource | undefined): void {
    for (const sheet of [...this.shelf.values()]) this.keep(source, sheet, sheet.draft);
  }

  /** Keeps nothing more of a sheet, because it is sent or thrown away; gives its id, where the source has it. */
  async end(sheet: Sheet): Promise<Uuid | undefined> {
    this.over.add(sheet);
    this.shelf.delete(keyOf(sheet));
    await this.saving;
    return this.ids.get(sheet);
  }

  /** The message with the id that the source knows it by. */
  withId(sheet: Sheet, message: OutgoingMessage): OutgoingMessage {
    const id = this.ids.get(sheet);
    return id === undefined ? message : {...message, id};
  }
}

/** New threads have one place; an answer has the place of its thread. */
function keyOf({thread}: Sheet): Uuid {
  return thread?.id ?? '';
}
