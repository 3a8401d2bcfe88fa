import type {GoalCatalogue} from '@skolebro/host';
import type {GoalLink, Uuid} from '@skolebro/models';
import {type CSSResult, type TemplateResult, css, html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {type Speaker, textsFor} from '../language.js';
import {type GoalVoice, drawLinks, goalText} from './draw-goal.js';
import {type GoalEditorTexts, texts} from './goal-editor.texts.js';

/** Goals while they are written. */
export interface GoalEditing {
  readonly goals: readonly GoalLink[];
  readonly catalogues: readonly GoalCatalogue[];

  /** The place of the goal that official ones are being linked to. */
  readonly linking: number | undefined;
  readonly change: (goals: readonly GoalLink[]) => void;
  readonly link: (place: number | undefined) => void;
}

/** How goals look while they are written. */
export const styles: CSSResult = css`
  label {
    display: grid;
    gap: var(--_space-1);
    font-size: var(--_text-small);
  }

  textarea {
    inline-size: 100%;
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: var(--_text-normal);
    resize: vertical;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
`;

/** One goal to be written, linked or removed. */
export function drawEditor(
  editing: GoalEditing,
  link: GoalLink,
  place: number,
  voice: GoalVoice & {readonly speaker: Speaker},
): TemplateResult {
  const {goals, catalogues, change} = editing;
  const words = textsFor(voice.speaker, texts);
  const name = goalText(link, voice);
  const put = (changed: GoalLink) => {
    change(goals.map((one, other) => (other === place ? changed : one)));
  };
  const write = (text: string) => {
    const {text: _, ...rest} = link;
    put(text === '' && rest.goalIds ? rest : {...rest, text});
  };
  const choose = (goalIds: readonly Uuid[]) => {
    const {goalIds: _, ...rest} = link;
    put(goalIds.length > 0 ? {...rest, goalIds} : rest);
  };
  return html`<label
      >${words.write}<textarea
        rows="2"
        .value=${live(link.text ?? '')}
        @change=${({target}: {target: HTMLTextAreaElement}) => write(target.value.trim())}
      ></textarea>
    </label>
    ${
      place === editing.linking
        ? html`<skolebro-goal-picker
            .catalogues=${catalogues}
            .chosen=${link.goalIds ?? []}
            @goals-choose=${({detail}: CustomEvent<{goalIds: readonly Uuid[]}>) => choose(detail.goalIds)}
          ></skolebro-goal-picker>`
        : drawLinks(link, voice)
    }
    <div class="tools">
      ${linkButton(editing, place, name, words)}
      <button
        class="button"
        type="button"
        aria-label=${words.removeOf(name)}
        @click=${() => change(goals.filter((_, other) => other !== place))}
      >
        ${words.remove}
      </button>
    </div>`;
}

function linkButton(
  {catalogues, linking, link}: GoalEditing,
  place: number,
  name: string,
  words: GoalEditorTexts,
): TemplateResult | typeof nothing {
  if (catalogues.length === 0) return nothing;
  const isLinking = place === linking;
  const start = async () => {
    if (!isLinking) await import('../define/goal-picker.js');
    link(isLinking ? undefined : place);
  };
  return html`<button
    class="button"
    type="button"
    aria-expanded=${isLinking ? 'true' : 'false'}
    aria-label=${isLinking ? nothing : words.linkOf(name)}
    @click=${() => void start()}
  >
    ${isLinking ? words.done : words.link}
  </button>`;
}
