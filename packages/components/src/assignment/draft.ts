import {type SubmissionDraft, WriteRefused} from '@skolebro/host';
import type {Submission, Uuid} from '@skolebro/models';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long a pause in the writing is, in ms, before it is saved. */
const pause = 1500;

/** Whether what is written is kept; `refused` was tried and failed. */
export type DraftState = 'kept' | 'unsaved' | 'saving' | 'refused';

/** What a draft is about: whose, of which assignment, and what there is already. */
export interface DraftSubject {
  readonly assignmentId: Uuid;
  readonly childId: Uuid;
  readonly submission: Submission | undefined;
}

/** Keeps what a pupil writes: on the screen always, and with the source after each pause. Nothing is lost when that fails. */
export class Draft implements ReactiveController {
  /** The work as the source last gave it back. */
  submission: Submission | undefined;
  text = '';
  fileIds: readonly Uuid[] = [];
  state: DraftState = 'kept';

  /** Why it could not be kept. */
  refusal: WriteRefused['state'] | undefined;

  private readonly host: ReactiveControllerHost;
  private readonly save: (draft: SubmissionDraft) => Promise<Submission>;
  private subject: DraftSubject | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<boolean> | undefined;

  constructor(host: ReactiveControllerHost, save: (draft: SubmissionDraft) => Promise<Submission>) {
    this.host = host;
    this.save = save;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.state === 'unsaved') void this.settle();
  }

  /** Begins with what there is; a subject that is the same keeps what is being written. */
  begin(subject: DraftSubject | undefined): void {
    const {assignmentId, childId, submission} = subject ?? {};
    if (assignmentId === this.subject?.assignmentId && childId === this.subject?.childId) return;
    if (this.state === 'unsaved') void this.settle();
    this.saving = undefined;
    this.subject = subject;
    this.submission = submission;
    this.text = submission?.text ?? '';
    this.fileIds = submission?.fileIds ?? [];
    this.turn('kept');
  }

  /** Takes what was written, to be kept after a pause. */
  write(change: {readonly text?: string; readonly fileIds?: readonly Uuid[]}): void {
    this.text = change.text ?? this.text;
    this.fileIds = change.fileIds ?? this.fileIds;
    this.turn('unsaved');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.settle(), pause);
  }

  /** Takes over what the source says of the work now. */
  take(submission: Submission): void {
    this.submission = submission;
    this.host.requestUpdate();
  }

  /** Keeps what is not kept yet, and says whether it now is. */
  settle(): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.state === 'kept') return Promise.resolve(true);
    if (this.saving) return this.saving;
    const saving = this.keep().finally(() => {
      if (this.saving === saving) this.saving = undefined;
    });
    this.saving = saving;
    return saving;
  }

  /** Keeps the draft even when nothing is written yet, so that there is something to hand in. */
  async create(): Promise<boolean> {
    if (!this.submission) this.turn('unsaved');
    return this.settle();
  }

  private async keep(): Promise<boolean> {
    const {subject} = this;
    if (!subject) return false;
    this.turn('saving');
    // What is written meanwhile makes it unsaved again, and goes with the next round.
    while (this.state === 'saving') {
      const {text, fileIds, submission} = this;
      try {
        const kept = await this.save({
          assignmentId: subject.assignmentId,
          childId: subject.childId,
          ...(submission && {submissionId: submission.id}),
          ...(text !== '' && {text}),
          ...(fileIds.length > 0 && {fileIds}),
        });
        if (subject !== this.subject) return true;
        this.submission = kept;
        this.turn(this.text === text && this.fileIds === fileIds ? 'kept' : 'saving');
      } catch (error) {
        if (subject !== this.subject) return false;
        this.refusal = error instanceof WriteRefused ? error.state : 'failed';
        this.turn('refused');
      }
    }
    return this.state === 'kept';
  }

  private turn(state: DraftState) {
    this.state = state;
    if (state !== 'refused') this.refusal = undefined;
    this.host.requestUpdate();
  }
}
