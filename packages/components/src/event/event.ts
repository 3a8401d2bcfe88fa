import {
  type BookingRound,
  type CalendarItem,
  type CalendarSource,
  type EventReply,
  WriteRefused,
} from '@skolebro/host';
import {type Instant, type LocalDateTime, type TimeZoneId, eventKindTexts} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {dateFormatFor} from '../calendar/date-format.js';
import {childMarkStyles} from '../calendar/child-mark.styles.js';
import {childMark} from '../calendar/event-content.js';
import {eventTexts} from '../calendar/event.texts.js';
import type {Occurrence} from '../calendar/occurrences.js';
import {ruleInWords} from '../calendar/rule-words.js';
import {shownChildren, statusText} from '../calendar/voice.js';
import type {FamilyChild} from '../child-mark/marks.js';
import {drawIcon} from '../icon/draw-icon.js';
import {attachmentIcon} from '../icon/icons/attachment.js';
import {checkIcon} from '../icon/icons/check.js';
import {localeFor, textsFor} from '../language.js';
import {MomentFormat} from '../moment-format.js';
import {buttons} from '../theme/buttons.js';
import {childProperties, kindProperties} from '../theme/tokens.generated.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './event.styles.js';
import {type EventViewTexts, texts} from './event.texts.js';
import {replyField} from './reply-field.js';
import {timesInWords} from './times.js';

/**
 * One event with all there is to know about it, and the answer to it where one is asked for.
 *
 * @tag skolebro-event
 * @fires {CustomEvent<{event: CalendarItem, replies: readonly EventReply[]}>} event-answer - The user answered. Preventing it keeps the element from handing the answer to its source.
 * @fires {CustomEvent<{file: EventAttachment}>} event-file-open - The user wants to see a file.
 * @fires {CustomEvent<{state: AnswerState, vendor: string}>} state-step-up - The answer needs a sign-in at a higher level.
 * @slot actions - What else can be done with the event.
 * @csspart answer - The answer.
 * @csspart status - The word that says that the event is not as planned.
 */
export class EventView extends LitElement {
  static override styles: CSSResultGroup = [
    tokens,
    kindProperties,
    childProperties,
    ...childMarkStyles,
    buttons,
    styles,
  ];

  /** The event. */
  @property({attribute: false}) event: CalendarItem | undefined = undefined;

  /** Which of its occurrences is meant, on the calendar's clock; absent means the event as it stands. */
  @property({attribute: false}) occurrence: Occurrence | undefined = undefined;

  /** Where answers go. While it is absent, or cannot take answers, they are only told to the page. */
  @property({attribute: false}) source: CalendarSource | undefined = undefined;

  /** The children of the family. */
  @property({attribute: false}) family: readonly FamilyChild[] = [];

  /** The moment that counts as now, as 2026-11-16T08:10:00Z; while it is empty no deadline has passed. */
  @property() now: Instant = '';

  /** The zone whose clock deadlines are shown on. */
  @property({attribute: 'time-zone'}) timeZone: TimeZoneId = 'Europe/Copenhagen';

  @state() private replies: readonly EventReply[] = [];
  @state() private sending = false;
  @state() private outcome: 'sent' | WriteRefused['state'] | '' = '';

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('event')) {
      this.replies = this.event?.invitation?.replies ?? [];
      this.outcome = '';
    }
  }

  protected override render(): TemplateResult {
    const {event} = this;
    if (!event) return html``;
    const words = textsFor(this, texts);
    const locale = localeFor(this);
    const shown = this.shown(event);
    const language = locale.startsWith('en') ? 'en' : 'da';
    const status = statusText(shown, textsFor(this, eventTexts));
    const kind = eventKindTexts[event.kind ?? '']?.[language];
    const marks = shownChildren(this.family);
    const children = shown.childIds.flatMap((id) => marks.get(id) ?? []);
    const [rule] = event.recurrenceRules ?? [];
    const vendor = shown.vendor ?? event.vendor;
    return html`<article class="kind-${event.kind ?? 'other'}">
      <p class="kind">
        ${kind ?? nothing}
        ${status === '' ? nothing : html`<strong class="status" part="status">${status}</strong>`}
      </p>
      <dl>
        ${row(words.when, timesInWords(shown, dateFormatFor(locale), words.allDay))}
        ${rule ? row(words.repeats, ruleInWords(rule, event.start, locale)) : nothing}
        ${shown.location === undefined ? nothing : row(words.where, shown.location)}
        ${this.lesson(event, words)}
        ${
          children.length === 0
            ? nothing
            : row(
                words.who,
                html`${children.map((child) => html`<span class="child">${childMark(child)}${child.name}</span> `)}`,
              )
        }
        ${vendor ? row(words.from, vendor) : nothing}
      </dl>
      ${shown.description === undefined ? nothing : html`<p class="description">${shown.description}</p>`}
      ${this.files(event, words)}
      ${event.bookings && shown.status !== 'cancelled' ? this.booking(event.bookings) : nothing}
      ${event.invitation && shown.status !== 'cancelled' ? this.answer(event, words, locale) : nothing}
      <slot name="actions"></slot>
    </article>`;
  }

  private shown(event: CalendarItem): Occurrence {
    const {start, end, title, description, location, status, showWithoutTime, childIds = []} = event;
    return (
      this.occurrence ?? {
        key: event.id,
        event,
        childIds,
        start,
        end,
        allDay: showWithoutTime === true,
        ...(title !== undefined && {title}),
        ...(description !== undefined && {description}),
        ...(location !== undefined && {location}),
        ...(status !== undefined && {status}),
      }
    );
  }

  private lesson({lesson}: CalendarItem, words: EventViewTexts): unknown {
    if (!lesson) return nothing;
    const {teachers = [], rooms = [], plannedRooms, note} = lesson;
    return html`${
      teachers.length === 0
        ? nothing
        : row(
            words.teachers,
            html`${teachers.map(
              ({name, absent}, index) =>
                html`${index > 0 ? ', ' : ''}${absent === true ? html`<s>${name}</s>` : name}`,
            )}`,
          )
    }${
      rooms.length === 0
        ? nothing
        : row(
            words.where,
            html`${plannedRooms ? html`<s>${plannedRooms.join(', ')}</s> ` : nothing}${rooms.join(', ')}`,
          )
    }${note === undefined ? nothing : row(words.note, html`<span class="lines">${note}</span>`)}`;
  }

  private files({attachments = []}: CalendarItem, words: EventViewTexts): unknown {
    if (attachments.length === 0) return nothing;
    return html`<ul class="files" aria-label=${words.files}>
      ${attachments.map(
        (file) =>
          html`<li>
            <button class="button" type="button" @click=${() => this.fire('event-file-open', {file})}>
              ${drawIcon(attachmentIcon)}${file.name}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  private booking(rounds: readonly BookingRound[]): TemplateResult {
    // Few events have times to choose among.
    void import('../define/booking.js');
    return html`<skolebro-booking
      .rounds=${rounds}
      .source=${this.source}
      .family=${this.family}
      .now=${this.now}
      .timeZone=${this.timeZone}
    ></skolebro-booking>`;
  }

  private answer(event: CalendarItem, words: EventViewTexts, locale: string): TemplateResult {
    const {invitation, responseDeadline: deadline} = event;
    const moments = new MomentFormat(locale, this.timeZone, this.now);
    const isOver = deadline !== undefined && this.now !== '' && Date.parse(this.now) > Date.parse(deadline);
    const isFull = invitation?.maximum !== undefined && (invitation.accepted ?? 0) >= invitation.maximum;
    const {before, accepted, maximum} = invitation ?? {};
    const dates = dateFormatFor(locale);
    const times = (start: LocalDateTime, end: LocalDateTime) =>
      timesInWords({start, end, allDay: event.showWithoutTime === true}, dates, words.allDay);
    return html`<form part="answer" @submit=${this.onSubmit}>
      ${
        before
          ? html`<div class="moved">
              <strong>${words.moved}</strong>
              <p><s>${words.before(times(before.start, before.end))}</s></p>
              <p>${words.nowAt(times(event.start, event.end))}</p>
            </div>`
          : nothing
      }
      ${accepted === undefined ? nothing : html`<p class="count">${words.accepted(accepted, maximum)}</p>`}
      ${
        deadline === undefined
          ? nothing
          : html`<p class=${isOver ? 'deadline over' : 'deadline'}>
              ${isOver ? words.closed(moments.format(deadline)) : words.deadline(moments.format(deadline))}
            </p>`
      }
      ${isFull && !isOver ? html`<p class="deadline">${words.full}</p>` : nothing}
      ${this.replies.map((reply, index) =>
        replyField(reply, {
          event,
          index,
          words,
          isOver,
          isFull,
          name: this.nameOf(reply),
          set: (change) => this.set(index, change),
        }),
      )}
      ${
        isOver
          ? nothing
          : html`<button
              class="button primary"
              type="submit"
              aria-disabled=${this.canSend ? 'false' : 'true'}
            >
              ${this.sending ? words.sending : words.send}
            </button>`
      }
      <p class=${this.outcome === 'sent' ? 'outcome good' : 'outcome'} role="status">
        ${this.outcome === 'sent' ? html`${drawIcon(checkIcon)}${words.sent}` : (words.cannotWrite[this.outcome] ?? nothing)}
      </p>
    </form>`;
  }

  private nameOf({childId}: EventReply): string {
    const child = this.family.find(({id}) => id === childId);
    return child?.alias ?? child?.name ?? '';
  }

  private get canSend(): boolean {
    return !this.sending && this.replies.some(({status}) => status !== 'needs-action');
  }

  private set(index: number, change: Partial<EventReply>) {
    this.replies = this.replies.map((reply, at) => (at === index ? {...reply, ...change} : reply));
    this.outcome = '';
  }

  private readonly onSubmit = (submit: Event) => {
    submit.preventDefault();
    const {event, replies} = this;
    if (!event || !this.canSend) return;
    if (this.fire('event-answer', {event, replies})) void this.send(event, replies);
  };

  private async send(event: CalendarItem, replies: readonly EventReply[]) {
    this.sending = true;
    const recurrenceId = this.occurrence?.recurrenceId;
    try {
      await this.source?.answer?.(
        {eventId: event.id, ...(recurrenceId !== undefined && {recurrenceId, scope: 'this'})},
        replies.filter(({status}) => status !== 'needs-action'),
      );
      this.outcome = 'sent';
    } catch (problem) {
      this.outcome = problem instanceof WriteRefused ? problem.state : 'failed';
      if (this.outcome === 'step-up-needed') {
        this.fire('state-step-up', {state: this.outcome, vendor: event.vendor ?? ''});
      }
    }
    this.sending = false;
  }

  private fire(name: string, detail: object): boolean {
    return this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, cancelable: true}));
  }
}

function row(name: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
