import {type EventDraft, type EventPlace, WriteRefused, type Written, seriesScopes} from '@skolebro/host';
import type {CalendarEvent, LocalDateTime} from '@skolebro/models';
import {type TemplateResult, html, nothing} from 'lit';
import '../define/checkbox.js';
import '../define/date-field.js';
import '../define/dialog.js';
import '../define/event.js';
import '../define/field.js';
import '../define/select.js';
import '../define/toast.js';
import type {Toast} from '../toast/toast.js';
import {timesInWords} from '../event/times.js';
import {localeFor, textsFor} from '../language.js';
import type {CalendarHost, ExtrasActions, MoveDetail} from './calendar-extras.js';
import {dateFormatFor} from './date-format.js';
import {draftOf} from './draft-of.js';
import {fromWallMs, wallMs} from './days.js';
import {texts} from './editing.texts.js';
import {type Shown, headingOf} from './editing-shown.js';
import {fileContent} from './file-content.js';
import {draftOfForm, eventForm, formOf, problemOf} from './event-form.js';
import type {Occurrence} from './occurrences.js';
import {startsBefore} from './recurrence.js';
import {choiceOf} from './rule-choice.js';
import {wallTimeBetween} from './zones.js';

export {addStyles} from './extras.styles.js';

/** The event itself, the form to make or change it, the question about a series, and what was just done. */
export class CalendarEditing {
  private readonly host: CalendarHost;
  private readonly actions: ExtrasActions;
  private shown: Shown = {is: 'nothing'};
  private undo: (() => Promise<void>) | undefined;

  constructor(host: CalendarHost, actions: ExtrasActions) {
    this.host = host;
    this.actions = actions;
  }

  /** Shows an event. */
  open(occurrence: Occurrence): void {
    this.show({is: 'event', occurrence});
  }

  /** Offers a form for a new event. */
  create(start: LocalDateTime, allDay: boolean, end?: LocalDateTime): void {
    const last = end ?? fromWallMs(wallMs(start) + (allDay ? 24 : 1) * 3_600_000);
    const draft = {start, end: last, showWithoutTime: allDay, childIds: this.host.childIds};
    this.show({is: 'form', form: formOf(draft, {start, end: last}, choiceOf(undefined, start))});
  }

  /** Moves an event, after asking how much of a series is meant. */
  move({occurrence, start, end}: MoveDetail): void {
    const words = textsFor(this.host, texts);
    const {event} = occurrence;
    if (!this.host.source?.change || event.rights?.includes('change') !== true) {
      this.say(words.cannotMove);
      return;
    }
    const when = timesInWords(
      {start, end, allDay: occurrence.allDay},
      dateFormatFor(localeFor(this.host)),
      '',
    );
    this.ask(occurrence, 'change', (place) => {
      const draft = {...draftOf(occurrence), ...this.toEventClock(occurrence, {start, end})};
      const title = occurrence.title ?? '';
      void this.write(() => this.change(occurrence, place, draft), words.moved(title, when));
    });
  }

  /** Takes an event away, after asking how much of a series is meant. */
  remove(occurrence: Occurrence): void {
    if (!this.host.source?.remove || occurrence.event.rights?.includes('delete') !== true) return;
    const words = textsFor(this.host, texts);
    this.ask(occurrence, 'remove', (place) => {
      void this.write(() => this.host.source?.remove?.(place), words.removed(occurrence.title ?? ''));
    });
  }

  /** Reads a calendar file and shows what it holds. */
  readFile(file: File): void {
    const words = textsFor(this.host, texts);
    void (async () => {
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const reading = await this.host.files?.read?.(bytes, file.name);
        this.host.dispatchEvent(new CustomEvent('calendar-file-drop', {detail: {file}, bubbles: true}));
        if (!reading) return;
        const {events, faults} = reading;
        this.show({is: 'file', name: file.name, events, faults: faults.length});
      } catch {
        this.say(words.fileFailed);
      }
    })();
  }

  /** What stands over the calendar now. */
  render(): TemplateResult {
    const {shown} = this;
    const close = () => this.show({is: 'nothing'});
    return html`<skolebro-dialog
        heading=${headingOf(shown, textsFor(this.host, texts))}
        size=${shown.is === 'scope' ? 'small' : 'medium'}
        ?open=${shown.is !== 'nothing'}
        @dialog-cancel=${close}
        @dialog-close=${close}
      >
        ${this.body()}
        <div slot="actions" class="actions">${this.buttons()}</div>
      </skolebro-dialog>
      <skolebro-toast @toast-action=${this.onUndo}></skolebro-toast>`;
  }

  private body(): unknown {
    const {shown, host} = this;
    const words = textsFor(host, texts);
    switch (shown.is) {
      case 'event':
        return html`<skolebro-event
          .event=${shown.occurrence.event}
          .occurrence=${shown.occurrence}
          .source=${host.source}
          .family=${host.family}
          .now=${host.now}
          .timeZone=${host.timeZone}
          @event-answer=${() => setTimeout(() => this.actions.reload(), 300)}
        ></skolebro-event>`;
      case 'form':
        return eventForm(
          shown.form,
          (change) => this.show({...shown, form: {...shown.form, ...change}}),
          words,
          {
            locale: localeFor(host),
            family: host.family,
            hasScope: false,
          },
        );
      case 'file':
        return fileContent(shown, words, localeFor(host));
      default:
        return nothing;
    }
  }

  private buttons(): unknown {
    const {shown, host} = this;
    const words = textsFor(host, texts);
    const button = (label: string, click: () => void, kind = '') =>
      html`<button class="action ${kind}" type="button" @click=${click}>${label}</button>`;
    const close = () => this.show({is: 'nothing'});
    switch (shown.is) {
      case 'event': {
        const {occurrence} = shown;
        const {rights = []} = occurrence.event;
        return html`${
          host.source?.remove && rights.includes('delete')
            ? button(words.remove, () => this.remove(occurrence), 'danger')
            : nothing
        }${host.source?.change && rights.includes('change') ? button(words.change, () => this.edit(occurrence), 'primary') : nothing}`;
      }
      case 'form':
        return html`${button(words.cancel, close)}${button(words.save, () => this.save(), 'primary')}`;
      case 'scope':
        return seriesScopes.map((scope) => button(words.scopes[scope], () => shown.go(scope)));
      case 'file':
        return host.source?.create && shown.events.length > 0
          ? button(words.fileAdd, () => void this.addAll(shown.events), 'primary')
          : nothing;
      default:
        return nothing;
    }
  }

  private edit(occurrence: Occurrence) {
    const {start, end, event} = occurrence;
    const rule = choiceOf(event.recurrenceRules?.[0], start);
    this.show({is: 'form', occurrence, form: formOf(draftOf(occurrence), {start, end}, rule)});
  }

  private save() {
    const {shown} = this;
    if (shown.is !== 'form') return;
    const {form, occurrence} = shown;
    const problem = problemOf(form);
    if (problem) {
      this.show({...shown, form: {...form, problem}});
      return;
    }
    const words = textsFor(this.host, texts);
    const draft = draftOfForm(form);
    if (!occurrence) {
      const zoned = form.allDay ? draft : {...draft, timeZone: this.host.timeZone};
      void this.write(() => this.host.source?.create?.(zoned), words.created(draft.title ?? ''));
      return;
    }
    this.ask(occurrence, 'change', (place) => {
      const kept = form.rule.repeat === 'own' ? occurrence.event.recurrenceRules : undefined;
      const own = {
        ...draft,
        ...this.toEventClock(occurrence, draft),
        ...(occurrence.event.timeZone !== undefined && {timeZone: occurrence.event.timeZone}),
        ...(kept && {recurrenceRules: kept}),
      };
      void this.write(() => this.change(occurrence, place, own), words.changed(draft.title ?? ''));
    });
  }

  private async addAll(events: readonly CalendarEvent[]) {
    const words = textsFor(this.host, texts);
    await this.write(async () => {
      const written: Written[] = [];
      for (const event of events) {
        const one = await this.host.source?.create?.(event);
        if (one) written.push(one);
      }
      return {
        undo: async () => {
          for (const {undo} of written.reverse()) await undo?.();
        },
      };
    }, words.fileAdded(events.length));
  }

  private ask(occurrence: Occurrence, by: 'change' | 'remove', act: (place: EventPlace) => void) {
    const {event, recurrenceId} = occurrence;
    if (recurrenceId === undefined) act({eventId: event.id});
    else this.show({is: 'scope', by, go: (scope) => act({eventId: event.id, recurrenceId, scope})});
  }

  private async change({event}: Occurrence, place: EventPlace, draft: EventDraft): Promise<Written> {
    const count = place.scope === 'this-and-following' ? await startsBefore(event, place.recurrenceId) : {};
    return (await this.host.source?.change?.({...place, draft, ...count})) ?? {};
  }

  private async write(act: () => Promise<Written> | undefined, done: string) {
    const words = textsFor(this.host, texts);
    try {
      const written = await act();
      this.undo = written?.undo;
      this.show({is: 'nothing'});
      this.actions.reload();
      this.say(done, written?.undo ? words.undo : undefined);
    } catch (problem) {
      // What the user wrote stays in the form.
      const state = problem instanceof WriteRefused ? problem.state : 'failed';
      this.say(words.refused[state] ?? '');
      this.host.dispatchEvent(
        new CustomEvent(`state-${state === 'step-up-needed' ? 'step-up' : state}`, {
          detail: {state, vendor: ''},
          bubbles: true,
        }),
      );
    }
  }

  private readonly onUndo = () => {
    const {undo} = this;
    this.undo = undefined;
    void undo?.().then(() => {
      this.actions.reload();
      this.say(textsFor(this.host, texts).undone);
    });
  };

  private say(message: string, action?: string) {
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      const toast = this.host.renderRoot.querySelector<Toast>('skolebro-toast');
      toast?.show({message, ...(action !== undefined && {action, value: 'undo'})});
    });
  }

  private show(shown: Shown) {
    this.shown = shown;
    this.host.requestUpdate();
  }

  /** Times of the calendar's clock on the clock of the event. */
  private toEventClock(
    {event, allDay}: Occurrence,
    {start, end}: {readonly start: LocalDateTime; readonly end: LocalDateTime},
  ) {
    if (allDay || event.timeZone === undefined) return {start, end};
    const move = (time: LocalDateTime) => wallTimeBetween(time, this.host.timeZone, event.timeZone ?? '');
    return {start: move(start), end: move(end)};
  }
}
