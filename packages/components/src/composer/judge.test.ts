import {describe, expect, it} from 'vitest';
import {type Case, hindranceOf, warningsOf} from './judge.js';

const group = {id: '4b', kind: 'group' as const};
const about = (change: Partial<Case>, message: Partial<Case['message']> = {}): Case => ({
  message: {recipients: [group], subject: 'Tur', ...message},
  text: 'Husk madpakke',
  reach: {people: 3},
  limits: {recipients: 400},
  isQuiet: false,
  isUploading: false,
  isFileMissing: false,
  ...change,
});

describe('hindranceOf', () => {
  it.each([
    ['nothing', about({}), undefined],
    ['nobody chosen', about({}, {recipients: []}), 'no-recipients'],
    ['only blocked people', about({reach: {people: 0, blocked: 3}}), 'nobody'],
    ['people not counted yet', about({reach: undefined}), 'counting'],
    ['the 400th recipient', about({reach: {people: 400}}), undefined],
    ['the 401st recipient', about({reach: {people: 401}}), 'too-many'],
    ['no words', about({text: ' \n '}), 'no-text'],
    ['a file without words', about({text: ''}, {fileIds: ['f']}), undefined],
    ['a file on its way', about({isUploading: true}), 'uploading'],
    ['an answer', about({}, {recipients: [], replyTo: 'sender'}), undefined],
  ])('with %s', (_name, situation, hindrance) => {
    expect(hindranceOf(situation)).toBe(hindrance);
  });
});

describe('warningsOf', () => {
  it.each([
    ['an ordinary message', about({}), []],
    ['54 guardians', about({reach: {people: 54}}), ['many']],
    ['an answer to all', about({reach: {people: 54}}, {replyTo: 'all'}), ['reply-all']],
    ['an answer to the only other', about({reach: {people: 1}}, {replyTo: 'all'}), []],
    ['a guardian outside custody', about({reach: {people: 2, outsideCustody: 1}}), ['outside-custody']],
    ['somebody left out', about({reach: {people: 2, blocked: 1}}), ['blocked']],
    ['no subject', about({}, {subject: ' '}), ['no-subject']],
    ['no subject in an answer', about({}, {subject: '', threadId: 't', replyTo: 'sender'}), []],
    ['a diagnosis', about({text: 'Han har en diagnose'}), ['health']],
    ['a diagnosis in a sensitive message', about({text: 'Han har en diagnose'}, {sensitive: true}), []],
    ['a CPR number in a sensitive message', about({text: '010112-4321'}, {sensitive: true}), ['cpr']],
    ['a CPR number in the subject', about({}, {subject: '010112-4321'}), ['cpr']],
    ['the evening', about({isQuiet: true}), ['quiet']],
    ['the evening, held back', about({isQuiet: true}, {holdUntil: '2026-11-18T06:00:00Z'}), []],
  ])('about %s', (_name, situation, warnings) => {
    expect(warningsOf(situation)).toEqual(warnings);
  });
});
