import type {GoalCatalogue} from '@skolebro/host';
import {
  type Activity,
  type CourseResource,
  type HostContext,
  type LearningCourse as Course,
  type Subject,
  type Uuid,
} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {dateFormatFor} from '../calendar/date-format.js';
import {localeFor, textsFor} from '../language.js';
import {HostSaid} from '../source/host-said.js';
import {LatePart} from '../source/late-part.js';
import {buttons} from '../theme/buttons.js';
import {tokens} from '../theme/tokens.js';
import type {CourseExchange} from './course-exchange.js';
import {styles} from './learning-course.styles.js';
import {type LearningCourseTexts, texts} from './learning-course.texts.js';

/** What a teacher may do with a course as a whole; each is left to the page. */
export const courseActions = ['copy', 'share', 'print'] as const;

/** One of `courseActions`. */
export type CourseAction = (typeof courseActions)[number];

/**
 * A learning course (forløb): what it is, its goals, its activities over the weeks, and its materials.
 *
 * What draws a course loads with the first one.
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
  static override styles: CSSResultGroup = [tokens, buttons, styles];

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
  private dates = dateFormatFor('da-DK');
  private readonly late = new LatePart(this, () => import('./course-body.js'));

  protected override willUpdate(): void {
    this.said.hear(this.context);
    this.dates = dateFormatFor(localeFor(this));
  }

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    const {course, dates, announcement, fault} = this;
    return html`<article aria-labelledby=${course ? 'heading' : nothing}>
      ${this.head(words)} ${fault === '' ? nothing : html`<p class="fault" role="alert">${fault}</p>`}
      ${
        course
          ? this.late.now?.drawCourse(course, this, dates, this.open)
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

  private async save(course: Course) {
    const {activities, catalogues, subjects, exchange} = this;
    const {saveBundle} = await import('./transfer.js');
    this.tell(await saveBundle({course, activities, catalogues, subjects}, this, exchange?.write));
  }

  private async take(file: File | undefined) {
    const read = this.exchange?.read;
    if (!file || !read) return;
    const {takeBundles} = await import('./transfer.js');
    const {bundles, ...told} = await takeBundles(file, this, read);
    this.tell(told);
    if (bundles.length > 0) this.fire('courses-read', {bundles});
  }

  private tell({said = '', fault = ''}: {readonly said?: string; readonly fault?: string}) {
    this.announcement = said;
    this.fault = fault;
  }

  private readonly open = (event: Event, resource: CourseResource) => {
    if (!this.fire('resource-open', {resource})) event.preventDefault();
  };

  private fire(name: string, detail: object): boolean {
    return this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, cancelable: true}));
  }
}
