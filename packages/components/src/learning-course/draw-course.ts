import {type Activity, type CourseResource, activityKindTexts, readWeekLabel} from '@skolebro/models';
import {type TemplateResult, html, nothing} from 'lit';
import type {DateFormat} from '../calendar/date-format.js';
import {codeText} from '../code-text.js';
import {drawIcon} from '../icon/draw-icon.js';
import {attachmentIcon} from '../icon/icons/attachment.js';
import {linkIcon} from '../icon/icons/link.js';
import {weeksOfCourse} from './course-weeks.js';
import type {CourseBodyTexts} from './course-body.texts.js';

/** What the parts of a course need to speak of themselves, and where a material leads. */
export interface CourseVoice {
  readonly words: CourseBodyTexts;
  readonly dates: DateFormat;
  readonly open: (event: Event, resource: CourseResource) => void;
}

/** The activities over the weeks of the course: one row for each, with its weeks in words and as a bar. */
export function drawTimeline(activities: readonly Activity[], voice: CourseVoice): TemplateResult {
  const {words, dates} = voice;
  const {weeks, rows} = weeksOfCourse(activities);
  const number = (place: number) => readWeekLabel(weeks[place] ?? '')?.week ?? 0;
  const columns = `--weeks: ${weeks.length}`;
  return html`${
      weeks.length > 1
        ? html`<ol class="scale" aria-hidden="true" .style=${columns}>
            ${weeks.map((_, place) => html`<li>${number(place)}</li>`)}
          </ol>`
        : nothing
    }
    <ol class="timeline">
      ${rows.map(
        ({activity: {title, description, kind, resources = []}, from, to}) =>
          html`<li>
            <p class="title">
              <b>${title}</b>
              <span class="quiet"
                >${codeText(activityKindTexts, kind, dates.locale)} ·
                ${from === undefined ? words.noDay : words.weeks(number(from), number(to ?? from))}</span
              >
            </p>
            ${
              from === undefined || weeks.length < 2
                ? nothing
                : html`<div class="track" aria-hidden="true" .style=${columns}>
                    <i .style=${`grid-column: ${from + 1} / ${(to ?? from) + 2}`}></i>
                  </div>`
            }
            ${description === undefined ? nothing : html`<p class="words">${description}</p>`}
            ${drawMaterials(resources, voice)}
          </li>`,
      )}
    </ol>`;
}

/** What a course or an activity uses: a page as a link, a file as a button, a thing as words. */
export function drawMaterials(
  resources: readonly CourseResource[],
  {words, open}: CourseVoice,
): TemplateResult | typeof nothing {
  if (resources.length === 0) return nothing;
  return html`<ul class="materials">
    ${resources.map((resource) => {
      const {title, url, fileId, rights} = resource;
      const isPage = url !== undefined && /^https?:/i.test(url);
      return html`<li>
        ${
          isPage
            ? html`<a
                href=${url}
                target="_blank"
                rel="noopener noreferrer"
                @click=${(event: Event) => open(event, resource)}
                >${drawIcon(linkIcon)}${title}<span class="visually-hidden"> (${words.otherSite})</span></a
              >`
            : fileId === undefined
              ? title
              : html`<button class="link" type="button" @click=${(event: Event) => open(event, resource)}>
                  ${drawIcon(attachmentIcon)}${title}
                </button>`
        }
        ${rights === undefined ? nothing : html`<span class="quiet">${rights}</span>`}
      </li>`;
    })}
  </ul>`;
}
