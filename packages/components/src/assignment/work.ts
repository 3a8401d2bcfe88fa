import {type AssignmentItem, WriteRefused} from '@skolebro/host';
import {type File, type Submission, type TimeZoneId, submissionStateTexts} from '@skolebro/models';
import type {TemplateResult} from 'lit';
import {codeText} from '../code-text.js';
import {localeFor, textsFor} from '../language.js';
import {MomentFormat} from '../moment-format.js';
import type {AssignmentDetail} from './assignment.js';
import {Draft} from './draft.js';
import {drawAnswer} from './draw-answer.js';
import {moveFrom} from './moves.js';
import {texts} from './work.texts.js';

export {styles} from './work.styles.js';

/** The pupil's work on one assignment: written, kept, handed in and taken back. */
export class Work {
  readonly draft: Draft;

  private readonly element: AssignmentDetail;

  /** Files that came since the item, and what of them was refused. */
  private added: readonly File[] = [];
  private refusedFile = '';
  private isMoving = false;
  private moments = new MomentFormat('da-DK', '', '');
  private refusal: WriteRefused['state'] | undefined;
  private readonly uploads = new AbortController();

  constructor(element: AssignmentDetail) {
    this.element = element;
    this.draft = new Draft(element, (draft) => {
      const {source} = element;
      if (!source?.saveDraft)
        return Promise.reject(new WriteRefused('failed', 'The source keeps no drafts.'));
      return source.saveDraft(draft);
    });
    element.addController({hostDisconnected: () => this.uploads.abort()});
  }

  /** The work as it stands. */
  draw({assignment, childId, submission, files = []}: AssignmentItem, timeZone: TimeZoneId): TemplateResult {
    const {element, draft} = this;
    const {source, view, names, now} = element;
    const locale = localeFor(element);
    if (!this.moments.isFor(locale, timeZone, now)) this.moments = new MomentFormat(locale, timeZone, now);
    const {moments} = this;
    draft.begin(childId === undefined ? undefined : {assignmentId: assignment.id, childId, submission});
    const isPupil = view === 'pupil';
    return drawAnswer(
      {
        submission: draft.submission,
        draft,
        files: [...files, ...this.added].filter(({id}) => draft.fileIds.includes(id)),
        names,
        mayWrite: isPupil && source?.saveDraft !== undefined,
        mayMove: isPupil && source?.move !== undefined,
        mayAdd: isPupil && source?.addFile !== undefined,
        isMoving: this.isMoving,
        refusal: this.refusal,
        refusedFile: this.refusedFile,
        stateText: (code) => codeText(submissionStateTexts, code, locale),
      },
      {words: textsFor(element, texts), moments},
      {open: element.openFile, add: this.addFiles, move: this.move},
    );
  }

  private readonly addFiles = async (chosen: readonly globalThis.File[]) => {
    this.refusedFile = '';
    for (const one of chosen) {
      try {
        const file = await this.element.source?.addFile?.(one, this.uploads.signal);
        if (!file) return;
        this.added = [...this.added, file];
        this.draft.write({fileIds: [...this.draft.fileIds, file.id]});
      } catch {
        this.refusedFile = one.name;
        this.element.requestUpdate();
      }
    }
  };

  /** Hands in or takes back, with everything kept first. */
  private readonly move = async () => {
    const {draft, element} = this;
    const {source} = element;
    this.refusal = undefined;
    this.isMoving = true;
    element.requestUpdate();
    try {
      if (!(await draft.create())) return;
      const {submission} = draft;
      const next = submission && moveFrom(submission.state, 'pupil');
      if (!next || !source?.move) return;
      const moved: Submission = await source.move(submission.id, next);
      draft.take(moved);
      element.tellMove(moved, codeText(submissionStateTexts, moved.state, localeFor(element)));
    } catch (error) {
      this.refusal = error instanceof WriteRefused ? error.state : 'failed';
    } finally {
      this.isMoving = false;
      element.requestUpdate();
    }
  };
}
