import '@skolebro/components/define/assignments.js';
import '@skolebro/components/define/goal-picker.js';
import '@skolebro/components/define/week-plan.js';
import {Assignments, WeekPlan} from '@skolebro/components';
import {
  type GoalCatalogue,
  readOfficialGoals,
  staticAssignmentSource,
  staticWeekPlanSource,
} from '@skolebro/host';
import type {Goal} from '@skolebro/models';
import {LitElement, type TemplateResult, html} from 'lit';

// The page in which assignments.ts takes its times: our elements, and bare Lit elements with the same look that draw the same rows.

const now = '2026-11-17T08:20:00Z';
const children = ['a', 'b', 'c'];
const family = children.map((id) => ({id, name: `Barn ${id}`}));
const days = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];
const subjects = Array.from({length: 10}, (_, place) => ({id: `f${place}`, title: `Fag ${place}`}));
const newId = () => 'new';

const items = Array.from({length: 2000}, (_, place) => ({
  assignment: {
    id: `t${place}`,
    title: `Opgave ${place} med en titel som den er flest`,
    kind: 'homework',
    dueDate: `2026-12-${String((place % 28) + 1).padStart(2, '0')}`,
  },
  childId: children[place % 3] ?? '',
  subject: `Fag ${place % 10}`,
}));
/** The first hundred rows of them by day, as the list draws them. */
const drawn = ['2026-12-01', '2026-12-02'].map((date, place) => {
  const due = items.filter(({assignment}) => assignment.dueDate === date);
  return {date, count: due.length, some: place === 0 ? due : due.slice(0, 100 - due.length)};
});
const plans = children.map((childId) => ({
  childId,
  group: '4.B',
  subjects: Object.fromEntries(subjects.map(({id, title}) => [id, title])),
  plan: {
    id: childId,
    groupId: 'g',
    isoWeek: '2026-W47',
    entries: days.flatMap((date) =>
      subjects.map(({id}) => ({kind: 'homework', date, subjectId: id, title: `Læs side ${id} ${date}`})),
    ),
  },
}));

/** The same hundred rows under the same headings that the list draws of 2,000 tasks, written out with nothing worked out. */
class BareTasks extends LitElement {
  static override styles = Assignments.styles;

  protected override render(): TemplateResult {
    return html`${drawn.map(
      ({date, count, some}) =>
        html`<section class="group">
          <h3>${date}<span class="quiet">${count} opgaver</span></h3>
          <ul>
            ${some.map(
              ({assignment, childId, subject}) =>
                html`<li class="later">
                  <i class="mark mark-1" data-letters=${childId}></i
                  ><span class="visually-hidden">Barn ${childId}:</span>
                  <button class="row" type="button" @click=${this.open}>
                    <span class="title">${assignment.title}</span>
                    <span class="facts">${subject} · Lektie · Skolen</span>
                  </button>
                </li>`,
            )}
          </ul>
        </section>`,
    )}`;
  }

  private readonly open = () => this.requestUpdate();
}

/** The same 150 lines that a week of three children draws. */
class BareWeek extends LitElement {
  static override styles = WeekPlan.styles;

  protected override render(): TemplateResult {
    return html`<ol class="days days-5 children-3">
      ${days.map(
        (date) =>
          html`<li class="day">
            <h3>Mandag ${date.slice(-2)}. november</h3>
            ${plans.map(
              ({childId, plan}) =>
                html`<div class="child">
                  <h4><i class="mark mark-1" data-letters=${childId}></i>Barn ${childId}</h4>
                  <ul>
                    ${plan.entries
                      .filter((entry) => entry.date === date)
                      .map(
                        ({subjectId, title}) =>
                          html`<li>
                            <strong>Fag ${subjectId.slice(1)}</strong>
                            <span class="kind"
                              ><svg viewBox="0 0 24 24"><path d="M4 4h16v16H4Z"></path></svg>Lektie</span
                            ><b>${title}</b><span class="quiet">Skolen</span>
                          </li>`,
                      )}
                  </ul>
                </div>`,
            )}
          </li>`,
      )}
    </ol>`;
  }
}

customElements.define('bare-tasks', BareTasks);
customElements.define('bare-week', BareWeek);

const sides: Readonly<Record<string, () => HTMLElement>> = {
  'tasks, ours': () =>
    made('skolebro-assignments', {
      source: staticAssignmentSource(items, {vendor: 'Skolen', now, newId}),
      family,
      now,
    }),
  'tasks, bare': () => document.createElement('bare-tasks'),
  'week, ours': () =>
    made('skolebro-week-plan', {source: staticWeekPlanSource(plans, {vendor: 'Skolen', newId}), family, now}),
  'week, bare': () => document.createElement('bare-week'),
};

function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: object,
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}

/** From the element's arrival to the finished layout of all its rows. */
async function draw(name: string): Promise<void> {
  const element = sides[name]?.();
  if (!element) return;
  document.body.append(element);
  while (!element.shadowRoot?.querySelector('li')) await Promise.resolve();
  if ('updateComplete' in element) await element.updateComplete;
  element.getBoundingClientRect();
  element.remove();
}

/** An invented framework of the same size where the official one is not at hand. */
function invented(): GoalCatalogue {
  const goals: Goal[] = Array.from({length: 3766}, (_, place) => ({
    id: `m${place}`,
    frameworkId: 'f',
    kind: 'skill-goal',
    fullStatement: `Eleven kan gøre noget nyttigt med emne ${place % 97} i fag ${place % 48} på trin ${place % 9}`,
  }));
  return {framework: {id: 'f', title: 'Mål', version: '1', status: 'advisory'}, goals};
}

/** How long each key press took in ms, in a search that is typed letter by letter. */
async function presses(published: unknown): Promise<readonly number[]> {
  const catalogue = published === undefined ? invented() : readOfficialGoals(published);
  const picker = made('skolebro-goal-picker', {catalogues: [catalogue]});
  document.body.append(picker);
  await picker.updateComplete;
  const field = picker.renderRoot.querySelector('input');
  const words = 'eleven kan regne med brøker';
  const times: number[] = [];
  for (let round = 0; field && round < 4; round += 1) {
    for (let end = 1; end <= words.length; end += 1) {
      const typed = words.slice(0, end);
      const start = performance.now();
      field.value = typed;
      field.dispatchEvent(new Event('input', {bubbles: true}));
      await picker.updateComplete;
      // The first round compiles.
      if (round > 0) times.push(performance.now() - start);
      await new Promise(requestAnimationFrame);
    }
  }
  picker.remove();
  return times;
}

Object.assign(globalThis, {draw, presses});
