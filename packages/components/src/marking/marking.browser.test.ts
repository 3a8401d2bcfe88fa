import '../feedback/feedback-body.js';
import '../define/marking.js';
import {
  type Assessment,
  type AssignmentSource,
  type SubmissionItem,
  staticAssignmentSource,
  staticHost,
} from '@skolebro/host';
import type {Assignment} from '@skolebro/models';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
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

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({press: key});
}

async function markingOf(source: AssignmentSource): Promise<Marking> {
  const element = await fixture<Marking>(
    html`<skolebro-marking .source=${source} .assignment=${assignment} now=${now}></skolebro-marking>`,
  );
  const drawn = () => element.shadowRoot!.querySelector('.work, skolebro-state:not([state=loading])');
  await waitUntil(drawn, 'the answer is drawn');
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

  it('marks a class of 28 with the keyboard alone', async function () {
    this.timeout(60_000);
    const source = sourceOf(classOf(28));
    const given: Assessment[] = [];
    const element = await markingOf({
      ...source,
      assess: (assessment) => {
        given.push(assessment);
        return source.assess(assessment);
      },
    });
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    // Over "previous" to the list of pupils, where the focus comes back to after each pupil.
    await press('Tab', 'Tab');
    for (let pupil = 1; pupil <= 28; pupil += 1) {
      // Over "next" into the criterion, its second level; then over its comment to the grade and to the comment.
      await press('Tab', 'Tab', 'ArrowDown', 'Tab', 'Tab', 'ArrowDown', 'Tab');
      await sendKeys({type: `Godt ${pupil}`});
      await sendKeys({down: 'Control'});
      await press('Enter');
      await sendKeys({up: 'Control'});
      const next = `${Math.min(28, pupil + 1)} af 28`;
      await waitUntil(() => given.length === pupil && textOf(element).includes(next), `pupil ${pupil}`);
    }
    expect(new Set(given.map(({submissionId}) => submissionId)).size).to.equal(28);
    expect(new Set(given.map(({comment}) => comment)).size).to.equal(28);
    for (const {criteria, gradeCode, posted} of given) {
      expect([criteria?.[0]?.levelId, gradeCode, posted]).to.deep.equal(['l2', '-3', true]);
    }
    expect(textOf(element)).not.to.contain('Ikke gemt');
    before.remove();
  });

  it('shows the grade that was given when the teacher comes back to a pupil', async () => {
    const element = await markingOf(sourceOf(classOf(2)));
    const grade = gradeOf(element);
    grade.value = '10';
    grade.dispatchEvent(new Event('change'));
    await element.updateComplete;
    one(element, '.primary').click();
    await waitUntil(() => textOf(element).includes('2 af 2 '), 'the next pupil is shown');
    one(element, '[aria-label="Forrige elev"]').click();
    await waitUntil(() => textOf(element).includes('1 af 2 '), 'the first pupil is shown again');
    expect(gradeOf(element).value).to.equal('10');
  });

  it('shows a grade that is not in the list as it stands', async () => {
    const [first] = classOf(1);
    const grade = {id: 'g', pupilId: 'p0', subjectId: 'f', kind: 'standpunkt', date: '2026-11-16'} as const;
    const element = await markingOf(sourceOf([{...first!, grade: {...grade, code: 'A+' as '02'}}]));
    const {value, selectedOptions} = gradeOf(element);
    expect([value, selectedOptions[0]?.textContent.trim()]).to.deep.equal(['A+', 'A+']);
  });

  it('takes the zone and the language that its host says', async () => {
    const element = await markingOf(sourceOf(classOf(2)));
    element.context = staticHost({locale: 'en-GB', timeZone: 'America/New_York'}).context;
    await element.updateComplete;
    expect(textOf(element)).to.contain('2 of 2 handed in');
    expect(element.shadowRoot!.querySelector('skolebro-feedback')!.timeZone).to.equal('America/New_York');
  });

  it('keeps what is said of one pupil while the teacher looks at another', async () => {
    const element = await markingOf(sourceOf(classOf(2)));
    const note = () => [...element.shadowRoot!.querySelectorAll('textarea')].at(-1)!;
    note().value = 'Flot';
    note().dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(textOf(element)).to.contain('Elev 1 (Afleveret, Ikke gemt)');
    one(element, '[aria-label="Næste elev"]').click();
    await element.updateComplete;
    expect(note().value).to.equal('');
    one(element, '[aria-label="Forrige elev"]').click();
    await element.updateComplete;
    expect(note().value).to.equal('Flot');
  });

  it('keeps the assessment on the screen when it could not be saved', async () => {
    const element = await markingOf({...sourceOf(classOf(2)), assess: () => Promise.reject(new Error('no'))});
    const grade = gradeOf(element);
    grade.value = '10';
    grade.dispatchEvent(new Event('change'));
    await element.updateComplete;
    one(element, '.primary').click();
    await waitUntil(() => one(element, '.fault'), 'the refusal is told');
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
