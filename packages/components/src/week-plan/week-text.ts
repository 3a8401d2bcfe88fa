import {type CSSResult, type TemplateResult, css, html} from 'lit';
import {type WeekVoice, kindOf, ownerName} from './draw-week.js';
import type {WeekDay, WeekLine} from './week.js';

/** How a week of words looks. */
export const styles: CSSResult = css`
  .text {
    margin: 0;
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
`;

/** A week in words only. */
export function drawText(days: readonly WeekDay[], voice: WeekVoice): TemplateResult {
  const {words, dates} = voice;
  return html`<p class="text">
    ${weekText(days, {
      day: ({date}) => (date === undefined ? words.wholeWeek : dates.dayHeading(date)),
      owner: (childId, group) => ownerName(childId, group, voice),
      kind: (kind) => kindOf(kind, dates.locale),
      nothing: words.nothing,
    })}
  </p>`;
}

/** What a plain text of a week needs to say. */
export interface WeekTextWords {
  /** The heading of a day, or of the whole week. */
  readonly day: (day: WeekDay) => string;

  /** Whose lines they are. */
  readonly owner: (childId: string | undefined, group: string) => string;
  readonly kind: (kind: string) => string;
  readonly nothing: string;
}

/** The week as plain text, a line for each thing: to read aloud, to copy or to print. */
export function weekText(days: readonly WeekDay[], words: WeekTextWords): string {
  return days
    .map((day) => {
      const some = day.children.filter(({lines}) => lines.length > 0);
      const owners = some.map(({childId, group, lines}) =>
        [words.owner(childId, group), ...lines.map((line) => `  - ${lineText(line, words)}`)].join('\n'),
      );
      return [words.day(day), ...(owners.length > 0 ? owners : [words.nothing])].join('\n');
    })
    .join('\n\n');
}

function lineText({entry, subject, vendors}: WeekLine, words: WeekTextWords): string {
  const {kind, title = '', text} = entry;
  const said = text ?? wordsOf(entry.html ?? '');
  const head = [subject, words.kind(kind)].filter(Boolean).join(', ');
  const body = [title, said].filter(Boolean).join('. ').replace(/\s+/g, ' ');
  return `${head}: ${body} (${vendors.join(', ')})`;
}

/** The words of HTML, for text only; what is drawn as HTML goes through the sanitiser. */
export function wordsOf(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(nbsp|amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};
