import './goals-body.js';
import './goal-editor.js';
import '../define/goals.js';
import type {GoalCatalogue} from '@skolebro/host';
import type {GoalAssessment, GoalLink} from '@skolebro/models';
import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Goals} from './goals.js';

const catalogue = (
  id: string,
  version: string,
  status: 'advisory' | 'binding' | 'historic',
): GoalCatalogue => ({
  framework: {id, title: 'Egholm Fagmål', version, status},
  goals: [
    {id: `${id}-1`, frameworkId: id, kind: 'skill-goal', fullStatement: `Mål fra ${version}`},
    {id: `${id}-2`, frameworkId: id, kind: 'competence-goal', fullStatement: 'Et krav', status: 'binding'},
  ],
});
const catalogues = [catalogue('new', '2026', 'advisory'), catalogue('old', '2019', 'historic')];
const goals: readonly GoalLink[] = [
  {text: 'Jeg kan finde fagord', goalIds: ['new-1', 'old-1', 'new-2', 'gone']},
  {text: 'Jeg tør læse højt'},
];
const said = (
  level: string | undefined,
  date: string,
  rest: Partial<GoalAssessment> = {},
): GoalAssessment => ({
  id: date,
  pupilId: 'p',
  goal: {text: 'Jeg kan finde fagord'},
  ...(level !== undefined && {level}),
  date,
  by: {role: 'employee'},
  ...rest,
});

const textOf = (element: Element) => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
const all = <Kind extends Element>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<Kind>(selector),
];

async function goalsOf(properties: Partial<Goals>): Promise<Goals> {
  const element = await fixture<Goals>(
    html`<skolebro-goals
      .goals=${properties.goals ?? goals}
      .catalogues=${properties.catalogues ?? catalogues}
      .assessments=${properties.assessments}
      ?editable=${properties.editable ?? false}
    ></skolebro-goals>`,
  );
  await waitUntil(
    () =>
      (element.goals.length === 0 || all(element, '.goals')[0]) &&
      (!element.editable || all(element, '.add')[0]),
  );
  return element;
}

describe('skolebro-goals', () => {
  it('shows own words first, then the official goals with framework, version and legal status', async () => {
    const element = await goalsOf({});
    const [first, second] = all(element, 'li');
    expect(first!.querySelector('.own')!.textContent).to.equal('Jeg kan finde fagord');
    expect(
      all(element, '.goals > li:first-child .source').map(({textContent}) => textContent.trim()),
    ).to.deep.equal([
      'Egholm Fagmål · 2026 · Vejledende',
      'Egholm Fagmål · 2019 · Historisk',
      'Egholm Fagmål · 2026 · Bindende',
      '1 officielt mål, som ikke kan vises her',
    ]);
    expect(second).to.exist;
    expect(textOf(element)).not.to.contain('vurderet');
    await expect(element).to.be.accessible();
  });

  it('says in words how far the pupil has come, with both voices and what came before', async () => {
    const element = await goalsOf({
      assessments: [
        said('beginning', '2026-09-03'),
        said('on-the-way', '2026-11-12', {comment: 'Godt set.', pupilComment: 'Det er sjovt.'}),
      ],
    });
    const text = textOf(element);
    expect(text)
      .to.contain('På vej')
      .and.to.contain('12. november 2026')
      .and.to.contain('1 tidligere vurdering');
    expect(text).to.contain('Læreren Godt set.').and.to.contain('Eleven selv Det er sjovt.');
    expect(text).to.contain('Ikke vurderet endnu');
    expect(all(element, '.progress:not(details *) .on')).to.have.length(2);
    await expect(element).to.be.accessible();
  });

  it('shows a level that nobody knows as it is, and words without a level', async () => {
    const element = await goalsOf({assessments: [said('level-9', '2026-11-12', {comment: 'Fint.'})]});
    expect(textOf(element)).to.contain('level-9');
    expect(all(element, '.meter')).to.have.length(0);
    const wordless = await goalsOf({assessments: [said(undefined, '2026-11-12', {comment: 'Fint.'})]});
    expect(textOf(wordless)).to.contain('Læreren Fint.');
  });

  it('lets a teacher write a goal in own words and link official ones', async () => {
    const element = await goalsOf({editable: true, goals: []});
    const changes: (readonly GoalLink[])[] = [];
    element.addEventListener('goals-change', (event) =>
      changes.push((event as CustomEvent<{goals: readonly GoalLink[]}>).detail.goals),
    );
    all<HTMLButtonElement>(element, '.add')[0]!.click();
    await aTimeout(50);
    await sendKeys({type: 'Jeg kan spørge'});
    await sendKeys({press: 'Tab'});
    expect(changes.at(-1)).to.deep.equal([{text: 'Jeg kan spørge'}]);
    all<HTMLButtonElement>(element, '[aria-expanded]')[0]!.click();
    await waitUntil(() => all(element, 'skolebro-goal-picker')[0]?.shadowRoot?.querySelector('section'));
    await expect(element).to.be.accessible();
    all(element, 'skolebro-goal-picker')[0]!.dispatchEvent(
      new CustomEvent('goals-choose', {detail: {goalIds: ['new-1']}}),
    );
    expect(changes.at(-1)).to.deep.equal([{text: 'Jeg kan spørge', goalIds: ['new-1']}]);
    await element.updateComplete;
    all<HTMLButtonElement>(element, '[aria-expanded]')[0]!.click();
    await aTimeout(10);
    expect(textOf(element)).to.contain('Mål fra 2026');
    all<HTMLButtonElement>(element, '[aria-label="Fjern målet: Jeg kan spørge"]')[0]!.click();
    expect(changes.at(-1)).to.deep.equal([]);
  });

  it('forces nobody to choose from a list: without frameworks there is none', async () => {
    const element = await goalsOf({editable: true, catalogues: []});
    expect(all(element, '[aria-expanded]')).to.have.length(0);
    expect(all(element, 'textarea')).to.have.length(2);
  });

  it('says that no goals are set', async () => {
    const element = await goalsOf({goals: []});
    expect(all(element, 'skolebro-state')[0]!.getAttribute('heading')).to.equal('Ingen mål');
  });
});
