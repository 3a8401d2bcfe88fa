import type {Answer, AssignmentItem, AssignmentQuery, AssignmentSource} from '@skolebro/host';
import {type HostContext, type Instant, type TimeZoneId, type Uuid, addDays} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {dateFormatFor} from '../calendar/date-format.js';
import {wallTimeOf, zoneFinder} from '../calendar/zones.js';
import {markStyles} from '../child-mark/draw-mark.js';
import {type FamilyChild, marksOf} from '../child-mark/marks.js';
import {drawIcon} from '../icon/draw-icon.js';
import {checkIcon} from '../icon/icons/check.js';
import {localeFor, textsFor} from '../language.js';
import {AnswerLoader} from '../source/answer-loader.js';
import {drawNotices} from '../source/notices.js';
import {HostSaid} from '../source/host-said.js';
import {buttons} from '../theme/buttons.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './assignments.styles.js';
import {type AssignmentsTexts, texts} from './assignments.texts.js';
import {type RowVoice, childName, lowerFirst, todoRow} from './todo-row.js';
import {type Todo, type TodoClock, type TodoGroup, type TodoGrouping, groupTodos, todosOf} from './todo.js';

/** Whose eyes see assignments: who does the work, whose child does it, or who set it. */
export type AssignmentView = 'pupil' | 'guardian' | 'teacher';

/** How many rows are drawn at first, and how many more with each step. */
const step = 100;

/** How many days ahead count as soon. */
const soonDays = 2;

const groupings: readonly TodoGrouping[] = ['day', 'subject', 'child'];
const zones = zoneFinder();

/**
 * What is to be done: the tasks of all children and all vendors in one list, each task once.
 *
 * @tag skolebro-assignments
 * @fires {CustomEvent<{item: AssignmentItem}>} assignment-open - The user chose one; the page shows it.
 * @fires {CustomEvent<{item: AssignmentItem, done: boolean}>} assignment-done-change - The pupil ticked it off, or no longer, and the source has kept it.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-retry - The user tried again; the source has been asked.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-step-up - The user wants to sign in at a higher level.
 * @fires {CustomEvent<{state: ShownState, vendor: string}>} state-sign-in - The user wants to sign in again.
 * @fires {CustomEvent<{missing: readonly string[]}>} context-lack - The host does not say these parts of its context, so that names, zone or language are the usual ones.
 * @csspart heading - The heading of the whole.
 */
export class Assignments extends LitElement {
  static override styles: CSSResultGroup = [tokens, ...markStyles, buttons, styles];

  /** Where they come from. While it is absent it waits. */
  @property({attribute: false}) source: AssignmentSource | undefined = undefined;

  /** The children whom they may be for, in the order that decides their colours and shapes; empty means the context's. */
  @property({attribute: false}) family: readonly FamilyChild[] = [];

  /** The children in view; empty means the context's, or else all. */
  @property({attribute: false}) childIds: readonly Uuid[] = [];

  /** Whose eyes see it: a pupil ticks tasks off, a teacher sees how many have handed in. */
  @property() view: AssignmentView = 'guardian';

  /** What the tasks are gathered by. */
  @property({attribute: 'group-by'}) groupBy: TodoGrouping = 'day';

  /** The moment that counts as now, as 2026-11-16T08:10:00Z; while it is empty nothing is late. */
  @property() now: Instant = '';

  /** What the page tells of language, look, children and time zone; its own properties come before it. */
  @property({attribute: false}) context: HostContext | undefined = undefined;

  /** The zone whose clock the school goes by; empty means the context's, or else Denmark's. */
  @property({attribute: 'time-zone'}) timeZone: TimeZoneId = '';

  @state() private showsDone = false;
  @state() private limit = step;
  /** What the user ticked since the last answer; it stays in its place until the next. */
  @state() private ticked: readonly AssignmentItem[] = [];
  @state() private isNotKept = false;
  @state() private announcement = '';

  private readonly loader = new AnswerLoader<AssignmentQuery, AssignmentItem>(this, () => {
    if (this.ticked.length > 0) this.ticked = [];
  });
  private readonly said = new HostSaid(this, ['locale', 'children', 'timeZone']);
  private dates = dateFormatFor('da-DK');
  private marks = marksOf([]);
  private clock: TodoClock = {wallNow: '', soonDays};
  private shownFamily: readonly FamilyChild[] = [];
  private todos: readonly Todo[] = [];
  /** The answer that `todos` comes from. */
  private told: Answer<AssignmentItem> | undefined;

  /** Asks the source again. */
  reload(): void {
    this.loader.reload();
  }

  protected override willUpdate(changed: PropertyValues<Assignments>): void {
    this.said.hear(this.context);
    const {source} = this;
    const childIds = this.said.childIds(this.childIds);
    this.loader.ask(source, childIds.length > 0 ? {childIds} : {});
    this.dates = dateFormatFor(localeFor(this));
    this.shownFamily = this.said.family(this.family);
    this.marks = marksOf(this.shownFamily);
    this.tell(changed);
  }

  /** Works out how it stands with all tasks, once for each answer and each moment. */
  private tell(changed: PropertyValues<Assignments>) {
    const {answer} = this.loader;
    const isLater = changed.has('now') || changed.has('context') || changed.has('timeZone');
    if (isLater) {
      const wallNow = wallTimeOf(this.now, zones(this.said.timeZone(this.timeZone))) ?? '';
      this.clock = {wallNow, soonDays};
    }
    if (!isLater && answer === this.told) return;
    this.told = answer;
    this.todos = todosOf(answer.items ?? [], answer.vendor, this.clock);
  }

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    const {todos} = this;
    return html`<section
      aria-labelledby="heading"
      @state-retry=${this.onAct}
      @state-step-up=${this.onAct}
      @state-sign-in=${this.onAct}
    >
      ${this.head(todos, words)}${drawNotices(this.loader.answer, this.isNotKept && {state: 'failed', heading: words.notKept})}${this.content(todos, words)}
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </section>`;
  }

  private head(todos: readonly Todo[], words: AssignmentsTexts): TemplateResult {
    const done = todos.filter((todo) => isDone(this.asTicked(todo))).length;
    return html`<header>
      <h2 id="heading" part="heading">${words.heading}</h2>
      ${
        todos.length === 0
          ? nothing
          : html`<span class="quiet">${words.left(todos.length - done)}</span>
              <div class="choices" role="group" aria-label=${words.groupBy}>
                ${groupings.map((by) =>
                  by === 'child' && this.shownFamily.length < 2
                    ? nothing
                    : html`<button
                        class="button"
                        type="button"
                        aria-pressed=${by === this.groupBy ? 'true' : 'false'}
                        @click=${() => (this.groupBy = by)}
                      >
                        ${words.groupings[by]}
                      </button>`,
                )}
              </div>`
      }
    </header>`;
  }

  private content(todos: readonly Todo[], words: AssignmentsTexts): TemplateResult {
    const {state: now, vendor} = this.loader.answer;
    if (todos.length === 0) {
      const isEmpty = now === 'empty' || now === 'ready';
      return html`<skolebro-state
        state=${isEmpty ? 'empty' : now}
        vendor=${vendor}
        heading=${isEmpty ? words.empty : ''}
        explanation=${isEmpty ? words.emptyExplanation : ''}
      ></skolebro-state>`;
    }
    const {shownFamily: family, marks, dates} = this;
    const mayTick = this.view === 'pupil' && this.source?.markDone !== undefined;
    const voice: RowVoice = {
      words,
      family,
      marks,
      dates,

      ...(mayTick && {tick: this.tick}),
      open: this.open,
    };
    const childIds = family.map(({id}) => id);
    const groups = groupTodos(todos, this.groupBy, childIds, this.dates.locale);
    const open = groups.filter(({key}) => key !== 'done');
    const done = groups.find(({key}) => key === 'done');
    const drawn = this.showsDone && done ? [...open, done] : open;
    const left = drawn.reduce((sum, group) => sum + group.todos.length, 0) - this.limit;
    return html`${open.length === 0 ? html`<p class="all-done">${drawIcon(checkIcon)}${words.allDone}</p>` : nothing}
    ${upTo(drawn, this.limit).map((group) => this.group(group, voice))}
    ${
      left > 0
        ? html`<button class="button" type="button" @click=${() => (this.limit += step)}>
            ${words.more(Math.min(step, left))}
          </button>`
        : nothing
    }
    ${
      done
        ? html`<button
            class="button"
            type="button"
            aria-expanded=${this.showsDone ? 'true' : 'false'}
            @click=${() => (this.showsDone = !this.showsDone)}
          >
            ${this.showsDone ? words.hideDone : words.showDone(done.todos.length)}
          </button>`
        : nothing
    }`;
  }

  private group({key, todos}: TodoGroup, voice: RowVoice): TemplateResult {
    const {words} = voice;
    const name = this.groupName(key, words);
    return html`<section class="group ${key === 'late' ? 'late' : ''}">
      <h3>${name}<span class="quiet">${words.count(todos.length)}</span></h3>
      <ul>
        ${todos.map((todo) => todoRow(this.asTicked(todo), key, voice))}
      </ul>
    </section>`;
  }

  private groupName(key: string, words: AssignmentsTexts): string {
    if (key === 'late') return words.late;
    if (key === 'done') return words.done;
    if (this.groupBy === 'day') return key === '' ? words.noDay : this.dayName(key, words);
    if (this.groupBy === 'subject') return key || words.noSubject;
    return key === '' ? words.noChild : childName(key, this.shownFamily, this.marks, words);
  }

  private dayName(date: string, words: AssignmentsTexts): string {
    const day = this.dates.dayHeading(date);
    const today = this.clock.wallNow.slice(0, 10);
    if (date === today) return `${words.today}, ${lowerFirst(day)}`;
    return today !== '' && date === addDays(today, 1) ? `${words.tomorrow}, ${lowerFirst(day)}` : day;
  }

  private asTicked(todo: Todo): Todo {
    const ticked = this.ticked.find((one) => isSame(one, todo.item));
    if (!ticked) return todo;
    const [now = todo] = todosOf([ticked], '', this.clock);
    return {...now, vendors: todo.vendors};
  }

  /** Shows it as ticked at once, and as it was when that could not be kept. */
  private readonly tick = async (item: AssignmentItem, done: boolean) => {
    const others = this.ticked.filter((one) => !isSame(one, item));
    this.ticked = [...others, {...item, done}];
    this.isNotKept = false;
    this.announcement = textsFor(this, texts).kept(item.assignment.title, done);
    try {
      await this.source?.markDone?.(item.assignment.id, item.childId ?? '', done);
      this.fire('assignment-done-change', {item, done});
    } catch {
      this.ticked = others;
      this.isNotKept = true;
      this.announcement = '';
    }
  };

  private readonly open = (item: AssignmentItem) => this.fire('assignment-open', {item});

  private readonly onAct = ({type, detail}: CustomEvent<object>) => {
    if (type === 'state-retry') {
      this.isNotKept = false;
      this.reload();
    }
    this.fire(type, detail);
  };

  private fire(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true}));
  }
}

function isDone({state: now}: Todo): boolean {
  return now === 'done' || now === 'excused';
}

function isSame(one: AssignmentItem, other: AssignmentItem): boolean {
  return one.assignment.id === other.assignment.id && one.childId === other.childId;
}

/** The groups as far as so many rows go. */
function upTo(groups: readonly TodoGroup[], limit: number): readonly TodoGroup[] {
  const some: TodoGroup[] = [];
  let left = limit;
  for (const {key, todos} of groups) {
    if (left <= 0) break;
    some.push({key, todos: todos.slice(0, left)});
    left -= todos.length;
  }
  return some;
}
