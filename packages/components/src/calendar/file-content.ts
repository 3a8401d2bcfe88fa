import type {CalendarEvent} from '@skolebro/models';
import {type TemplateResult, html, nothing} from 'lit';
import {timesInWords} from '../event/times.js';
import {dateFormatFor} from './date-format.js';
import type {EditingTexts} from './editing.texts.js';

/** A calendar file that was read. */
export interface FileShown {
  readonly name: string;
  readonly events: readonly CalendarEvent[];

  /** How many places could not be read in full. */
  readonly faults: number;
}

/** How many events of a file are listed. */
const most = 12;

/** What a calendar file holds, before any of it is put in the calendar. */
export function fileContent(
  {name, events, faults}: FileShown,
  words: EditingTexts,
  locale: string,
): TemplateResult {
  const dates = dateFormatFor(locale);
  return html`<p>
      ${events.length === 0 ? words.fileEmpty : words.fileRead(events.length, name)}
      ${faults > 0 ? words.fileFaults(faults) : nothing}
    </p>
    <ul>
      ${events
        .slice(0, most)
        .map(
          ({title = '', start, end, showWithoutTime = false}) =>
            html`<li>
              <b>${title}</b> ${timesInWords({start, end, allDay: showWithoutTime}, dates, words.allDay)}
            </li>`,
        )}
    </ul>
    ${events.length > most ? html`<p>${words.more(events.length - most)}</p>` : nothing}`;
}
