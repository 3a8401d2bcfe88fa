import type {EventDraft} from '@skolebro/host';
import {
  type LocalDate,
  type LocalDateTime,
  type Uuid,
  type Weekday,
  addDays,
  eventKindTexts,
  isRealDate,
} from '@skolebro/models';
import {type TemplateResult, html, nothing} from 'lit';
import type {FamilyChild} from '../child-mark/marks.js';
import {lastDayOf} from './day-index.js';
import type {EditingTexts} from './editing.texts.js';
import {type Repeat, type RepeatEnd, type RuleChoice, repeatEnds, repeats, ruleOf} from './rule-choice.js';
import {ruleInWords} from './rule-words.js';

/** What stands in the form of an event. */
export interface EventForm {
  readonly title: string;
  readonly kind: string;
  readonly location: string;
  readonly description: string;
  readonly allDay: boolean;
  readonly startDay: LocalDate;
  readonly startTime: string;

  /** The last day, included. */
  readonly endDay: LocalDate;
  readonly endTime: string;
  readonly childIds: readonly Uuid[];
  readonly rule: RuleChoice;

  /** What is wrong with it, once the user has tried to save. */
  readonly problem?: 'title' | 'end';
}

/** The form of an event, with its times on the calendar's clock. */
export function formOf(
  draft: EventDraft,
  times: {readonly start: LocalDateTime; readonly end: LocalDateTime},
  rule: RuleChoice,
): EventForm {
  const {title = '', kind = 'event', location = '', description = '', childIds = []} = draft;
  return {
    title,
    kind,
    location,
    description,
    allDay: draft.showWithoutTime === true,
    startDay: times.start.slice(0, 10),
    startTime: times.start.slice(11, 16),
    endDay: draft.showWithoutTime === true ? lastDayOf(times) : times.end.slice(0, 10),
    endTime: times.end.slice(11, 16),
    childIds,
    rule,
  };
}

/** What is wrong with a form; undefined where it can be saved. */
export function problemOf(form: EventForm): EventForm['problem'] {
  if (form.title.trim() === '') return 'title';
  const {start, end} = timesOf(form);
  const isReal = isRealDate(form.startDay) && isRealDate(form.endDay);
  return !isReal || end <= start ? 'end' : undefined;
}

/** The times that a form says. */
export function timesOf(form: EventForm): {readonly start: LocalDateTime; readonly end: LocalDateTime} {
  const {allDay, startDay, endDay, startTime, endTime} = form;
  if (allDay) {
    const after = isRealDate(endDay) && endDay < '9999-12-31' ? addDays(endDay, 1) : endDay;
    return {start: `${startDay}T00:00:00`, end: `${after}T00:00:00`};
  }
  return {start: `${startDay}T${startTime}:00`, end: `${endDay}T${endTime}:00`};
}

/** The draft that a form says, its times still on the calendar's clock. */
export function draftOfForm(form: EventForm): EventDraft {
  const {title, kind, location, description, allDay, childIds, rule} = form;
  const times = timesOf(form);
  const repeated = ruleOf(rule, times.start);
  return {
    ...times,
    title: title.trim(),
    kind,
    ...(location.trim() !== '' && {location: location.trim()}),
    ...(description.trim() !== '' && {description: description.trim()}),
    ...(allDay && {showWithoutTime: true}),
    ...(repeated && {recurrenceRules: [repeated]}),
    ...(childIds.length > 0 && {childIds}),
  };
}

/** Kinds that people put in a calendar themselves. */
const kinds = [
  'event',
  'meeting',
  'excursion',
  'school-home-talk',
  'assessment',
  'holiday',
  'birthday',
  'lesson',
];
const weekdays: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** The fields of the form. */
export function eventForm(
  form: EventForm,
  set: (change: Partial<EventForm>) => void,
  words: EditingTexts,
  {
    locale,
    family,
    hasScope,
  }: {readonly locale: string; readonly family: readonly FamilyChild[]; readonly hasScope: boolean},
): TemplateResult {
  const language = locale.startsWith('en') ? 'en' : 'da';
  const text = (name: 'title' | 'location', label: string, error = '') =>
    html`<skolebro-field
      label=${label}
      error=${error}
      maxlength="1000"
      ?required=${name === 'title'}
      ?autofocus=${name === 'title'}
      .value=${form[name]}
      @input=${(event: Event) => set({[name]: (event.composedPath()[0] as HTMLInputElement).value})}
    ></skolebro-field>`;
  const day = (name: 'startDay' | 'endDay', label: string, error = '') =>
    html`<skolebro-date-field
      label=${label}
      error=${error}
      .value=${form[name]}
      @value-change=${({detail}: CustomEvent<{value: LocalDate}>) =>
        set(
          name === 'startDay' && form.endDay < detail.value
            ? {startDay: detail.value, endDay: detail.value}
            : {[name]: detail.value},
        )}
    ></skolebro-date-field>`;
  const time = (name: 'startTime' | 'endTime', label: string) =>
    form.allDay
      ? nothing
      : html`<label class="time"
          >${label}<input
            type="time"
            .value=${form[name]}
            @change=${({target}: Event) => set({[name]: (target as HTMLInputElement).value || form[name]})}
        /></label>`;
  return html`<div class="form">
    ${text('title', words.heading, form.problem === 'title' ? words.titleNeeded : '')}
    <div class="pair">${day('startDay', words.startDay)}${time('startTime', words.startTime)}</div>
    <div class="pair">
      ${day('endDay', words.endDay, form.problem === 'end' ? words.endBeforeStart : '')}${time('endTime', words.endTime)}
    </div>
    <skolebro-checkbox
      label=${words.allDay}
      ?checked=${form.allDay}
      @value-change=${({detail}: CustomEvent<{value: boolean}>) => set({allDay: detail.value})}
    ></skolebro-checkbox>
    ${text('location', words.place)}
    <skolebro-select
      label=${words.kind}
      .options=${kinds.map((value) => ({value, label: eventKindTexts[value]?.[language] ?? value}))}
      .value=${form.kind}
      @value-change=${({detail}: CustomEvent<{value: string}>) => set({kind: detail.value})}
    ></skolebro-select>
    ${family.length < 2 ? nothing : childrenField(form, set, words, family)}
    ${ruleFields(form, set, words, {locale, hasScope})}
    <skolebro-field
      label=${words.description}
      multiline
      .value=${form.description}
      @input=${(event: Event) => set({description: (event.composedPath()[0] as HTMLTextAreaElement).value})}
    ></skolebro-field>
  </div>`;
}

function childrenField(
  {childIds}: EventForm,
  set: (change: Partial<EventForm>) => void,
  words: EditingTexts,
  family: readonly FamilyChild[],
): TemplateResult {
  return html`<fieldset>
    <legend>${words.children}</legend>
    ${family.map(
      ({id, name = '', alias}) =>
        html`<skolebro-checkbox
          label=${alias ?? name}
          ?checked=${childIds.includes(id)}
          @value-change=${({detail}: CustomEvent<{value: boolean}>) =>
            set({childIds: detail.value ? [...childIds, id] : childIds.filter((one) => one !== id)})}
        ></skolebro-checkbox>`,
    )}
  </fieldset>`;
}

function ruleFields(
  form: EventForm,
  set: (change: Partial<EventForm>) => void,
  words: EditingTexts,
  {locale, hasScope}: {readonly locale: string; readonly hasScope: boolean},
): TemplateResult {
  const {rule, startDay} = form;
  const change = (part: Partial<RuleChoice>) => set({rule: {...rule, ...part}});
  const offered = repeats.filter((repeat) => repeat !== 'own' || rule.repeat === 'own');
  const said = isRealDate(startDay) ? ruleOf(rule, `${startDay}T00:00:00`) : undefined;
  return html`<skolebro-select
      label=${words.repeat}
      ?disabled=${hasScope}
      .options=${offered.map((value) => ({value, label: words.repeats[value]}))}
      .value=${rule.repeat}
      @value-change=${({detail}: CustomEvent<{value: Repeat}>) => change({repeat: detail.value})}
    ></skolebro-select>
    ${
      rule.repeat === 'weekly' || rule.repeat === 'two-weekly'
        ? html`<fieldset class="days">
            <legend>${words.onDays}</legend>
            ${weekdays.map((day) => {
              const isOn = rule.days.includes(day);
              return html`<button
                class="choice"
                type="button"
                aria-pressed=${isOn ? 'true' : 'false'}
                @click=${() => change({days: isOn ? rule.days.filter((one) => one !== day) : [...rule.days, day]})}
              >
                ${words.days[day]}
              </button>`;
            })}
          </fieldset>`
        : nothing
    }
    ${
      rule.repeat === 'none' || rule.repeat === 'own'
        ? nothing
        : html`<skolebro-select
              label=${words.end}
              .options=${repeatEnds.map((value) => ({value, label: words.ends[value]}))}
              .value=${rule.end}
              @value-change=${({detail}: CustomEvent<{value: RepeatEnd}>) => change({end: detail.value})}
            ></skolebro-select>
            ${
              rule.end === 'until'
                ? html`<skolebro-date-field
                    label=${words.untilDay}
                    .value=${rule.until}
                    @value-change=${({detail}: CustomEvent<{value: LocalDate}>) => change({until: detail.value || rule.until})}
                  ></skolebro-date-field>`
                : nothing
            }
            ${
              rule.end === 'count'
                ? html`<label class="time"
                    >${words.times}<input
                      type="number"
                      min="1"
                      max="999"
                      .value=${String(rule.count)}
                      @change=${({target}: Event) =>
                        change({
                          count: Math.max(1, Math.min(999, Number((target as HTMLInputElement).value) || 1)),
                        })}
                  /></label>`
                : nothing
            }
            ${said ? html`<p class="said">${words.summary(ruleInWords(said, `${startDay}T00:00:00`, locale))}</p>` : nothing}`
    }`;
}
