import './week-text.js';
import './copy-week.js';
import '../define/week-plan.js';
import {
  type AnswerState,
  type WeekPlanItem,
  type WeekPlanSource,
  answerStates,
  staticHost,
  staticWeekPlanSource,
} from '@skolebro/host';
import type {WeekPlanEntry} from '@skolebro/models';
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {FamilyChild} from '../child-mark/marks.js';
import type {WeekPlan} from './week-plan.js';

const family: readonly FamilyChild[] = [
  {id: 'a', name: 'Alma'},
  {id: 'v', name: 'Viggo', alias: 'Barn K'},
];
const plan = (
  childId: string | undefined,
  vendor: string,
  entries: readonly WeekPlanEntry[],
  rest: Partial<WeekPlanItem> & {isoWeek?: string} = {},
): WeekPlanItem => {
  const {isoWeek = '2026-W47', ...item} = rest;
  return {
    plan: {id: `${vendor} ${isoWeek}`, groupId: 'g', isoWeek, entries},
    vendor,
    subjects: {d: 'Dansk', m: 'Matematik'},
    ...(childId !== undefined && {childId}),
    ...item,
  };
};
const week = [
  plan('a', 'Bogsporet', [
    {kind: 'information', text: 'Husk idrætstøj'},
    {kind: 'homework', date: '2026-11-17', subjectId: 'd', title: 'Læs side 12'},
    {kind: 'task', date: '2026-11-17', subjectId: 'm', title: 'Brøker', assignmentId: 'x'},
  ]),
  plan('v', 'Husketavlen', [{kind: 'event', date: '2026-11-20', title: 'Lygtefest'}]),
];
const sourceOf = (items: readonly WeekPlanItem[], state?: AnswerState) =>
  staticWeekPlanSource(items, {vendor: 'Skolen', newId: () => 'new', ...(state && {state})});

const all = (element: WeekPlan, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const button = (element: WeekPlan, words: string) =>
  all(element, 'button').find((one) => textOf(one) === words || one.ariaLabel === words)!;

async function settled(element: WeekPlan): Promise<void> {
  await element.updateComplete;
  await aTimeout(20);
  await element.updateComplete;
}

async function weekPlanOf(source: WeekPlanSource, label = ''): Promise<WeekPlan> {
  const element = await fixture<WeekPlan>(
    html`<skolebro-week-plan
      .source=${source}
      .family=${family}
      week=${label}
      now="2026-11-17T08:20:00Z"
    ></skolebro-week-plan>`,
  );
  await settled(element);
  return element;
}

describe('skolebro-week-plan', () => {
  it('shows the week of now, day by day and child by child, and says which day is today', async () => {
    const element = await weekPlanOf(sourceOf(week));
    expect(textOf(all(element, 'h2')[0]!)).to.equal('Uge 47 16.–22. november 2026');
    expect(all(element, 'h3').map(textOf)).to.deep.equal([
      'Hele ugen',
      'Mandag 16. november',
      'Tirsdag 17. november I dag',
      'Onsdag 18. november',
      'Torsdag 19. november',
      'Fredag 20. november',
    ]);
    expect(textOf(all(element, '.today .child')[0]!)).to.equal(
      'Alma Dansk Lektie Læs side 12 Bogsporet Matematik Opgave Brøker Bogsporet',
    );
    expect(element.shadowRoot!.innerHTML).to.not.contain('Viggo');
    await expect(element).to.be.accessible();
  });

  it('reads a week in every form that vendors write it', async () => {
    for (const label of ['2026-W47', '47-2026', '47']) {
      expect(all(await weekPlanOf(sourceOf(week), label), '.day')).to.have.length(6);
    }
  });

  it('goes from week to week over a year of 53, and back to this one', async () => {
    const element = await weekPlanOf(sourceOf(week), '2026-W53');
    const told: unknown[] = [];
    element.addEventListener('week-change', (event) => told.push((event as CustomEvent<unknown>).detail));
    button(element, 'Næste uge').click();
    await settled(element);
    expect(textOf(all(element, 'h2')[0]!)).to.contain('Uge 1 ');
    button(element, 'Denne uge').click();
    await settled(element);
    expect(textOf(all(element, 'h2')[0]!)).to.contain('Uge 47 ');
    expect(told).to.deep.equal([{week: '2027-W01'}, {week: '2026-W47'}]);
  });

  it('says the same in words only', async () => {
    const element = await weekPlanOf(sourceOf(week));
    button(element, 'Vis som tekst').click();
    await settled(element);
    expect(all(element, '.day')).to.deep.equal([]);
    expect(all(element, '.text')[0]!.textContent.trim()).to.contain(
      'Tirsdag 17. november\nAlma\n  - Dansk, Lektie: Læs side 12 (Bogsporet)\n  - Matematik, Opgave: Brøker (Bogsporet)',
    );
  });

  it('cleans formatted text and letters of whatever could run', async () => {
    const hostile = '<p>Hej <img src=x onerror="window.ran=1"></p><script>window.ran=1</script>';
    const letters = [{id: 'l', groupId: 'g', isoWeek: '2026-W47', title: 'Ugebrev', html: hostile}];
    const entry: WeekPlanEntry = {kind: 'information', date: '2026-11-16', html: hostile};
    const element = await weekPlanOf(sourceOf([plan('a', 'Bogsporet', [entry], {letters})]));
    await customElements.whenDefined('skolebro-rich-text');
    await aTimeout(50);
    const shown = element.shadowRoot!.querySelectorAll('skolebro-rich-text');
    expect(shown).to.have.length(2);
    for (const one of shown) {
      expect(one.shadowRoot!.textContent).to.contain('Hej');
      expect(one.shadowRoot!.querySelector('script, [onerror]')).to.equal(null);
    }
    expect((window as {ran?: number}).ran).to.equal(undefined);
  });

  it('opens the assignment of a line', async () => {
    const element = await weekPlanOf(sourceOf(week));
    let opened: unknown;
    element.addEventListener('assignment-open', (event) => {
      opened = (event as CustomEvent<unknown>).detail;
    });
    all(element, '.link')[0]!.click();
    expect(opened).to.deep.equal({assignmentId: 'x'});
  });

  it('lets a teacher take last week over into an empty one', async () => {
    const old = plan(undefined, 'Skolen', [{kind: 'homework', date: '2026-11-10', title: 'Læs side 5'}], {
      isoWeek: '2026-W46',
      group: '4.B',
    });
    const element = await weekPlanOf(sourceOf([old]));
    button(element, 'Kopiér sidste uge').click();
    await settled(element);
    expect(textOf(all(element, '.today')[0]!)).to.contain('Læs side 5');
    expect(textOf(all(element, '[role=status]')[0]!)).to.equal('Sidste uge er kopieret');
  });

  it('gives a guardian nothing to save', async () => {
    const element = await weekPlanOf({load: sourceOf([]).load});
    expect(button(element, 'Kopiér sidste uge')).to.equal(undefined);
  });

  it('says so when a copied week could not be kept', async () => {
    const source = {...sourceOf([]), save: () => Promise.reject(new Error('no'))};
    const old = plan(undefined, 'Skolen', [], {isoWeek: '2026-W46'});
    const element = await weekPlanOf({
      ...source,
      load: (query, signal) => sourceOf([old]).load(query, signal),
    });
    button(element, 'Kopiér sidste uge').click();
    await settled(element);
    const notices = [...element.shadowRoot!.querySelectorAll('skolebro-state')].map(({heading}) => heading);
    expect(notices).to.include('Planen kunne ikke gemmes');
  });

  it('shows a kind and a child that it does not know, and fits a phone', async () => {
    const element = await weekPlanOf(
      sourceOf([
        plan('gone', 'Skolen', [{kind: 'constructor', date: '2026-11-16', title: 'Ø'.repeat(300)}]),
        ...week,
      ]),
    );
    element.style.width = '300px';
    await settled(element);
    expect(all(element, 'h4').map(textOf)).to.include('Barn 3');
    expect(element.scrollWidth).to.be.at.most(300);
    await expect(element).to.be.accessible();
  });

  for (const state of answerStates.filter((one) => one !== 'ready' && one !== 'stale')) {
    it(`says that it is ${state}`, async () => {
      const element = await weekPlanOf(sourceOf(week, state));
      expect(element.shadowRoot!.querySelector('skolebro-state')!.state).to.equal(state);
    });
  }

  it('speaks the language and knows the children and the zone that its host says', async () => {
    const ids = ['1', '2', '3'].map((end) => `0198d5a0-0001-7000-8000-00000000020${end}`);
    const {context} = staticHost({
      locale: 'en-GB',
      timeZone: 'Europe/Copenhagen',
      children: [
        {id: ids[0]!, name: 'Alma'},
        {id: ids[1]!, name: 'Bo', alias: 'Child K'},
      ],
    });
    const plan = (id: string) => ({
      plan: {
        id,
        groupId: id,
        isoWeek: '2026-W47',
        entries: [{kind: 'homework', date: '2026-11-16', title: `Læs ${id}`}],
      },
      childId: id,
    });
    const source = staticWeekPlanSource([...ids.map(plan)], {
      vendor: 'Skolen',
      newId: () => 'x',
    });
    const element = await fixture<WeekPlan>(
      html`<skolebro-week-plan
        .source=${source}
        .context=${context}
        now="2026-11-17T08:20:00Z"
      ></skolebro-week-plan>`,
    );
    await aTimeout(40);
    const text = element.shadowRoot!.textContent;
    expect(text).to.contain('Week 47').and.to.contain('Alma').and.to.contain('Child K');
    expect(text).not.to.contain('Bo ').and.not.to.contain(ids[2]!);
  });
});
