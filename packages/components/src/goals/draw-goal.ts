import {
  type GoalAssessment,
  type GoalLink,
  goalLevelTexts,
  goalLevels,
  goalStatusTexts,
} from '@skolebro/models';
import {type TemplateResult, html, nothing} from 'lit';
import type {DateFormat} from '../calendar/date-format.js';
import {codeText} from '../code-text.js';
import type {GoalLookup} from './goal-lookup.js';
import type {GoalsTexts} from './goals.texts.js';

/** What a goal needs to speak of itself. */
export interface GoalVoice {
  readonly words: GoalsTexts;
  readonly dates: DateFormat;
  readonly lookup: GoalLookup;
}

/** A goal's own words; without any, those of the official goal that it is. */
export function goalText({text, goalIds = []}: GoalLink, {words, lookup}: GoalVoice): string {
  if (text !== undefined) return text;
  const [only] = goalIds;
  const found = only === undefined || goalIds.length > 1 ? undefined : lookup.find(only);
  return found ? tidy(found.goal.fullStatement) : words.noText;
}

/** A goal as it is read: own words first, then the official goals with their framework and legal status in words. */
export function drawGoal(link: GoalLink, voice: GoalVoice): TemplateResult {
  return html`<p class="own">${goalText(link, voice)}</p>
    ${drawLinks(link, voice)}`;
}

/** The official goals that a goal links to. */
export function drawLinks(link: GoalLink, voice: GoalVoice): TemplateResult {
  const {words, lookup, dates} = voice;
  const {groups, unknown} = lookup.follow(link);
  const isItself = link.text === undefined && link.goalIds?.length === 1;
  return html`${groups.map(
    ({framework, status, goals}) =>
      html`<div class="official">
        <p class="source">
          ${words.framework(framework.title, framework.version, codeText(goalStatusTexts, status, dates.locale))}
        </p>
        ${
          isItself
            ? nothing
            : html`<ul>
                ${goals.map(
                  ({goal}) =>
                    html`<li>
                      ${tidy(goal.fullStatement)}${
                        goal.supersededById === undefined ? nothing : html` <em>(${words.superseded})</em>`
                      }
                    </li>`,
                )}
              </ul>`
        }
      </div>`,
  )}
  ${unknown === 0 ? nothing : html`<p class="source">${words.unknown(unknown)}</p>`}`;
}

/** How far somebody has come: the newest in full, what came before folded. */
export function drawProgress(assessments: readonly GoalAssessment[], voice: GoalVoice): TemplateResult {
  const {words} = voice;
  const [newest, ...earlier] = assessments;
  if (!newest) return html`<p class="source">${words.notJudged}</p>`;
  return html`${drawAssessment(newest, voice)}
  ${
    earlier.length === 0
      ? nothing
      : html`<details>
          <summary>${words.earlier(earlier.length)}</summary>
          ${earlier.map((one) => drawAssessment(one, voice))}
        </details>`
  }`;
}

function drawAssessment(
  {level, date, comment, pupilComment}: GoalAssessment,
  {words, dates}: GoalVoice,
): TemplateResult {
  const step = level === undefined ? -1 : (goalLevels as readonly string[]).indexOf(level);
  return html`<div class="progress">
    <p class="level">
      ${
        level === undefined
          ? nothing
          : html`<span class="visually-hidden">${words.level}:</span>
              ${
                step < 0
                  ? nothing
                  : html`<span class="meter" aria-hidden="true">
                      ${goalLevels.slice(1, -1).map((_, place) => html`<i class=${place < step ? 'on' : ''}></i>`)}
                    </span>`
              }
              <b>${codeText(goalLevelTexts, level, dates.locale)}</b>`
      }
      <time datetime=${date}>${dates.fullDay(date)}</time>
    </p>
    ${said(words.teacher, comment)}${said(words.pupil, pupilComment)}
  </div>`;
}

function said(who: string, text: string | undefined): TemplateResult | typeof nothing {
  return text === undefined
    ? nothing
    : html`<p class="said"><span class="source">${who}</span> <span class="words">${text}</span></p>`;
}

/** Names as they are meant: official lists have stray blanks in them. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
