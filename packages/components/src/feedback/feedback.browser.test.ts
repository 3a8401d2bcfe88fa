import './feedback-body.js';
import '../define/feedback.js';
import type {CriterionResult, RubricCriterion, Submission} from '@skolebro/models';
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {Feedback} from './feedback.js';

const rubric: readonly RubricCriterion[] = [
  {
    id: 'c1',
    title: 'Indhold',
    levels: [
      {id: 'l1', title: 'På vej', score: 1},
      {id: 'l2', title: 'Godt', description: 'Du fortæller i rækkefølge.', score: 2},
    ],
  },
  {id: 'c2', title: 'Sprog', levels: [{id: 'l3', title: 'Godt'}]},
];
const submission: Submission = {
  id: 's',
  assignmentId: 'a',
  pupilIds: ['p'],
  state: 'returned',
  postedAt: '2026-11-16T09:10:00Z',
  criteria: [{criterionId: 'c1', levelId: 'l2', comment: 'Flot.'}],
  feedback: [{author: {personId: 't', role: 'employee'}, at: '2026-11-16T09:10:00Z', text: 'Godt arbejde'}],
};
const textOf = (element: Element) => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

async function feedbackOf(rest: Partial<Feedback> = {}): Promise<Feedback> {
  const element = await fixture<Feedback>(html`<skolebro-feedback></skolebro-feedback>`);
  Object.assign(element, {submission, rubric, names: new Map([['t', 'Mette Holm']]), ...rest});
  await aTimeout(40);
  return element;
}

describe('skolebro-feedback', () => {
  it('says which level was reached in words, not by colour, and who said what', async () => {
    const element = await feedbackOf();
    expect(textOf(element)).to.contain('Godt 2 pointDu fortæller i rækkefølge. Nået');
    expect(textOf(element)).to.contain('Sprog Ikke vurderet');
    expect(textOf(element)).to.contain('Mette Holm').and.to.contain('Godt arbejde');
    expect(element.shadowRoot!.querySelectorAll('.reached')).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('shows pupil and guardian nothing before it is released', async () => {
    const {postedAt: _, ...draft} = submission;
    const element = await feedbackOf({submission: draft});
    expect(textOf(element)).to.match(
      /^Feedback Læreren har ikke frigivet feedback endnu\. Det bliver der set på /,
    );
    for (const said of ['Godt arbejde', 'Flot.', 'Nået', 'Mette'])
      expect(textOf(element)).not.to.contain(said);
    element.teacher = true;
    await element.updateComplete;
    expect(textOf(element)).to.contain('Ikke frigivet: kun lærere kan se den').and.to.contain('Godt arbejde');
  });

  it('says before anything is handed in what will be looked at', async () => {
    const {postedAt: _, ...ahead} = {...submission, state: 'created'};
    const element = await feedbackOf({submission: ahead});
    expect(textOf(element)).to.match(/^Det bliver der set på Indhold På vej/);
    expect(textOf(element)).not.to.contain('Ikke vurderet');
    await expect(element).to.be.accessible();
  });

  it('shows a grade in words, and one that is not in the list as it stands', async () => {
    const grade = {id: 'g', pupilId: 'p', subjectId: 'f', kind: 'standpunkt', date: '2026-11-16'} as const;
    const element = await feedbackOf({grade: {...grade, code: '02'}});
    expect(textOf(element)).to.contain('Karakter 02 · Den tilstrækkelige præstation (E)');
    element.grade = {...grade, code: 'A+' as '02'};
    await element.updateComplete;
    expect(textOf(element)).to.contain('Karakter A+');
  });

  it('says so when a level was taken out of the rubric since', async () => {
    const element = await feedbackOf({
      submission: {...submission, criteria: [{criterionId: 'c1', levelId: 'gone'}]},
    });
    expect(textOf(element)).to.contain('som opgaven ikke længere har');
  });

  it('lets a teacher judge with the arrow keys and write about a criterion', async () => {
    const element = await feedbackOf({teacher: true, editable: true});
    const told: (readonly CriterionResult[])[] = [];
    element.addEventListener('criteria-change', (event) => {
      told.push((event as CustomEvent<{criteria: readonly CriterionResult[]}>).detail.criteria);
    });
    const radios = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input')];
    expect(radios.map(({checked}) => checked)).to.deep.equal([false, true, false]);
    radios[0]!.click();
    expect(told.pop()).to.deep.equal([{criterionId: 'c1', levelId: 'l1', comment: 'Flot.'}]);
    const note = element.shadowRoot!.querySelectorAll('textarea')[1]!;
    note.value = ' Husk punktum ';
    note.dispatchEvent(new Event('change'));
    expect(told.pop()).to.deep.equal([...submission.criteria!, {criterionId: 'c2', comment: 'Husk punktum'}]);
    await expect(element).to.be.accessible();
  });

  for (const [criteria, levels] of [
    [1, 1],
    [12, 8],
  ] as const) {
    it(`shows ${criteria} criteria on ${levels} levels within 300 px`, async () => {
      const many = Array.from({length: criteria}, (_one, row) => ({
        id: `${row}`,
        title: `Kriterium ${row} ${'Ø'.repeat(40)}`,
        levels: Array.from({length: levels}, (_other, level) => ({id: `${row}-${level}`, title: 'Niveau'})),
      }));
      const element = await feedbackOf({rubric: many});
      element.style.width = '300px';
      await element.updateComplete;
      expect(element.shadowRoot!.querySelectorAll('.levels > li')).to.have.length(criteria * levels);
      expect(element.scrollWidth).to.be.at.most(300);
    });
  }
});
