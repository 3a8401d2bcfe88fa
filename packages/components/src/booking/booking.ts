import {type BookingRound, type BookingSlot, type CalendarSource, WriteRefused} from '@skolebro/host';
import type {Instant, TimeZoneId} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {childMarkStyles} from '../calendar/child-mark.styles.js';
import {dateFormatFor} from '../calendar/date-format.js';
import {minuteOf} from '../calendar/days.js';
import {childMark} from '../calendar/event-content.js';
import {shownChildren} from '../calendar/voice.js';
import type {FamilyChild} from '../child-mark/marks.js';
import {localeFor, textsFor} from '../language.js';
import {MomentFormat} from '../moment-format.js';
import {buttons} from '../theme/buttons.js';
import {childProperties} from '../theme/tokens.generated.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './booking.styles.js';
import {type BookingTexts, texts} from './booking.texts.js';
import {type SlotRow, slotsInARow} from './in-a-row.js';

/**
 * Times for school-home talks: one round for each child, siblings in a row, and never a time that looks free and is not.
 *
 * @tag skolebro-booking
 * @fires {CustomEvent<{round: BookingRound, slot: BookingSlot}>} booking-choose - The user chose a time. Preventing it keeps the element from handing it to its source.
 * @fires {CustomEvent<{round: BookingRound, slot: BookingSlot}>} booking-release - The user gives a time back. Preventing it keeps it from the source.
 * @fires {CustomEvent<{state: AnswerState, vendor: string}>} state-step-up - Booking needs a sign-in at a higher level.
 * @csspart slot - One time.
 */
export class Booking extends LitElement {
  static override styles: CSSResultGroup = [tokens, childProperties, ...childMarkStyles, buttons, styles];

  /** The rounds, one for each child. What is booked changes them. */
  @property({attribute: false}) rounds: readonly BookingRound[] = [];

  /** Where bookings go. While it is absent they are only told to the page. */
  @property({attribute: false}) source: CalendarSource | undefined = undefined;

  /** The children of the family. */
  @property({attribute: false}) family: readonly FamilyChild[] = [];

  /** The moment that counts as now; while it is empty no deadline has passed. */
  @property() now: Instant = '';

  /** The zone whose clock deadlines are shown on. */
  @property({attribute: 'time-zone'}) timeZone: TimeZoneId = 'Europe/Copenhagen';

  @state() private message: {readonly text: string; readonly isGood: boolean} | undefined = undefined;
  @state() private busy = false;

  /** Where the Tab key leads in each round. */
  private readonly active = new Map<string, string>();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('rounds') && !this.busy && changed.get('rounds') !== undefined) this.message = undefined;
  }

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    const open = this.rounds.filter((round) => !this.isOver(round));
    const rows = slotsInARow(open);
    return html`<div class="booking">
      ${rows.length === 0 ? nothing : this.rows(rows, words)}
      ${this.rounds.map((round) => this.round(round, words))}
      <p class=${this.message?.isGood === true ? 'message good' : 'message'} role="status">
        ${this.message?.text ?? nothing}
      </p>
    </div>`;
  }

  private rows(rows: readonly SlotRow[], words: BookingTexts): TemplateResult {
    const dates = dateFormatFor(localeFor(this));
    return html`<section class="rows">
      <h3>${words.inARow}</h3>
      <p>${words.inARowText}</p>
      <ul>
        ${rows.map(
          ({picks}) =>
            html`<li>
              <span
                ><b>${dates.dayHeading(picks[0]?.slot.start.slice(0, 10) ?? '')}</b> ${picks.map(
                  ({round, slot}, index) =>
                    html`${index > 0 ? ', ' : ''}${this.nameOf(round)} <bdi>${this.time(slot)}</bdi>`,
                )}</span
              >
              <button class="button" type="button" @click=${() => void this.bookAll(picks)}>
                ${words.chooseRow(picks.length)}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private round(round: BookingRound, words: BookingTexts): TemplateResult {
    const dates = dateFormatFor(localeFor(this));
    const child = shownChildren(this.family).get(round.childId);
    const isOver = this.isOver(round);
    const days = [...new Set(round.slots.map(({start}) => start.slice(0, 10)))];
    const name = this.nameOf(round);
    const moments = new MomentFormat(localeFor(this), this.timeZone, this.now);
    const {deadline, breakMinutes = 0, location} = round;
    const own = round.slots.find(
      ({state: is, byOtherGuardian}) => is === 'booked' && byOtherGuardian !== true,
    );
    const choosable = round.slots.filter((slot) => this.canChoose(round, slot));
    const active =
      choosable.find(({id}) => id === this.active.get(round.id)) ?? own ?? choosable[0] ?? round.slots[0];
    const facts = [
      location,
      round.separate === true ? words.separate : words.together,
      breakMinutes > 0 && this.rounds.length > 1 ? words.breaks(breakMinutes) : '',
      deadline === undefined
        ? ''
        : isOver
          ? words.closed(moments.format(deadline))
          : words.deadline(moments.format(deadline)),
    ].filter(Boolean);
    return html`<section class="round">
      <h3>${child ? childMark(child) : nothing}${round.title || words.child(name)}</h3>
      <p class="facts">${facts.join(' · ')}</p>
      ${choosable.length === 0 && !own && !isOver ? html`<p>${words.none}</p>` : nothing}
      <div
        class="slots"
        role="radiogroup"
        aria-label=${words.slots(name)}
        @keydown=${(event: KeyboardEvent) => this.onKeydown(event, round)}
      >
        ${days.map(
          (day) =>
            html`<div class="day">
              <span class="date">${dates.dayHeading(day)}</span>
              ${round.slots
                .filter(({start}) => start.startsWith(day))
                .map((slot) => this.slotButton(round, slot, slot === active, words))}
            </div>`,
        )}
      </div>
      ${
        own && !isOver
          ? html`<button class="button" type="button" @click=${() => void this.act(round, own, false)}>
              ${words.release}
            </button>`
          : nothing
      }
    </section>`;
  }

  private slotButton(
    round: BookingRound,
    slot: BookingSlot,
    isActive: boolean,
    words: BookingTexts,
  ): TemplateResult {
    const isOther = slot.byOtherGuardian === true;
    const word = isOther
      ? words.byOther
      : {free: '', taken: words.taken, booked: words.booked, closed: words.closedSlot}[slot.state];
    const dates = dateFormatFor(localeFor(this));
    const isOwn = slot.state === 'booked' && !isOther;
    return html`<button
      class="slot ${slot.state} ${isOther ? 'other' : ''}"
      part="slot"
      type="button"
      role="radio"
      data-slot=${slot.id}
      tabindex=${isActive ? 0 : -1}
      aria-checked=${isOwn ? 'true' : 'false'}
      aria-disabled=${this.canChoose(round, slot) || isOwn ? 'false' : 'true'}
      aria-label="${this.time(slot)}${word === '' ? '' : ` ${word}`}, ${dates.fullDay(slot.start.slice(0, 10))}${slot.state === 'free' ? `, ${words.free}` : ''}"
      @click=${() => {
        if (this.canChoose(round, slot)) void this.act(round, slot, true);
      }}
    >
      <bdi>${this.time(slot)}</bdi>${word === '' ? nothing : html` <small>${word}</small>`}
    </button>`;
  }

  private canChoose(round: BookingRound, slot: BookingSlot): boolean {
    const byOther = round.slots.some(({byOtherGuardian}) => byOtherGuardian === true);
    return slot.state === 'free' && !this.isOver(round) && (round.separate === true || !byOther);
  }

  private isOver({deadline}: BookingRound): boolean {
    return deadline !== undefined && this.now !== '' && Date.parse(this.now) > Date.parse(deadline);
  }

  private time({start, end}: BookingSlot): string {
    const dates = dateFormatFor(localeFor(this));
    return `${dates.time(minuteOf(start))}–${dates.time(minuteOf(end))}`;
  }

  private nameOf({childId}: BookingRound): string {
    const child = this.family.find(({id}) => id === childId);
    return child?.alias ?? child?.name ?? '';
  }

  private onKeydown(event: KeyboardEvent, round: BookingRound) {
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    const buttons = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('[data-slot]')];
    const at = buttons.indexOf(event.target as HTMLElement);
    if (step === undefined || at === -1) return;
    event.preventDefault();
    const next = buttons.at((at + step) % buttons.length);
    // Moving does not choose: a time that is booked is taken from others.
    this.active.set(round.id, next?.dataset['slot'] ?? '');
    next?.focus();
  }

  private async bookAll(picks: SlotRow['picks']) {
    for (const {round, slot} of picks) {
      if (slot.state === 'free' && !(await this.act(round, slot, true))) return;
    }
  }

  private async act(round: BookingRound, slot: BookingSlot, wants: boolean): Promise<boolean> {
    const words = textsFor(this, texts);
    const name = wants ? 'booking-choose' : 'booking-release';
    const goesOn = this.dispatchEvent(
      new CustomEvent(name, {detail: {round, slot}, bubbles: true, cancelable: true}),
    );
    const {source} = this;
    const canWrite = (wants ? 'book' : 'release') in (source ?? {});
    if (!goesOn || !canWrite || this.busy) return false;
    this.busy = true;
    try {
      const place = {roundId: round.id, slotId: slot.id};
      const result = await (wants ? source?.book?.(place) : source?.release?.(place));
      if (!result) return false;
      const {outcome, round: now} = result;
      this.rounds = this.rounds.map((one) => (one.id === now.id ? now : one));
      const text =
        outcome === 'taken'
          ? words.takenMeanwhile(this.time(slot))
          : wants
            ? words.done(this.nameOf(round), this.time(slot))
            : words.released(this.nameOf(round));
      this.message = {text, isGood: outcome !== 'taken'};
      return outcome !== 'taken';
    } catch (problem) {
      const is = problem instanceof WriteRefused ? problem.state : 'failed';
      this.message = {text: words.failed, isGood: false};
      if (is === 'step-up-needed') {
        this.dispatchEvent(
          new CustomEvent('state-step-up', {detail: {state: is, vendor: ''}, bubbles: true}),
        );
      }
      return false;
    } finally {
      await this.updateComplete;
      this.busy = false;
    }
  }
}
