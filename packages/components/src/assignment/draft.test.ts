import {type SubmissionDraft, WriteRefused} from '@skolebro/host';
import type {Submission} from '@skolebro/models';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {Draft} from './draft.js';

const subject = {assignmentId: 'a', childId: 'c', submission: undefined};
const host = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

function begun(save: (draft: SubmissionDraft) => Promise<Submission>): Draft {
  const draft = new Draft(host, save);
  draft.begin(subject);
  return draft;
}

const kept = ({assignmentId, childId, submissionId = 's', text}: SubmissionDraft): Promise<Submission> =>
  Promise.resolve({
    id: submissionId,
    assignmentId,
    pupilIds: [childId],
    state: 'created',
    ...(text !== undefined && {text}),
  });

describe('a draft', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is kept once after a pause in the writing, and under its own id from then on', async () => {
    const saved: SubmissionDraft[] = [];
    const draft = begun((one) => {
      saved.push(one);
      return kept(one);
    });
    draft.write({text: 'En'});
    await vi.advanceTimersByTimeAsync(1000);
    draft.write({text: 'En ugle'});
    expect(draft.state).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(1500);
    expect(draft.state).toBe('kept');
    draft.write({text: 'En ugle bor'});
    await vi.advanceTimersByTimeAsync(1500);
    expect(saved).toEqual([
      {assignmentId: 'a', childId: 'c', text: 'En ugle'},
      {assignmentId: 'a', childId: 'c', text: 'En ugle bor', submissionId: 's'},
    ]);
  });

  it('keeps what was written while it was being saved', async () => {
    const saved: string[] = [];
    const draft = begun(async (one) => {
      saved.push(one.text ?? '');
      if (one.text === 'En') draft.write({text: 'En ugle'});
      return kept(one);
    });
    draft.write({text: 'En'});
    await vi.advanceTimersByTimeAsync(4000);
    expect([saved, draft.state]).toEqual([['En', 'En ugle'], 'kept']);
  });

  it('loses nothing when the source refuses, says why, and tries again when it is asked', async () => {
    let isOut = true;
    const draft = begun((one) =>
      isOut ? Promise.reject(new WriteRefused('signed-out', 'Signed out.')) : kept(one),
    );
    draft.write({text: 'En ugle'});
    expect(await draft.settle()).toBe(false);
    expect([draft.text, draft.state, draft.refusal]).toEqual(['En ugle', 'refused', 'signed-out']);
    isOut = false;
    expect(await draft.settle()).toBe(true);
    expect(draft.submission?.text).toBe('En ugle');
  });

  it('is kept before another one begins', async () => {
    const saved: SubmissionDraft[] = [];
    const draft = begun((one) => {
      saved.push(one);
      return kept(one);
    });
    draft.write({text: 'En ugle'});
    draft.begin({...subject, assignmentId: 'b'});
    await vi.advanceTimersByTimeAsync(0);
    expect(saved).toMatchObject([{assignmentId: 'a', text: 'En ugle'}]);
    expect(draft.text).toBe('');
  });

  it('stays as it is when the same work is given again', () => {
    const draft = begun(kept);
    draft.write({text: 'En ugle'});
    draft.begin({...subject});
    expect(draft.text).toBe('En ugle');
  });
});
