import type {GoalCatalogue} from '@skolebro/host';
import {
  type Activity,
  type CourseResource,
  type HostContext,
  type LearningCourse as Course,
  type Subject,
  type Uuid,
  actorRoleTexts,
  audienceRoleTexts,
  classLevelTexts,
  contentKindTexts,
} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {DateFormat} from '../calendar/date-format.js';
import {codeText} from '../code-text.js';
import {drawGoal} from '../goals/draw-goal.js';
import {GoalLookup} from '../goals/goal-lookup.js';
import {goalStyles} from '../goals/goals.styles.js';
import {texts as goalTexts} from '../goals/goals.texts.js';
import {localeFor, textsFor} from '../language.js';
import {HostSaid} from '../source/host-said.js';
import {buttons} from '../theme/buttons.js';
import {tokens} from '../theme/tokens.js';
import type {CourseBundle, CourseExchange} from './course-exchange.js';
import {type CourseVoice, drawMaterials, drawTimeline} from './draw-course.js';
import {styles} from './learning-course.styles.js';
import {type CourseFact, type LearningCourseTexts, texts} from './learning-course.texts.js';

/** What a teacher may do with a course as a whole; each is left to the page. */
export const courseActions = ['copy', 'share', 'print'] as const;

/** One of `courseActions`. */
export type CourseAction = (typeof courseActions)[number];

/**
 * A learning course (forløb): what it is, its goals, its activities over the weeks, and its materials.
 *
 * @tag skolebro-learning-course
 * @fires {CustomEvent<{course: LearningCourse}>} course-copy - The user wants a copy of their own.
 * @fires {CustomEvent<{course: LearningCourse}>} course-share - The user wants to share it.
 * @fires {CustomEvent<{course: LearningCourse}>} course-print - The user wants it on paper; the page prints.
 * @fires {CustomEvent<{bundles: readonly CourseBundle[]}>} courses-read - The user chose an exchange package, and these courses are in it.
 * @fires {CustomEvent<{resource: CourseResource}>} resource-open - The user wants a material. Preventing it leaves a link to the page.
 * @fires {CustomEvent<{missing: readonly string[]}>} context-lack - The host does not say these parts of its context.
 * @csspart heading - The title.
 */
export class LearningCourse extends LitElement {
  static override styles: CSSResultGroup = [tokens, buttons, goalStyles, styles];

  /** The course; null says that there is none. */
  @property({attribute: false}) course: Course | null | undefined = undefined;

  /** Its activities. */
  @property({attribute: false}) activities: readonly Activity[] = [];

  /** The frameworks that its goals link into: any publisher's, any version. */
  @property({attribute: false}) catalogues: readonly GoalCatalogue[] = [];

  /** The subjects that it names. */
  @property({attribute: false}) subjects: readonly Subject[] = [];

  /** The names of people, where the user may see them. */
  @property({attribute: false}) names: ReadonlyMap<Uuid, string> = new Map();

  /** What the user may do with it. */
  @property({attribute: false}) actions: readonly CourseAction[] = [];

  /** Writes it as an exchange package and reads others; absent where the page offers neither. */
  @property({attribute: false}) exchange: CourseExchange | undefined = undefined;

  /** What the page tells of language and look. */
  @property({attribute: false}) context: HostContext | undefined = undefined;

  @state() private announcement = '';
  @state() private fault = '';

  private readonly said = new HostSaid(this, ['locale']);
  private dates = new DateFormat('da-DK');
  private lookup = new GoalLookup([]);

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.said.hear(this.context);
    const locale = localeFor(this);
    if (locale !== this.dates.locale) this.dates = new DateFormat(locale);
    if (changed.has('catalogues')) this.lookup = new GoalLookup(this.catalogues);
  }

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    const {course, dates, announcement, fault} = this;
    const voice = {words, dates, open: this.open};
    return html`<article aria-labelledby=${course ? 'heading' : nothing}>
      ${this.head(words)} ${fault === '' ? nothing : html`<p class="fault" role="alert">${fault}</p>`}
      ${
        course
          ? this.body(course, voice)
          : html`<skolebro-state
              state=${course === null ? 'empty' : 'loading'}
              heading=${course === null ? words.empty : ''}
              explanation=${course === null ? words.emptyExplanation : ''}
            ></skolebro-state>`
      }
      <p class="visually-hidden" role="status">${announcement}</p>
    </article>`;
  }

  private head(words: LearningCourseTexts): TemplateResult {
    const {course, exchange} = this;
    return html`<header>
      ${course ? html`<h2 id="heading" part="heading">${course.title}</h2>` : nothing}
      <div class="tools">
        ${
          course
            ? html`${this.actions.map(
                (action) =>
                  html`<button
                    class="button"
                    type="button"
                    @click=${() => this.fire(`course-${action}`, {course})}
                  >
                    ${words[action]}
                  </button>`,
              )}
              ${
                exchange?.write
                  ? html`<button class="button" type="button" @click=${() => void this.save(course)}>
                      ${words.save}
                    </button>`
                  : nothing
              }`
            : nothing
        }
        ${
          exchange?.read
            ? html`<label class="take"
                ><span class="button">${words.take}</span
                ><input
                  class="visually-hidden"
                  type="file"
                  accept=".zip,application/zip"
                  aria-label=${words.take}
                  @change=${({target}: {target: HTMLInputElement}) => {
                    void this.take(target.files?.[0]);
                    target.value = '';
                  }}
              /></label>`
            : nothing
        }
      </div>
    </header>`;
  }

  private body(course: Course, voice: CourseVoice): TemplateResult {
    const {words, dates} = voice;
    const {description, goals = [], resources = []} = course;
    const {activities, lookup} = this;
    const goalVoice = {words: textsFor(this, goalTexts), dates, lookup};
    const facts = this.facts(course);
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

  private facts(course: Course): readonly (readonly [CourseFact, string])[] {
    const {locale} = this.dates;
    const {subjectIds = [], levels = [], authors = [], audience = [], typicalLearningTime: time} = course;
    const list = (texts: readonly string[]) => [...new Set(texts)].join(', ');
    const facts: readonly (readonly [CourseFact, string])[] = [
      ['subjects', list(subjectIds.flatMap((id) => this.subjects.find((one) => one.id === id)?.title ?? []))],
      ['levels', list(levels.map((level) => codeText(classLevelTexts, level, locale)))],
      [
        'authors',
        list(
          authors.map(
            ({personId = '', role}) => this.names.get(personId) ?? codeText(actorRoleTexts, role, locale),
          ),
        ),
      ],
      ['audience', list(audience.map((role) => codeText(audienceRoleTexts, role, locale)))],
      ['contentKind', course.contentKind ? codeText(contentKindTexts, course.contentKind, locale) : ''],
      ['time', time === undefined ? '' : textsFor(this, texts).minutes(time)],
      ['rights', course.rights ?? ''],
      ['language', languageName(course.language, locale)],
    ];
    return facts.filter(([, text]) => text !== '');
  }

  private async save(course: Course) {
    const {activities, catalogues, subjects, exchange} = this;
    const words = textsFor(this, texts);
    this.fault = '';
    try {
      const {saveBundle} = await import('./save-bundle.js');
      await saveBundle({course, activities, catalogues, subjects}, exchange?.write);
      this.announcement = words.saved;
    } catch {
      this.fault = words.notSaved;
    }
  }

  private async take(file: File | undefined) {
    const read = this.exchange?.read;
    if (!file || !read) return;
    const words = textsFor(this, texts);
    this.fault = '';
    let bundles: readonly CourseBundle[] = [];
    try {
      const reading = await read(file);
      bundles = reading.bundles;
      this.announcement = words.taken(bundles.length, reading.findings.length);
    } catch {
      // What went wrong is the file's; the user hears that nothing in it can be read.
    }
    if (bundles.length === 0) this.fault = words.notTaken;
    else this.fire('courses-read', {bundles});
  }

  private readonly open = (event: Event, resource: CourseResource) => {
    if (!this.fire('resource-open', {resource})) event.preventDefault();
  };

  private fire(name: string, detail: object): boolean {
    return this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, cancelable: true}));
  }
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
