import '../define/assignments.js';
import '../define/week-plan.js';
import {type VendorShape, mapVendor, staticAssignmentSource, staticWeekPlanSource} from '@skolebro/host';
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {alma, answers, question} from '../../../host/src/vendor/answers.fixture.js';
import type {Assignments} from '../assignments/assignments.js';
import type {WeekPlan} from './week-plan.js';

const now = '2026-11-23T08:20:00Z';
const family = [{id: alma.id, name: 'Alma'}];
const newId = () => 'new';
const textOf = (element: Element) => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

/** The list of tasks of one vendor's week, as it is drawn. */
async function tasksOf(shape: VendorShape, vendor: string): Promise<readonly string[]> {
  const {assignments} = mapVendor(shape, answers[shape], question);
  const source = staticAssignmentSource(assignments, {vendor, now, newId});
  const element = await fixture<Assignments>(
    html`<skolebro-assignments .source=${source} .family=${family} now=${now}></skolebro-assignments>`,
  );
  await aTimeout(40);
  return [...element.shadowRoot!.querySelectorAll('li')].map(({textContent}) =>
    textContent.replace(/\s+/g, ' ').replace(vendor, '…').trim(),
  );
}

/** The days of one vendor's week that another has too, as they are drawn. */
async function weekOf(shape: VendorShape, vendor: string): Promise<string> {
  const {weekPlans} = mapVendor(shape, answers[shape], question);
  const source = staticWeekPlanSource(weekPlans, {vendor, newId});
  const element = await fixture<WeekPlan>(
    html`<skolebro-week-plan
      .source=${source}
      .family=${family}
      now=${now}
      week="2026-W48"
    ></skolebro-week-plan>`,
  );
  await aTimeout(40);
  return textOf(element);
}

describe('one week of four vendors', () => {
  it('is drawn as the same homework, whoever tells of it, but for the vendor’s name', async () => {
    const shapes = ['min-uddannelse-tasks', 'meebook-week-plan', 'easyiq-events', 'momo-reminders'] as const;
    for (const shape of shapes) {
      const tasks = await tasksOf(shape, `Vendor ${shape}`);
      const homework = tasks.find((task) => task.includes('Læs kapitel 3'));
      // A subject is shown where the vendor says one; nothing else differs.
      expect(homework?.replace('Dansk · ', ''), shape).to.equal('Læs kapitel 3 Lektie · … Snart');
    }
  });

  it('is drawn as the same day of the week plan by those that have one', async () => {
    for (const shape of ['meebook-week-plan', 'easyiq-events'] as const) {
      const text = await weekOf(shape, 'Vendor');
      expect(text, shape)
        .to.contain('Uge 48')
        .and.to.match(/Mandag 23\. november I dag (Idræt )?Information Husk idrætstøj Vi løber i skoven\./i);
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
    await aTimeout(400);
    const letter = element.shadowRoot!.querySelector('skolebro-rich-text')!;
    expect(letter.shadowRoot!.textContent).to.contain('Kære alle');
    expect(letter.shadowRoot!.querySelectorAll('script, [style], a[href^="javascript"]')).to.have.length(0);
  });
});
