import type {GoalCatalogue} from '@skolebro/host';
import {
  type LearningCourse as Course,
  actorRoleTexts,
  audienceRoleTexts,
  classLevelTexts,
  contentKindTexts,
} from '@skolebro/models';
import {type CSSResult, type TemplateResult, css, html, nothing} from 'lit';
import type {DateFormat} from '../calendar/date-format.js';
import {codeText} from '../code-text.js';
import {drawGoal} from '../goals/draw-goal.js';
import {GoalLookup} from '../goals/goal-lookup.js';
import {goalStyles} from '../goals/goals.styles.js';
import {texts as goalTexts} from '../goals/goals.texts.js';
import {textsFor} from '../language.js';
import {styles as courseStyles} from './course-body.styles.js';
import {type CourseBodyTexts, type CourseFact, texts as bodyTexts} from './course-body.texts.js';
import {type CourseVoice, drawMaterials, drawTimeline} from './draw-course.js';
import type {LearningCourse} from './learning-course.js';

/** How a course looks below its title. */
export const styles: CSSResult = css`
  ${goalStyles}
  ${courseStyles}
`;

const lookups = new WeakMap<readonly GoalCatalogue[], GoalLookup>();

function lookupOf(catalogues: readonly GoalCatalogue[]): GoalLookup {
  const lookup = lookups.get(catalogues) ?? new GoalLookup(catalogues);
  lookups.set(catalogues, lookup);
  return lookup;
}

/** Everything of a course below its title. */
export function drawCourse(
  course: Course,
  element: LearningCourse,
  dates: DateFormat,
  open: CourseVoice['open'],
): TemplateResult {
  const words = textsFor(element, bodyTexts);
  const voice = {words, dates, open};
  const {description, goals = [], resources = []} = course;
  const {activities} = element;
  const goalVoice = {words: textsFor(element, goalTexts), dates, lookup: lookupOf(element.catalogues)};
  const facts = factsOf(course, element, dates.locale, words);
  return html`${description === undefined ? nothing : html`<p class="words">${description}</p>`}
    <dl>
      ${facts.map(
        ([fact, text]) =>
          html`<div>
            <dt>${words.facts[fact]}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
    ${
      goals.length === 0
        ? nothing
        : html`<section aria-labelledby="goals">
            <h3 id="goals">${words.goals}</h3>
            <ul class="goals">
              ${goals.map((goal) => html`<li>${drawGoal(goal, goalVoice)}</li>`)}
            </ul>
          </section>`
    }
    ${
      activities.length === 0
        ? nothing
        : html`<section aria-labelledby="activities">
            <h3 id="activities">${words.activities}</h3>
            ${drawTimeline(activities, voice)}
          </section>`
    }
    ${
      resources.length === 0
        ? nothing
        : html`<section aria-labelledby="materials">
            <h3 id="materials">${words.materials}</h3>
            ${drawMaterials(resources, voice)}
          </section>`
    }`;
}

function factsOf(
  course: Course,
  {subjects, names}: LearningCourse,
  locale: string,
  words: CourseBodyTexts,
): readonly (readonly [CourseFact, string])[] {
  const {subjectIds = [], levels = [], authors = [], audience = [], typicalLearningTime: time} = course;
  const list = (texts: readonly string[]) => [...new Set(texts)].join(', ');
  const facts: readonly (readonly [CourseFact, string])[] = [
    ['subjects', list(subjectIds.flatMap((id) => subjects.find((one) => one.id === id)?.title ?? []))],
    ['levels', list(levels.map((level) => codeText(classLevelTexts, level, locale)))],
    [
      'authors',
      list(
        authors.map(({personId = '', role}) => names.get(personId) ?? codeText(actorRoleTexts, role, locale)),
      ),
    ],
    ['audience', list(audience.map((role) => codeText(audienceRoleTexts, role, locale)))],
    ['contentKind', course.contentKind ? codeText(contentKindTexts, course.contentKind, locale) : ''],
    ['time', time === undefined ? '' : words.minutes(time)],
    ['rights', course.rights ?? ''],
    ['language', languageName(course.language, locale)],
  ];
  return facts.filter(([, text]) => text !== '');
}

/** A language in words; a tag that no browser knows stands as it is. */
function languageName(tag: string, locale: string): string {
  try {
    const name = new Intl.DisplayNames(locale, {type: 'language'}).of(tag) ?? tag;
    return name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1);
  } catch {
    return tag;
  }
}
