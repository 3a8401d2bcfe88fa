import {
  type AnswerState,
  type Correspondent,
  type MessageFile,
  type MessageSource,
  type OutgoingMessage,
  type Reach,
  type Receipt,
  type Recipient,
  type RecipientQuery,
  type ThreadHead,
  WriteRefused,
} from '@skolebro/host';
import type {ReactiveControllerHost} from 'lit';

/** What is being written. */
export interface Sheet {
  readonly draft: OutgoingMessage;
  readonly thread?: ThreadHead;
  readonly sender?: Correspondent;
}

/** What the events of a composer hold, each a part of it. */
interface Told {
  readonly message?: OutgoingMessage;
  readonly query?: RecipientQuery;
  readonly recipients?: readonly Recipient[];
  readonly files?: readonly File[];
  readonly file?: MessageFile;
}

/** Carries what is written between the composer and the source: drafts, receivers, files, sending and taking back. */
export class WritingDesk {
  /** What is being written; undefined while nothing is. */
  sheet: Sheet | undefined;
  state: AnswerState = 'ready';
  reach: Reach | undefined;
  found: readonly Recipient[] | undefined;
  next = '';
  files: readonly MessageFile[] = [];
  uploading = 0;

  /** What was sent and can still be taken back. */
  sent: (Receipt & {readonly sheet: Sheet}) | undefined;

  private readonly host: ReactiveControllerHost & {readonly source: MessageSource | undefined};
  private draftId: string | undefined;
  private saving: Promise<void> = Promise.resolve();
  private search: AbortController | undefined;
  private counting: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: WritingDesk['host']) {
    this.host = host;
  }

  /** Takes what a composer tells. */
  readonly onEvent = ({type, detail}: CustomEvent<Told>): void => {
    const {message, query, recipients, files, file} = detail;
    if (type === 'draft-change' && message) this.keep(message);
    else if (type === 'draft-discard') void this.discard();
    else if (type === 'recipients-query' && query) void this.find(query);
    else if (type === 'recipients-change' && recipients) void this.count(recipients);
    else if (type === 'files-add' && files) void this.upload(files);
    else if (type === 'file-remove' && file) this.remove(file);
  };

  /** Begins, or goes on with what was kept. */
  open(sheet: Sheet): void {
    this.sheet = sheet;
    this.state = 'ready';
    this.draftId = sheet.draft.id;
    this.files = sheet.draft.files ?? [];
    this.reach = undefined;
    this.found = undefined;
    if (sheet.draft.recipients.length > 0) void this.count(sheet.draft.recipients);
    this.host.requestUpdate();
  }

  close(): void {
    this.sheet = undefined;
    this.host.requestUpdate();
  }

  /** Keeps a draft, one after the other, so that the first gives its id to the next. */
  keep(message: OutgoingMessage): void {
    const {source} = this.host;
    const sheet = this.sheet;
    this.saving = this.saving.then(async () => {
      if (!source || sheet !== this.sheet) return;
      try {
        const {id} = await source.saveDraft(this.withId(message));
        if (sheet === this.sheet) this.draftId = id;
      } catch {
        // What is written stands on the screen; whoever sends it is told of what stands in the way.
      }
    });
  }

  async discard(): Promise<void> {
    const id = this.draftId;
    this.close();
    if (id !== undefined) await this.host.source?.deleteDraft(id).catch(() => undefined);
  }

  async send(message: OutgoingMessage): Promise<void> {
    const {source} = this.host;
    const {sheet} = this;
    if (!source || !sheet || this.state === 'loading') return;
    this.show('loading');
    await this.saving;
    try {
      const receipt = await source.send(this.withId(message));
      this.sent = {...receipt, sheet};
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.forget(), (message.undoSeconds ?? 0) * 1000);
      this.state = 'ready';
      if (this.sheet === sheet) this.close();
    } catch (error) {
      this.show(error instanceof WriteRefused ? error.state : 'failed');
    }
  }

  /** Takes back what was sent last, and goes on with it. */
  async undo(): Promise<boolean> {
    const {sent} = this;
    this.forget();
    if (!sent) return false;
    try {
      const draft = await this.host.source?.undo(sent.messageId);
      if (draft) this.open({...sent.sheet, draft});
      return draft !== undefined;
    } catch {
      return false;
    }
  }

  async find(query: RecipientQuery): Promise<void> {
    this.search?.abort();
    const {signal} = (this.search = new AbortController());
    const before = query.page === undefined ? [] : (this.found ?? []);
    if (query.page === undefined) this.found = undefined;
    this.host.requestUpdate();
    try {
      const page = await this.host.source?.recipients({limit: 100, ...query}, signal);
      if (signal.aborted) return;
      this.found = [...before, ...(page?.items ?? [])];
      this.next = page?.next ?? '';
    } catch {
      if (signal.aborted) return;
      this.found = before;
      this.next = '';
    }
    this.host.requestUpdate();
  }

  async count(recipients: readonly Recipient[]): Promise<void> {
    this.counting?.abort();
    const {signal} = (this.counting = new AbortController());
    this.reach = undefined;
    this.host.requestUpdate();
    try {
      const reach = await this.host.source?.reach(recipients, signal);
      if (!signal.aborted) this.reach = reach;
    } catch {
      // Uncounted receivers keep the message from being sent.
    }
    this.host.requestUpdate();
  }

  async upload(files: readonly File[]): Promise<void> {
    const {sheet} = this;
    const {signal} = new AbortController();
    this.uploading += files.length;
    this.host.requestUpdate();
    for (const file of files) {
      try {
        const taken = await this.host.source?.upload(file, file.name, signal);
        if (taken && sheet === this.sheet) this.files = [...this.files, taken];
      } catch (error) {
        this.state = error instanceof WriteRefused ? error.state : 'failed';
      }
      this.uploading -= 1;
      this.host.requestUpdate();
    }
  }

  remove(file: MessageFile): void {
    this.files = this.files.filter(({id}) => id !== file.id);
    this.host.requestUpdate();
  }

  private forget() {
    clearTimeout(this.timer);
    this.sent = undefined;
    this.host.requestUpdate();
  }

  private show(state: AnswerState) {
    this.state = state;
    this.host.requestUpdate();
  }

  private withId(message: OutgoingMessage): OutgoingMessage {
    return this.draftId === undefined ? message : {...message, id: this.draftId};
  }
}
