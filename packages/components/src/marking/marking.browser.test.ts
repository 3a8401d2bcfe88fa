import '../feedback/feedback-body.js';
import '../define/marking.js';
import {
  type Assessment,
  type AssignmentSource,
  type SubmissionItem,
  staticAssignmentSource,
} from '@skolebro/host';
import type {Assignment} from '@skolebro/models';
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Marking} from './marking.js';

const now = '2026-11-17T08:20:00Z';
const assignment: Assignment = {
  id: 'a',
  title: 'Skriv om et dyr',
  kind: 'hand-in',
  subjectId: 'f',
  rubric: [
    {
      id: 'c1',
      title: 'Indhold',
      levels: [
        {id: 'l1', title: 'På vej'},
        {id: 'l2', title: 'Godt'},
      ],
    },
  ],
};
const classOf = (size: number): readonly SubmissionItem[] =>
  Array.from({length: size}, (_, index) => ({
    pupils: [{id: `p${index}`, name: `Elev ${index + 1}`}],
    submission: {
      id: `s${index}`,
      assignmentId: 'a',
      pupilIds: [`p${index}`],
      state: 'turned-in',
      turnedInAt: now,
      text: `Svar ${index + 1}`,
    },
  }));
const sourceOf = (submissions: readonly SubmissionItem[]) =>
  staticAssignmentSource([{assignment}], {vendor: 'Skolen', now, newId: () => 'new', submissions});

const textOf = (element: Marking) => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
const one = (element: Marking, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const gradeOf = (element: Marking) => element.shadowRoot!.querySelector<HTMLSelectElement>('label select')!;

async function settled(element: Marking): Promise<void> {
  await element.updateComplete;
  await aTimeout(20);
  await element.updateComplete;
}

async function markingOf(source: AssignmentSource): Promise<Marking> {
  const element = await fixture<Marking>(
    html`<skolebro-marking .source=${source} .assignment=${assignment} now=${now}></skolebro-marking>`,
  );
  await settled(element);
  return element;
}

describe('skolebro-marking', () => {
  it('shows the work of one pupil and who comes next', async () => {
    const element = await markingOf(sourceOf(classOf(28)));
    expect(textOf(element))
      .to.contain('28 af 28 har afleveret')
      .and.to.contain('1 af 28')
      .and.to.contain('Svar 1');
    await expect(element).to.be.accessible();
  });

  it('marks a class of 28 with the keyboard alone', async () => {
    const source = sourceOf(classOf(28));
    const given: Assessment[] = [];
    const element = await markingOf({
      ...source,
      assess: (assessment) => {
        given.push(assessment);
        return source.assess(assessment);
      },
    });
    one(element, '.pupil').focus();
    for (let pupil = 1; pupil <= 28; pupil += 1) {
      // From the list of pupils over "next" into the first criterion.
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Space'});
      await sendKeys({down: 'Control'});
      await sendKeys({press: 'Enter'});
      await sendKeys({up: 'Control'});
      await settled(element);
    }
    expect(given).to.have.length(28);
    expect(new Set(given.map(({submissionId}) => submissionId)).size).to.equal(28);
    expect(given.every(({criteria, posted}) => criteria?.[0]?.levelId === 'l1' && posted)).to.equal(true);
  });

  it('keeps what is said of one pupil while the teacher looks at another', async () => {
    const element = await markingOf(sourceOf(classOf(2)));
    const note = () => [...element.shadowRoot!.querySelectorAll('textarea')].at(-1)!;
    note().value = 'Flot';
    note().dispatchEvent(new Event('input'));
    await settled(element);
    expect(textOf(element)).to.contain('Elev 1 (Afleveret, Ikke gemt)');
    one(element, '[aria-label="Næste elev"]').click();
    await settled(element);
    expect(note().value).to.equal('');
    one(element, '[aria-label="Forrige elev"]').click();
    await settled(element);
    expect(note().value).to.equal('Flot');
  });

  it('keeps the assessment on the screen when it could not be saved', async () => {
    const element = await markingOf({...sourceOf(classOf(2)), assess: () => Promise.reject(new Error('no'))});
    const grade = gradeOf(element);
    grade.value = '10';
    grade.dispatchEvent(new Event('change'));
    await settled(element);
    one(element, '.primary').click();
    await settled(element);
    expect(textOf(element)).to.contain('Vurderingen kunne ikke gemmes. Den står her stadig.');
    expect(gradeOf(element).value).to.equal('10');
  });

  it('says that nobody has begun, and that a source shows no submissions', async () => {
    const element = await markingOf(sourceOf([]));
    expect(element.shadowRoot!.querySelector('skolebro-state')!.heading).to.equal('Ingen besvarelser');
    const {loadSubmissions: _, ...without} = sourceOf([]);
    const other = await markingOf(without);
    expect(other.shadowRoot!.querySelector('skolebro-state')!.state).to.equal('not-licensed');
  });
});
