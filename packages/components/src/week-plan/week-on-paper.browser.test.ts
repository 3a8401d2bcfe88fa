import '../define/week-plan.js';
import {type WeekPlanItem, staticWeekPlanSource} from '@skolebro/host';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {WeekPlan} from './week-plan.js';

const dates = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];
const kinds = ['homework', 'task', 'test', 'event', 'information'];
const titles = [
  'Læs side 12 til 18',
  'Brøker: opgave 1 til 8',
  'Diktat',
  'Tur til Naturcenter Skovhus',
  'Husk idrætstøj',
];
const subjects = {f0: 'Dansk', f1: 'Matematik', f2: 'Engelsk', f3: 'Natur/teknologi', f4: 'Idræt'};

/** A week with so many lines a day for each child, and a line for the whole week. */
const weekOf = (children: number, lines: number): readonly WeekPlanItem[] =>
  Array.from({length: children}, (_, child) => ({
    childId: `c${child}`,
    vendor: 'Læringsrummet',
    group: '4.B',
    subjects,
    plan: {
      id: `p${child}`,
      groupId: 'g',
      isoWeek: '2026-W47',
      entries: [
        {kind: 'information', title: 'Husk madpakke på onsdag'},
        ...dates.flatMap((date) =>
          Array.from({length: lines}, (_one, line) => ({
            date,
            kind: kinds[line % 5]!,
            title: titles[line % 5]!,
            subjectId: `f${line % 5}`,
            ...(line % 5 === 3 && {text: 'Vi går fra skolegården kl. 10 og er hjemme kl. 13.'}),
          })),
        ),
      ],
    },
  }));

async function pagesOf(children: number, lines: number, paper: object = {}): Promise<number> {
  const items = weekOf(children, lines);
  const family = items.map(({childId}, place) => ({id: childId!, name: ['Alma', 'Viggo', 'Asta'][place]!}));
  const source = staticWeekPlanSource(items, {vendor: 'Skolen', newId: () => 'new'});
  const element = await fixture<WeekPlan>(
    html`<skolebro-week-plan
      .source=${source}
      .family=${family}
      now="2026-11-17T08:20:00Z"
    ></skolebro-week-plan>`,
  );
  await waitUntil(() => element.shadowRoot!.querySelector('.day'), 'the week is drawn');
  return await executeServerCommand<number, object>('printed-pages', paper);
}

describe('a week plan on paper', () => {
  for (const [children, lines] of [
    [1, 5],
    [2, 5],
    [3, 4],
  ] as const) {
    it(`of ${children} children with ${lines} things a day takes one A4`, async () => {
      expect(await pagesOf(children, lines)).to.equal(1);
    });
  }

  it('of two children takes one A4 on its side too', async () => {
    expect(await pagesOf(2, 4, {landscape: true})).to.equal(1);
  });

  it('of more than there is room for goes on to another page', async () => {
    expect(await pagesOf(3, 40)).to.be.above(1);
  });
});
