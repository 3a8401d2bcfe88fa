import '../define/learning-course.js';
import type {GoalCatalogue} from '@skolebro/host';
import type {Activity, LearningCourse as Course} from '@skolebro/models';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {CourseExchange} from './course-exchange.js';
import {type LearningCourse, courseActions} from './learning-course.js';
import {neededOf} from './transfer.js';

const catalogues: readonly GoalCatalogue[] = ['2026', '2019'].map((version, place) => ({
  framework: {id: version, title: 'Egholm Fagmål', version, status: place === 0 ? 'advisory' : 'historic'},
  subjects: [{id: `s${version}`, title: 'Dansk', scheme: 'local'}],
  stages: [{id: `t${version}`, subjectId: `s${version}`, title: '4. klasse'}],
  goals: [
    {
      id: `a${version}`,
      frameworkId: version,
      kind: 'competence-area',
      fullStatement: 'Tekster',
      stageId: `t${version}`,
    },
    {
      id: `b${version}`,
      frameworkId: version,
      kind: 'skill-goal',
      fullStatement: `Mål ${version}`,
      parentId: `a${version}`,
    },
    {
      id: `c${version}`,
      frameworkId: version,
      kind: 'skill-goal',
      fullStatement: 'Et andet',
      parentId: `a${version}`,
    },
  ],
}));
const course: Course = {
  id: 'c',
  title: 'Skovens dyr',
  description: 'Om dyr i skoven.',
  authors: [{personId: 'p', role: 'employee'}],
  language: 'da',
  subjectIds: ['s2026'],
  levels: ['3', '4'],
  audience: ['pupil'],
  contentKind: 'project',
  rights: 'CC BY 4.0',
  goals: [{text: 'Jeg kan finde fagord', goalIds: ['b2026', 'b2019']}, {text: 'Jeg tør læse højt'}],
  resources: [
    {title: 'Uglen', url: 'https://dyr.example/ugle'},
    {title: 'Farlig', url: 'javascript:alert(1)'},
    {title: 'Skov.pdf', fileId: 'f'},
  ],
};
const activities: readonly Activity[] = [
  {
    id: '2',
    courseId: 'c',
    sequence: 2,
    title: 'Skriv',
    kind: 'production',
    startDate: '2026-12-28',
    endDate: '2027-01-08',
  },
  {id: '1', courseId: 'c', sequence: 1, title: 'Læs', kind: 'reading', startDate: '2026-12-14'},
  {id: '3', courseId: 'c', sequence: 3, title: 'Tegn', kind: 'new-kind'},
];

const textOf = (element: Element) => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
const buttons = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('button.button')];

async function courseOf(properties: Partial<LearningCourse> = {}): Promise<LearningCourse> {
  const element = await fixture<LearningCourse>(html`<skolebro-learning-course></skolebro-learning-course>`);
  Object.assign(element, {course, activities, catalogues, subjects: catalogues[0]!.subjects}, properties);
  await waitUntil(() => element.course === null || element.shadowRoot!.querySelector('dl'));
  return element;
}

describe('skolebro-learning-course', () => {
  it('describes a course by all that LE-05 asks for', async () => {
    const element = await courseOf({names: new Map([['p', 'Mette Holm']])});
    const facts = [...element.shadowRoot!.querySelectorAll('dl div')].map(({textContent}) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(facts).to.deep.equal([
      'Fag Dansk',
      'Trin 3. klasse, 4. klasse',
      'Lavet af Mette Holm',
      'Målgruppe Elev',
      'Indholdstype Projekt',
      'Rettigheder CC BY 4.0',
      'Sprog Dansk',
    ]);
    expect(textOf(element)).to.contain('Om dyr i skoven.');
    await expect(element).to.be.accessible();
  });

  it('shows own goals with links to a framework of any version and its legal status', async () => {
    const text = textOf(await courseOf());
    expect(text).to.contain('Jeg kan finde fagord Egholm Fagmål · 2026 · Vejledende Mål 2026');
    expect(text).to.contain('Egholm Fagmål · 2019 · Historisk Mål 2019').and.to.contain('Jeg tør læse højt');
  });

  it('lays its activities over ISO weeks, over the turn of a year with a week 53', async () => {
    const element = await courseOf();
    const rows = [...element.shadowRoot!.querySelectorAll('.timeline > li')].map(({textContent}) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(rows).to.deep.equal([
      'Læs Læsning · Uge 51',
      'Skriv Produktion · Uge 53 til 1',
      'Tegn new-kind · Uden dato',
    ]);
    expect(
      [...element.shadowRoot!.querySelectorAll('.scale li')].map(({textContent}) => textContent),
    ).to.deep.equal(['51', '52', '53', '1']);
  });

  it('leads to pages only, tells the page of files, and shows what is no address as words', async () => {
    const element = await courseOf();
    const asked: unknown[] = [];
    element.addEventListener('resource-open', (event) => {
      event.preventDefault();
      asked.push((event as CustomEvent<{resource: {title: string}}>).detail.resource.title);
    });
    const links = [...element.shadowRoot!.querySelectorAll('a')];
    expect(links.map(({href}) => href)).to.deep.equal(['https://dyr.example/ugle']);
    links[0]!.click();
    element.shadowRoot!.querySelector<HTMLElement>('.link')!.click();
    expect(asked).to.deep.equal(['Uglen', 'Skov.pdf']);
  });

  it('leaves copying, sharing and printing to the page', async () => {
    const element = await courseOf({actions: courseActions});
    const fired: string[] = [];
    for (const action of courseActions)
      element.addEventListener(`course-${action}`, ({type}) => fired.push(type));
    for (const button of buttons(element)) button.click();
    expect(fired).to.deep.equal(['course-copy', 'course-share', 'course-print']);
    expect(buttons(await courseOf())).to.have.length(0);
  });

  it('is written with the functions handed in, with no more of a framework than it links to', async () => {
    const written: unknown[] = [];
    const exchange: CourseExchange = {
      write: (bundle) => {
        written.push(bundle);
        return new Blob(['x']);
      },
    };
    const element = await courseOf({exchange});
    const clicked: string[] = [];
    // eslint-disable-next-line @typescript-eslint/unbound-method -- put back as it was
    const original = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function click() {
      clicked.push(this.download);
    };
    buttons(element)[0]!.click();
    await waitUntil(() => clicked.length > 0, 'the file is made', {timeout: 8000});
    await element.updateComplete;
    HTMLAnchorElement.prototype.click = original;
    expect(clicked).to.deep.equal(['Skovens-dyr.zip']);
    expect(written).to.deep.equal([
      neededOf({course, activities, catalogues, subjects: catalogues[0]!.subjects!}),
    ]);
    const [bundle] = written as ReturnType<typeof neededOf>[];
    expect(bundle!.catalogues!.map(({goals}) => goals.map(({id}) => id))).to.deep.equal([
      ['a2026', 'b2026'],
      ['a2019', 'b2019'],
    ]);
    await waitUntil(() => textOf(element).includes('Forløbet er hentet som fil'));
  });

  it('says that a file holds no course, and gives those of a good one to the page', async () => {
    const reads: CourseExchange['read'][] = [
      () => Promise.reject(new Error('no zip')),
      () => ({bundles: [{course, activities}], findings: []}),
    ];
    const element = await courseOf({exchange: {read: (file) => reads.shift()!(file)}});
    const given: unknown[] = [];
    element.addEventListener('courses-read', (event) =>
      given.push(...(event as CustomEvent<{bundles: readonly unknown[]}>).detail.bundles),
    );
    const choose = () => {
      const input = element.shadowRoot!.querySelector('input')!;
      const files = new DataTransfer();
      files.items.add(new File(['x'], 'forloeb.zip'));
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
    };
    const alert = () => element.shadowRoot!.querySelector('[role=alert]');
    choose();
    await waitUntil(() => alert() !== null, 'the file is refused', {timeout: 8000});
    expect(alert()!.textContent).to.contain('ingen læringsforløb');
    choose();
    await waitUntil(() => given.length > 0 && alert() === null, 'the course is given', {timeout: 8000});
    expect(given).to.deep.equal([{course, activities}]);
    await expect(element).to.be.accessible();
  });

  it('says that there is no course', async () => {
    const element = await courseOf({course: null});
    expect(element.shadowRoot!.querySelector('skolebro-state')!.getAttribute('heading')).to.equal(
      'Intet forløb',
    );
  });

  it('takes one A4 on paper with two goals and half a dozen activities', async () => {
    const many = Array.from({length: 6}, (_, place) => ({...activities[0]!, id: `a${place}`}));
    const element = await fixture<LearningCourse>(
      html`<skolebro-learning-course
        .course=${course}
        .activities=${many}
        .catalogues=${catalogues}
      ></skolebro-learning-course>`,
    );
    await waitUntil(() => element.shadowRoot!.querySelector('.timeline'), 'the course is drawn');
    const goals = () => element.shadowRoot!.querySelector('skolebro-goals')?.shadowRoot;
    await waitUntil(() => !goals() || goals()!.querySelector('li'), 'its goals are drawn');
    expect(await executeServerCommand<number, object>('printed-pages', {})).to.equal(1);
  });
});
