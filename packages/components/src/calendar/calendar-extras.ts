import type {CalendarSource} from '@skolebro/host';
import type {LocalDateTime, TimeZoneId, Uuid} from '@skolebro/models';
import {type LitElement, type TemplateResult, html, nothing} from 'lit';
import type {FamilyChild} from '../child-mark/marks.js';
import type {CalendarFiles} from './calendar-files.js';
import type {CalendarFilter} from './filters.js';
import type {Occurrence} from './occurrences.js';

/** The calendar, as far as what is loaded on demand needs to know it. */
export interface CalendarHost extends LitElement {
  readonly source: CalendarSource | undefined;
  readonly now: string;
  readonly timeZone: TimeZoneId;
  readonly family: readonly FamilyChild[];
  readonly childIds: readonly Uuid[];
  readonly filter: CalendarFilter;
  readonly files: CalendarFiles | undefined;
}

/** What the extras ask of the calendar. */
export interface ExtrasActions {
  readonly say: (text: string) => void;
  readonly reload: () => void;
  readonly occurrences: () => readonly Occurrence[];
  readonly choices: () => CalendarFilter;
  readonly title: () => string;
  readonly setFilter: (filter: CalendarFilter) => void;
}

/** The times of an event that was moved. */
export interface MoveDetail {
  readonly occurrence: Occurrence;
  readonly start: LocalDateTime;
  readonly end: LocalDateTime;
}

// Static imports, even of types alone, would look as if these were always loaded.
/* eslint-disable @typescript-eslint/consistent-type-imports */
type Panels = typeof import('./panels.js');
type Editing = InstanceType<typeof import('./editing.js').CalendarEditing>;
/* eslint-enable @typescript-eslint/consistent-type-imports */

/**
 * What a calendar can besides showing events: panels, the event itself, making, moving and changing.
 *
 * All of it is loaded when it is first used, because most who look at a calendar only look.
 */
export class CalendarExtras {
  /** The panel that is open under the toolbar. */
  panel: 'filter' | 'more' | '' = '';

  private readonly host: CalendarHost;
  private readonly actions: ExtrasActions;
  private panels: Panels | undefined;
  private editing: Editing | undefined;

  constructor(host: CalendarHost, actions: ExtrasActions) {
    this.host = host;
    this.actions = actions;
    // A quick drag would be over before its code had come, so that comes with the pointer.
    host.addEventListener('pointerover', () => {
      if (host.source?.change) void import('./drag.js');
    });
  }

  /** Loads what a view needs that few look at. */
  loadView(view: string): void {
    if (view === 'school-year') void import('../define/calendar-year.js');
  }

  /** Opens a panel, or closes it. */
  toggle(panel: 'filter' | 'more'): void {
    this.panel = this.panel === panel ? '' : panel;
    this.host.requestUpdate();
    if (this.panels) return;
    void import('./panels.js').then((panels) => {
      panels.addStyles(this.host);
      this.panels = panels;
      this.host.requestUpdate();
    });
  }

  /** The panel that is open. */
  renderPanel(): TemplateResult | typeof nothing {
    if (this.panel === '' || !this.panels) return nothing;
    return this.panels.calendarPanel(this.panel, this.host, {
      ...this.actions,
      readFile: (file) => this.edit((editing) => editing.readFile(file)),
    });
  }

  /** Shows an event. */
  open(occurrence: Occurrence): void {
    this.edit((editing) => editing.open(occurrence));
  }

  /** Offers to make an event at a time, where the source allows. */
  create(start: LocalDateTime, allDay: boolean, end?: LocalDateTime): void {
    if (this.host.source?.create) this.edit((editing) => editing.create(start, allDay, end));
  }

  /** What stands over the calendar: the event, a form, a question, what was just done. */
  renderDialogs(): TemplateResult | typeof nothing {
    return this.editing ? html`${this.editing.render()}` : nothing;
  }

  readonly onMove = ({detail}: CustomEvent<MoveDetail>): void => {
    this.edit((editing) => editing.move(detail));
  };

  readonly onRemove = ({detail}: CustomEvent<{occurrence: Occurrence}>): void => {
    this.edit((editing) => editing.remove(detail.occurrence));
  };

  readonly onPointerdown = (event: PointerEvent): void => {
    // A finger scrolls the page; it moves an event only after it has rested on it.
    if (event.button !== 0 || !this.host.source?.change) return;
    // The way that the event took is known only while it is on it.
    const path = event.composedPath();
    void import('./drag.js').then(({beginDrag}) =>
      beginDrag(event, path, {
        find: (key) => this.actions.occurrences().find((one) => one.key === key),
        canCreate: this.host.source?.create !== undefined,
        move: (detail) => this.edit((editing) => editing.move(detail)),
        create: (start, end, allDay) => this.create(start, allDay, end),
      }),
    );
  };

  readonly onDragover = (event: DragEvent): void => {
    if (this.host.files?.read && event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  readonly onDrop = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    if (!file || !this.host.files?.read) return;
    event.preventDefault();
    this.edit((editing) => editing.readFile(file));
  };

  private edit(act: (editing: Editing) => void) {
    if (this.editing) {
      act(this.editing);
      return;
    }
    void import('./editing.js').then(({CalendarEditing, addStyles}) => {
      addStyles(this.host);
      this.editing ??= new CalendarEditing(this.host, this.actions);
      act(this.editing);
    });
  }
}
