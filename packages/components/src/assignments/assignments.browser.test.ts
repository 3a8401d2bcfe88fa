import '../define/assignments.js';
import {
  type AnswerState,
  type AssignmentItem,
  type AssignmentSource,
  WriteRefused,
  answerStates,
  staticAssignmentSource,
} from '@skolebro/host';
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {FamilyChild} from '../child-mark/marks.js';
import type {Assignments, AssignmentView} from './assignments.js';

const family: readonly FamilyChild[] = [
  {id: 'a', name: 'Alma'},
  {id: 'v', name: 'Viggo', alias: 'Barn K'},
];
const now = '2026-11-17T08:20:00Z';
const task = (
  id: string,
  title: string,
  rest: Partial<AssignmentItem['assignment']> = {},
  childId = 'a',
): AssignmentItem => ({
  assignment: {id, title, kind: 'homework', ...rest},
  childId,
  subject: 'Dansk',
});
const sourceOf = (items: readonly AssignmentItem[], state?: AnswerState) =>
  staticAssignmentSource(items, {vendor: 'Bogsporet', now, newId: () => 'new', ...(state && {state})});

const all = (element: Assignments, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const button = (element: Assignments, words: string) =>
  all(element, 'button').find(({textContent}) => textContent.includes(words))!;

async function settled(element: Assignments): Promise<void> {
  await element.updateComplete;
  await aTimeout(10);
  await element.updateComplete;
}

async function assignmentsOf(
  source: AssignmentSource,
  view: AssignmentView = 'guardian',
): Promise<Assignments> {
  const element = await fixture<Assignments>(
    html`<skolebro-assignments
      .family=${family}
      .source=${source}
      now=${now}
      view=${view}
    ></skolebro-assignments>`,
  );
  await settled(element);
  return element;
}

const week = [
  task('1', 'Læs side 12', {dueDate: '2026-11-18'}),
  task('2', 'Skriv om et dyr', {dueDate: '2026-11-16', kind: 'hand-in'}),
  task('3', 'Medbring idrætstøj', {kind: 'reminder'}, 'v'),
  task('4', 'Øv ord', {dueDate: '2026-11-17'}, 'v'),
];

describe('skolebro-assignments', () => {
  it('puts what is late first, then the days with their names, then what has no day', async () => {
    const element = await assignmentsOf(sourceOf(week));
    expect(all(element, 'h3').map(textOf)).to.deep.equal([
      'Skulle være færdig1 opgave',
      'I dag, tirsdag 17. november1 opgave',
      'I morgen, onsdag 18. november1 opgave',
      'Uden dato1 opgave',
    ]);
    expect(textOf(all(element, 'header')[0]!)).to.contain('4 tilbage');
    await expect(element).to.be.accessible();
  });

  it('says in words whose a task is, what it is, who tells of it, when it is due and how it stands', async () => {
    const element = await assignmentsOf(sourceOf(week));
    expect(textOf(all(element, 'li')[0]!)).to.equal(
      'Alma: Skriv om et dyr Dansk · Aflevering · Bogsporet Til mandag 16. november Tiden er gået',
    );
    expect(textOf(all(element, 'li')[1]!)).to.contain('Barn K:');
    expect(element.shadowRoot!.innerHTML).to.not.contain('Viggo');
  });

  it('gathers by subject and by child when it is asked', async () => {
    const element = await assignmentsOf(sourceOf(week));
    button(element, 'Barn').click();
    await settled(element);
    expect(all(element, 'h3').map(textOf)).to.deep.equal(['Alma2 opgaver', 'Barn K2 opgaver']);
    expect(button(element, 'Barn').getAttribute('aria-pressed')).to.equal('true');
  });

  it('lets a pupil tick off what is not to be handed in, keeps the focus there, and says so', async () => {
    const source = sourceOf(week);
    const element = await assignmentsOf(source, 'pupil');
    let told: unknown;
    element.addEventListener('assignment-done-change', (event) => {
      told = (event as CustomEvent<{done: boolean}>).detail.done;
    });
    const boxes = all(element, 'input') as HTMLInputElement[];
    expect(boxes.map(({ariaLabel}) => ariaLabel)).to.not.contain('Færdig: Skriv om et dyr');
    boxes[0]!.focus();
    boxes[0]!.click();
    await settled(element);
    expect(told).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(boxes[0]);
    expect(textOf(all(element, '[role=status]')[0]!)).to.equal('Øv ord er markeret som færdig');
    element.reload();
    await settled(element);
    expect(textOf(all(element, 'header')[0]!)).to.contain('3 tilbage');
  });

  it('unticks the box again when that could not be kept', async () => {
    const source = {
      ...sourceOf(week),
      markDone: () => Promise.reject(new WriteRefused('signed-out', 'Signed out.')),
    };
    const element = await assignmentsOf(source, 'pupil');
    const [box] = all(element, 'input') as HTMLInputElement[];
    box!.click();
    await settled(element);
    expect(box!.checked).to.equal(false);
    expect(element.shadowRoot!.querySelector('skolebro-state')!.heading).to.equal('Det kunne ikke gemmes');
  });

  it('gives a guardian nothing to tick', async () => {
    expect(all(await assignmentsOf(sourceOf(week)), 'input')).to.deep.equal([]);
  });

  it('tells a teacher how many have handed in', async () => {
    const {childId: _, ...set} = {...week[1]!, handIns: {turnedIn: 3, expected: 24}};
    const element = await assignmentsOf(sourceOf([set]), 'teacher');
    expect(textOf(all(element, 'li')[0]!)).to.contain('3 af 24 har afleveret');
  });

  it('keeps what is done out of the way until it is asked for', async () => {
    const element = await assignmentsOf(sourceOf([...week, {...task('5', 'Læs side 3'), done: true}]));
    expect(all(element, 'li')).to.have.length(4);
    button(element, 'Vis færdige (1)').click();
    await settled(element);
    expect(textOf(all(element, 'h3').at(-1)!)).to.equal('Færdige1 opgave');
  });

  it('opens the task that the user chooses', async () => {
    const element = await assignmentsOf(sourceOf(week));
    let opened: unknown;
    element.addEventListener('assignment-open', (event) => {
      opened = (event as CustomEvent<{item: AssignmentItem}>).detail.item;
    });
    all(element, '.row')[0]!.click();
    expect(opened).to.equal(week[1]);
  });

  it('draws a hundred of two thousand, and more when it is asked', async () => {
    const many = Array.from({length: 2000}, (_, index) => task(`${index}`, `Opgave ${index}`));
    const element = await assignmentsOf(sourceOf(many));
    expect(all(element, 'li')).to.have.length(100);
    button(element, 'Vis 100 mere').click();
    await settled(element);
    expect(all(element, 'li')).to.have.length(200);
  });

  it('shows a state, a kind and a child that it does not know, and fits a phone', async () => {
    const odd = {
      ...task('9', 'Ø'.repeat(300), {kind: 'constructor'}, 'gone'),
      submission: {id: 's', assignmentId: '9', pupilIds: ['gone'], state: 'paused'},
    };
    const element = await assignmentsOf(sourceOf([odd]));
    element.style.width = '300px';
    await settled(element);
    expect(textOf(all(element, 'li')[0]!)).to.contain('Barn 3:');
    expect(element.scrollWidth).to.be.at.most(300);
    await expect(element).to.be.accessible();
  });

  for (const state of answerStates.filter((one) => one !== 'ready' && one !== 'stale')) {
    it(`says that it is ${state}`, async () => {
      const element = await assignmentsOf(sourceOf(week, state));
      expect(element.shadowRoot!.querySelector('skolebro-state')!.state).to.equal(state);
      expect(all(element, 'li')).to.deep.equal([]);
    });
  }
});
