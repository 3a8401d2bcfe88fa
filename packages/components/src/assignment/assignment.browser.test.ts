import './work.js';
import '../feedback/feedback-body.js';
import '../define/assignment.js';
import {
  type AssignmentItem,
  type AssignmentSource,
  WriteRefused,
  staticAssignmentSource,
} from '@skolebro/host';
import type {Submission} from '@skolebro/models';
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {AssignmentView} from '../assignments/assignments.js';
import type {AssignmentDetail} from './assignment.js';

const now = '2026-11-17T08:20:00Z';
const item: AssignmentItem = {
  assignment: {
    id: 'a',
    title: 'Skriv om et dyr',
    kind: 'hand-in',
    description: 'Fortæl.',
    dueDate: '2026-11-20',
    dueTime: '14:00:00',
  },
  childId: 'p',
  subject: 'Dansk',
  vendor: 'Bogsporet',
};
const work = (state: string, rest: Partial<Submission> = {}): AssignmentItem => ({
  ...item,
  submission: {id: 's', assignmentId: 'a', pupilIds: ['p'], state, text: 'En ugle', ...rest},
});
const sourceOf = (one: AssignmentItem) =>
  staticAssignmentSource([one], {vendor: 'Skolen', now, newId: () => 'new'});

const all = (element: AssignmentDetail, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const textOf = (element: AssignmentDetail) => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
const button = (element: AssignmentDetail, words: string) =>
  all(element, 'button').find(({textContent}) => textContent.trim() === words);

async function settled(element: AssignmentDetail): Promise<void> {
  await element.updateComplete;
  await aTimeout(100);
  await element.updateComplete;
}

async function detailOf(
  one: AssignmentItem | null,
  view: AssignmentView = 'pupil',
  source: AssignmentSource = sourceOf(one ?? item),
): Promise<AssignmentDetail> {
  const element = await fixture<AssignmentDetail>(
    html`<skolebro-assignment .source=${source} .item=${one} view=${view} now=${now}></skolebro-assignment>`,
  );
  await settled(element);
  return element;
}

function write(element: AssignmentDetail, text: string): void {
  const field = element.shadowRoot!.querySelector('textarea')!;
  field.value = text;
  field.dispatchEvent(new Event('input'));
}

describe('skolebro-assignment', () => {
  it('says what is to be done, for which subject, from whom and until when', async () => {
    const element = await detailOf(item);
    expect(textOf(element)).to.contain(
      'Skriv om et dyr Dansk · Aflevering · Fra Bogsporet Afleveres fredag den 20. november 2026 kl. 14.00',
    );
    await expect(element).to.be.accessible();
  });

  it('hands in what the pupil wrote, gives a receipt, and takes it back', async () => {
    const source = sourceOf(item);
    const element = await detailOf(item, 'pupil', source);
    const states: string[] = [];
    element.addEventListener('submission-change', (event) =>
      states.push((event as CustomEvent<{submission: Submission}>).detail.submission.state),
    );
    write(element, 'En ugle bor i et træ');
    button(element, 'Aflevér')!.click();
    await settled(element);
    expect(textOf(element)).to.contain('Afleveret 09.20').and.to.contain('En ugle bor i et træ');
    expect(element.shadowRoot!.querySelector('textarea')).to.equal(null);
    button(element, 'Træk tilbage')!.click();
    await settled(element);
    expect(element.shadowRoot!.querySelector('textarea')!.value).to.equal('En ugle bor i et træ');
    expect(states).to.deep.equal(['turned-in', 'reclaimed']);
  });

  it('can be handed in with nothing written', async () => {
    const element = await detailOf(item);
    button(element, 'Aflevér')!.click();
    await settled(element);
    expect(textOf(element)).to.contain('Afleveret 09.20');
  });

  it('keeps what is written when the sign-in has run out, and says what to do', async () => {
    const refused = {
      ...sourceOf(item),
      saveDraft: () => Promise.reject(new WriteRefused('signed-out', 'Out.')),
    };
    const element = await detailOf(item, 'pupil', refused);
    write(element, 'En ugle');
    button(element, 'Aflevér')!.click();
    await settled(element);
    expect(element.shadowRoot!.querySelector('textarea')!.value).to.equal('En ugle');
    expect(textOf(element)).to.contain('Kunne ikke gemmes. Det, du har skrevet, står her stadig.');
    expect(element.shadowRoot!.querySelector('skolebro-state')!.state).to.equal('signed-out');
  });

  it('says so when the move fails after everything was kept', async () => {
    const refused = {...sourceOf(work('created')), move: () => Promise.reject(new Error('no'))};
    const element = await detailOf(work('created'), 'pupil', refused);
    button(element, 'Aflevér')!.click();
    await settled(element);
    expect(element.shadowRoot!.querySelector('skolebro-state')!.heading).to.equal(
      'Det lykkedes ikke. Intet er gået tabt.',
    );
  });

  it('takes files in and lets them be removed, and names the one that was refused', async () => {
    const element = await detailOf(item);
    const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
    const chosen = new DataTransfer();
    chosen.items.add(new File(['abc'], 'ugle.txt', {type: 'text/plain'}));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    await settled(element);
    expect(textOf(element)).to.contain('ugle.txt 3 bytes · Scannes');
    all(element, '.icon')[0]!.click();
    await settled(element);
    expect(textOf(element)).to.not.contain('ugle.txt');
  });

  it('offers only legal moves, and none from a state that nobody knows', async () => {
    const offered = async (state: string) => {
      const element = await detailOf(work(state));
      return ['Aflevér', 'Aflevér igen', 'Træk tilbage'].filter((words) => button(element, words));
    };
    expect(await offered('created')).to.deep.equal(['Aflevér']);
    expect(await offered('turned-in')).to.deep.equal(['Træk tilbage']);
    expect(await offered('returned')).to.deep.equal(['Aflevér igen']);
    expect(await offered('paused')).to.deep.equal([]);
    expect(textOf(await detailOf(work('paused'))))
      .to.contain('paused')
      .and.to.contain('En ugle');
  });

  it('says that it is late, excused, missing and which attempt it is', async () => {
    const element = await detailOf(
      work('turned-in', {late: true, missing: true, attempt: 3, turnedInAt: now}),
    );
    expect(textOf(element)).to.contain('Afleveret for sent · Mangler · Forsøg 3');
    expect(textOf(await detailOf(work('new', {excused: true})))).to.contain('Fritaget');
  });

  it('gives a guardian everything to read and nothing to change', async () => {
    const element = await detailOf(work('created'), 'guardian');
    expect(textOf(element)).to.contain('En ugle');
    expect(all(element, 'textarea, input, .answer .button')).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('says that an assignment is gone, and not that it is empty', async () => {
    const element = await detailOf(null);
    expect(element.shadowRoot!.querySelector('skolebro-state')!.heading).to.equal(
      'Opgaven findes ikke længere',
    );
  });

  it('does not let a file be opened before it is scanned', async () => {
    const scanned = (scan: 'blocked' | 'available') => ({
      id: scan,
      name: `${scan}.pdf`,
      mediaType: 'application/pdf',
      bytes: 1,
      sha256: '0',
      scan,
    });
    const element = await detailOf({
      ...item,
      assignment: {...item.assignment, fileIds: ['blocked', 'available']},
      files: [scanned('blocked'), scanned('available')],
    });
    expect(all(element, '.files button').map(({textContent}) => textContent.trim())).to.deep.equal([
      'available.pdf',
    ]);
    expect(textOf(element)).to.contain('blocked.pdf 1 byte · Spærret');
  });
});
