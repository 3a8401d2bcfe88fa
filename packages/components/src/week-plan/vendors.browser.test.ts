import '../define/assignments.js';
import '../define/week-plan.js';
import {
  type VendorShape,
  mapVendor,
  staticAssignmentSource,
  staticWeekPlanSource,
  weekPlansOf,
} from '@skolebro/host';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {alma, answers, question} from '../../../host/src/vendor/answers.fixture.js';
import type {Assignments} from '../assignments/assignments.js';
import type {WeekPlan} from './week-plan.js';

const now = '2026-11-23T08:20:00Z';
const family = [{id: alma.id, name: 'Alma'}];
const newId = () => 'new';
const shapes = ['min-uddannelse-tasks', 'meebook-week-plan', 'easyiq-events', 'momo-reminders'] as const;
const week = [
  'Mandag 23. november I dag',
  'Tirsdag 24. november',
  'Onsdag 25. november',
  'Torsdag 26. november',
  'Fredag 27. november',
];
const wordsOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const headingOf = (day: Element) => wordsOf(day.querySelector('h3')!);

/** The list of tasks of one vendor's week, as it is drawn. */
async function tasksOf(shape: VendorShape, vendor: string): Promise<readonly string[]> {
  const {assignments} = mapVendor(shape, answers[shape], question);
  const source = staticAssignmentSource(assignments, {vendor, now, newId});
  const element = await fixture<Assignments>(
    html`<skolebro-assignments .source=${source} .family=${family} now=${now}></skolebro-assignments>`,
  );
  await waitUntil(() => element.shadowRoot!.querySelector('li'), 'the tasks are drawn');
  return [...element.shadowRoot!.querySelectorAll('li')].map(({textContent}) =>
    textContent.replace(/\s+/g, ' ').replace(vendor, '…').trim(),
  );
}

/** One vendor's week as it is drawn; one that writes no week plans is shown by its tasks. */
async function weekOf(shape: VendorShape, vendor: string): Promise<WeekPlan> {
  const {weekPlans, assignments} = mapVendor(shape, answers[shape], question);
  const source =
    weekPlans.length > 0
      ? staticWeekPlanSource(weekPlans, {vendor, newId})
      : weekPlansOf(staticAssignmentSource(assignments, {vendor, now, newId}));
  const element = await fixture<WeekPlan>(
    html`<skolebro-week-plan
      .source=${source}
      .family=${family}
      now=${now}
      week="2026-W48"
    ></skolebro-week-plan>`,
  );
  await waitUntil(() => element.shadowRoot!.querySelector('.day'), 'the week is drawn');
  return element;
}

describe('one week of four vendors', () => {
  it('is drawn as the same homework, whoever tells of it, but for the vendor’s name', async () => {
    for (const shape of shapes) {
      const tasks = await tasksOf(shape, `Vendor ${shape}`);
      const homework = tasks.find((task) => task.includes('Læs kapitel 3'));
      // A subject is shown where the vendor says one; nothing else differs.
      expect(homework?.replace('Dansk · ', ''), shape).to.equal('Læs kapitel 3 Lektie · … Snart');
    }
  });

  it('is drawn as the same day of the week plan, whatever its shape, but for the vendor’s name', async () => {
    for (const shape of shapes) {
      const element = await weekOf(shape, `Vendor ${shape}`);
      const days = [...element.shadowRoot!.querySelectorAll('.day')];
      expect(days.map(headingOf), shape).to.deep.equal(week);
      const lesson = [...days[1]!.querySelectorAll('li')].find((line) => wordsOf(line).includes('kapitel'))!;
      // What one vendor knows and another does not: a subject, and which pages.
      for (const extra of lesson.querySelectorAll('strong, .words, skolebro-rich-text')) extra.remove();
      expect(wordsOf(lesson).replace(`Vendor ${shape}`, '…'), shape).to.equal('Lektie Læs kapitel 3 …');
      expect(lesson.querySelector('.kind')!.className, shape).to.equal('kind homework');
    }
  });

  it('tells a reminder on the same day in the same words, also where its time is Danish midnight', async () => {
    for (const shape of ['meebook-week-plan', 'easyiq-events', 'momo-reminders'] as const) {
      const element = await weekOf(shape, 'Vendor');
      expect(wordsOf(element.shadowRoot!.querySelector('.day')!), shape).to.match(
        /^Mandag 23\. november I dag (Idræt )?Information Husk idrætstøj (Vi løber i skoven\. )?Vendor$/i,
      );
    }
  });

  it('never draws what is hostile in a weekly letter', async () => {
    const {weekPlans} = mapVendor('min-uddannelse-letters', answers['min-uddannelse-letters'], question);
    const source = staticWeekPlanSource(weekPlans, {vendor: 'Vendor', newId});
    const element = await fixture<WeekPlan>(
      html`<skolebro-week-plan
        .source=${source}
        .family=${family}
        now=${now}
        week="48"
      ></skolebro-week-plan>`,
    );
    const letterOf = () => element.shadowRoot!.querySelector('skolebro-rich-text');
    await waitUntil(() => letterOf()?.shadowRoot?.textContent.includes('Kære'), 'the letter is drawn');
    const letter = letterOf()!;
    expect(letter.shadowRoot!.textContent).to.contain('Kære alle');
    expect(letter.shadowRoot!.querySelectorAll('script, [style], a[href^="javascript"]')).to.have.length(0);
  });
});
