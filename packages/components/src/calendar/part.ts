import type {LocalDate, LocalDateTime} from '@skolebro/models';
import {LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {FamilyChild} from '../child-mark/marks.js';
import {localeFor, textsFor} from '../language.js';
import {dateFormatFor} from './date-format.js';
import {eventTexts} from './event.texts.js';
import type {Occurrence} from './occurrences.js';
import {type Voice, shownChildren} from './voice.js';

/** What the parts of a calendar have in common: occurrences in, choices out. */
export abstract class CalendarPart extends LitElement {
  /** The occurrences to show, by start. To change them, set a new array. */
  @property({attribute: false}) occurrences: readonly Occurrence[] = [];

  /** A day of the period in view, as 2026-11-16. */
  @property() date: LocalDate = '';

  /** The time on the calendar's clock, as 2026-11-16T09:10:00; while it is empty no day is marked as today. */
  @property() now: LocalDateTime = '';

  /** The children of the family; with two or more, each event says whose it is. */
  @property({attribute: false}) family: readonly FamilyChild[] = [];

  private childrenShown: Voice['children'] = new Map();
  private manyVendors = false;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('family')) this.childrenShown = shownChildren(this.family);
    if (changed.has('occurrences')) {
      const vendor = this.occurrences.find((one) => one.vendor !== undefined)?.vendor;
      this.manyVendors = this.occurrences.some((one) => one.vendor !== undefined && one.vendor !== vendor);
    }
  }

  /** What the part says with. */
  protected get voice(): Voice {
    return {
      dates: dateFormatFor(localeFor(this)),
      words: textsFor(this, eventTexts),
      children: this.childrenShown,
      showVendor: this.manyVendors,
    };
  }

  protected fire(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true}));
  }
}
