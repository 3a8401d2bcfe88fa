import type {GoalCatalogue} from '@skolebro/host';
import type {GoalAssessment, GoalLink, HostContext, Uuid} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {DateFormat} from '../calendar/date-format.js';
import {localeFor, textsFor} from '../language.js';
import {HostSaid} from '../source/host-said.js';
import {buttons} from '../theme/buttons.js';
import {tokens} from '../theme/tokens.js';
import {type GoalVoice, drawGoal, drawLinks, drawProgress, goalText} from './draw-goal.js';
import {GoalLookup, assessmentsOf} from './goal-lookup.js';
import {goalStyles, styles} from './goals.styles.js';
import {type GoalsTexts, texts} from './goals.texts.js';

/**
 * Goals with how far somebody has come: own words first, official goals as links of any framework and version.
 *
 * Official goals stand with their framework, its version and what it demands by law (LE-02). Nobody must choose from
 * a list: a goal may be own words alone (LE-01). What picks official goals loads when it is first needed.
 *
 * @tag skolebro-goals
 * @fires {CustomEvent<{goals: readonly GoalLink[]}>} goals-change - The teacher wrote, linked, added or removed a goal.
 * @fires {CustomEvent<{missing: readonly string[]}>} context-lack - The host does not say these parts of its context.
 * @csspart heading - The heading of the whole.
 */
export class Goals extends LitElement {
  static override styles: CSSResultGroup = [tokens, buttons, goalStyles, styles];

  /** The goals, in the order in which they are read. */
  @property({attribute: false}) goals: readonly GoalLink[] = [];

  /** The frameworks that their links lead into: any publisher's, any version. */
  @property({attribute: false}) catalogues: readonly GoalCatalogue[] = [];

  /** What has been said of the goals, of one pupil; absent where progress has no place, as in a course. */
  @property({attribute: false}) assessments: readonly GoalAssessment[] | undefined = undefined;

  /** Whether the user may write goals and link official ones. */
  @property({type: Boolean}) editable = false;

  /** What the page tells of language and look. */
  @property({attribute: false}) context: HostContext | undefined = undefined;

  /** The place of the goal that official ones are being linked to. */
  @state() private linking: number | undefined = undefined;

  private readonly said = new HostSaid(this, ['locale']);
  private dates = new DateFormat('da-DK');
  private lookup = new GoalLookup([]);

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.said.hear(this.context);
    const locale = localeFor(this);
    if (locale !== this.dates.locale) this.dates = new DateFormat(locale);
    if (changed.has('catalogues')) this.lookup = new GoalLookup(this.catalogues);
  }

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    const {goals, editable, dates, lookup} = this;
    const voice = {words, dates, lookup};
    return html`<section aria-labelledby="heading">
      <h2 id="heading" part="heading">${words.heading}</h2>
      ${
        goals.length === 0 && !editable
          ? html`<skolebro-state
              state="empty"
              heading=${words.empty}
              explanation=${words.emptyExplanation}
            ></skolebro-state>`
          : html`<ul class="goals">
              ${goals.map(
                (link, place) =>
                  html`<li>
                    ${editable ? this.edit(link, place, voice) : drawGoal(link, voice)}
                    ${this.assessments ? drawProgress(assessmentsOf(link, this.assessments), voice) : nothing}
                  </li>`,
              )}
            </ul>`
      }
      ${
        editable
          ? html`<button class="button add" type="button" @click=${this.add}>${words.add}</button>`
          : nothing
      }
    </section>`;
  }

  private edit(link: GoalLink, place: number, voice: GoalVoice): TemplateResult {
    const {words} = voice;
    const isLinking = place === this.linking;
    const name = goalText(link, voice);
    return html`<label
        >${words.write}<textarea
          rows="2"
          .value=${live(link.text ?? '')}
          @change=${({target}: {target: HTMLTextAreaElement}) => this.write(place, target.value.trim())}
        ></textarea>
      </label>
      ${
        isLinking
          ? html`<skolebro-goal-picker
              .catalogues=${this.catalogues}
              .chosen=${link.goalIds ?? []}
              @goals-choose=${({detail}: CustomEvent<{goalIds: readonly Uuid[]}>) => this.link(place, detail.goalIds)}
            ></skolebro-goal-picker>`
          : drawLinks(link, voice)
      }
      <div class="tools">
        ${this.linkButton(place, name, words)}
        <button
          class="button"
          type="button"
          aria-label=${words.removeOf(name)}
          @click=${() => this.change(this.goals.filter((_, other) => other !== place))}
        >
          ${words.remove}
        </button>
      </div>`;
  }

  private linkButton(place: number, name: string, words: GoalsTexts): TemplateResult {
    if (this.catalogues.length === 0) return html``;
    const isLinking = place === this.linking;
    return html`<button
      class="button"
      type="button"
      aria-expanded=${isLinking ? 'true' : 'false'}
      aria-label=${isLinking ? nothing : words.linkOf(name)}
      @click=${() => void this.startLinking(isLinking ? undefined : place)}
    >
      ${isLinking ? words.done : words.link}
    </button>`;
  }

  private async startLinking(place: number | undefined) {
    if (place !== undefined) await import('../define/goal-picker.js');
    this.linking = place;
  }

  private readonly add = async () => {
    this.change([...this.goals, {text: ''}]);
    await this.updateComplete;
    [...this.renderRoot.querySelectorAll('textarea')].at(-1)?.focus();
  };

  private write(place: number, text: string) {
    const {text: _, ...rest} = this.goals[place] ?? {};
    this.put(place, text === '' && rest.goalIds ? rest : {...rest, text});
  }

  private link(place: number, goalIds: readonly Uuid[]) {
    const {goalIds: _, ...rest} = this.goals[place] ?? {};
    this.put(place, goalIds.length > 0 ? {...rest, goalIds} : rest);
  }

  private put(place: number, link: GoalLink) {
    this.change(this.goals.map((one, other) => (other === place ? link : one)));
  }

  private change(goals: readonly GoalLink[]) {
    if (goals.length < this.goals.length) this.linking = undefined;
    this.goals = goals;
    this.dispatchEvent(new CustomEvent('goals-change', {detail: {goals}, bubbles: true}));
  }
}
