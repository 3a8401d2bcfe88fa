import type {File, Grade, Submission, SubmissionState, Uuid} from '@skolebro/models';
import type {
  Assessment,
  AssignmentItem,
  AssignmentSource,
  SubmissionDraft,
  SubmissionItem,
} from './assignment-source.js';
import {WriteRefused} from './source.js';
import {type StaticSourceOptions, answer} from './static-source.js';

/** What a static assignment source holds besides its assignments. */
export interface StaticAssignmentOptions extends StaticSourceOptions<AssignmentItem> {
  /** What has been handed in, for the views of a teacher. */
  readonly submissions?: readonly SubmissionItem[];

  /** The moment of every write, as a vendor's server would stamp it. */
  readonly now: string;

  /** Makes the id of a first submission or a file. */
  readonly newId: () => Uuid;
}

/** An assignment source that holds everything itself and remembers, as long as it lives, what is written. */
export function staticAssignmentSource(
  assignments: readonly AssignmentItem[],
  options: StaticAssignmentOptions,
): Required<AssignmentSource> {
  const items = [...assignments];
  const handedIn = [...(options.submissions ?? [])];
  const files = new Map<Uuid, File>();
  const watchers = new Set<() => void>();

  const submissionOf = (id: Uuid): Submission => {
    const found =
      items.find(({submission}) => submission?.id === id)?.submission ??
      handedIn.find(({submission}) => submission.id === id)?.submission;
    if (!found) throw new WriteRefused('failed', 'There is no such submission.');
    return found;
  };
  const keep = (submission: Submission): Submission => {
    const own = items.findIndex(
      ({assignment, childId}) =>
        assignment.id === submission.assignmentId &&
        childId !== undefined &&
        submission.pupilIds.includes(childId),
    );
    const named = (submission.fileIds ?? []).flatMap((id) => files.get(id) ?? []);
    const item = items[own];
    if (item) items[own] = {...item, submission, files: [...(item.files ?? []), ...named]};
    const row = handedIn.findIndex((one) => one.submission.id === submission.id);
    const marked = handedIn[row];
    if (marked) handedIn[row] = {...marked, submission};
    for (const changed of watchers) changed();
    return submission;
  };

  const giveGrade = (submissionId: Uuid, grade: Grade): void => {
    for (const list of [items, handedIn]) {
      list.forEach((one, place) => {
        if (one.submission?.id === submissionId) list[place] = {...one, grade};
      });
    }
  };

  return {
    load: ({childIds, startDate, endDate, ...paging}, signal) =>
      answer(
        items.filter(
          ({childId, assignment: {dueDate}}) =>
            (childId === undefined || (childIds?.includes(childId) ?? true)) &&
            (dueDate === undefined || ((startDate ?? '') <= dueDate && dueDate <= (endDate ?? '9999'))),
        ),
        options,
        signal,
        paging,
      ),
    watch: (changed, signal) => {
      watchers.add(changed);
      signal.addEventListener('abort', () => watchers.delete(changed));
    },
    markDone: async (assignmentId, childId, done) => {
      const place = items.findIndex((one) => one.assignment.id === assignmentId && one.childId === childId);
      const item = items[place];
      if (item) items[place] = {...item, done};
      await Promise.resolve();
    },
    saveDraft: async ({assignmentId, childId, submissionId, text, fileIds}: SubmissionDraft) => {
      await Promise.resolve();
      const before =
        submissionId === undefined
          ? {id: options.newId(), assignmentId, pupilIds: [childId], state: 'created'}
          : submissionOf(submissionId);
      const {text: _text, fileIds: _files, ...rest} = before;
      return keep({...rest, ...(text !== undefined && {text}), ...(fileIds?.length && {fileIds})});
    },
    move: async (submissionId: Uuid, state: SubmissionState) => {
      await Promise.resolve();
      const before = submissionOf(submissionId);
      const at = options.now;
      return keep({
        ...before,
        state,
        history: [...(before.history ?? []), {state, at}],
        ...(state === 'turned-in' && {turnedInAt: at}),
        ...(state === 'returned' && {returnedAt: at}),
      });
    },
    addFile: async (chosen) => {
      const file: File = {
        id: options.newId(),
        name: chosen.name,
        mediaType: chosen.type || 'application/octet-stream',
        bytes: chosen.size,
        sha256: await sha256Of(chosen),
        scan: 'processing',
      };
      files.set(file.id, file);
      return file;
    },
    loadSubmissions: (assignmentId, signal) =>
      answer(
        handedIn.filter(({submission}) => submission.assignmentId === assignmentId),
        {vendor: options.vendor, ...(options.state && {state: options.state})},
        signal,
      ),
    assess: async ({submissionId, criteria, comment, gradeCode, posted}: Assessment) => {
      await Promise.resolve();
      const before = submissionOf(submissionId);
      const words =
        comment === undefined ? [] : [{author: {role: 'employee'}, at: options.now, text: comment}];
      const subjectId = items.find(({assignment: {id}}) => id === before.assignmentId)?.assignment.subjectId;
      const [pupilId] = before.pupilIds;
      if (gradeCode !== undefined && subjectId !== undefined && pupilId !== undefined) {
        const date = options.now.slice(0, 10);
        giveGrade(submissionId, {
          id: options.newId(),
          pupilId,
          subjectId,
          kind: 'standpunkt',
          code: gradeCode,
          date,
        });
      }
      return keep({
        ...before,
        ...(criteria && {criteria}),
        ...(words.length > 0 && {feedback: [...(before.feedback ?? []), ...words]}),
        ...(posted === true && {postedAt: options.now}),
      });
    },
  };
}

async function sha256Of(file: Blob): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
