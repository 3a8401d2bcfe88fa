import type {GoalCatalogue} from '@skolebro/host';
import type {GoalAssessment, GoalLink, HostContext} from '@skolebro/models';
import {type CSSResultGroup, LitElement, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {dateFormatFor} from '../calendar/date-format.js';
import {localeFor, textsFor} from '../language.js';
import {HostSaid} from '../source/host-said.js';
import {LatePart} from '../source/late-part.js';
import {buttons} from '../theme/buttons.js';
import {tokens} from '../theme/tokens.js';
import type * as goalEditor from './goal-editor.js';
import type {GoalEditing} from './goal-editor.js';
import type {GoalLookup} from './goal-lookup.js';
import {styles} from './goals-frame.styles.js';
import {texts} from './goals-frame.texts.js';

/**
 * Goals with how far somebody has come: own words first, official goals as links of any framework and version.
 *
 * Official goals stand with their framework, its version and what it demands by law (LE-02). Nobody must choose from
 * a list: a goal may be own words alone (LE-01). What draws, writes and picks goals loads when it is first needed.
 *
 * @tag skolebro-goals
 * @fires {CustomEvent<{goals: readonly GoalLink[]}>} goals-change - The teacher wrote, linked, added or removed a goal.
 * @fires {CustomEvent<{missing: readonly string[]}>} context-lack - The host does not say these parts of its context.
 * @csspart heading - The heading of the whole.
 */
export class Goals extends LitElement {
  static override styles: CSSResultGroup = [tokens, buttons, styles];

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
  private dates = dateFormatFor('da-DK');
  private lookup: GoalLookup | undefined;
  private readonly body = new LatePart(this, () => import('./goals-body.js'));
  private readonly late = new LatePart(this, () => import('./goal-editor.js'));

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.said.hear(this.context);
    this.dates = dateFormatFor(localeFor(this));
    if (changed.has('catalogues')) this.lookup = undefined;
  }

  protected override render(): TemplateResult {
    const words = textsFor(this, texts);
    const {goals, editable} = this;
    const editor = editable && this.body.now ? this.late.now : undefined;
    return html`<section aria-labelledby="heading">
      <h2 id="heading" part="heading">${words.heading}</h2>
      ${
        goals.length === 0 && !editable
          ? html`<skolebro-state
              state="empty"
              heading=${words.empty}
              explanation=${words.emptyExplanation}
            ></skolebro-state>`
          : this.list(editor)
      }
      ${
        editor
          ? html`<button class="button add" type="button" @click=${this.add}>${words.add}</button>`
          : nothing
      }
    </section>`;
  }

  private list(editor: typeof goalEditor | undefined): TemplateResult | typeof nothing {
    const part = this.goals.length === 0 && !this.editable ? undefined : this.body.now;
    if (!part) return nothing;
    const {goals, editable, dates, assessments} = this;
    this.lookup ??= new part.GoalLookup(this.catalogues);
    const voice = {words: textsFor(this, part.texts), dates, lookup: this.lookup};
    return html`<ul class="goals">
      ${goals.map(
        (link, place) =>
          html`<li>
            ${
              editable
                ? editor?.drawEditor(this.editing, link, place, {...voice, speaker: this})
                : part.drawGoal(link, voice)
            }
            ${assessments ? part.drawProgress(part.assessmentsOf(link, assessments), voice) : nothing}
          </li>`,
      )}
    </ul>`;
  }

  private readonly add = async () => {
    this.change([...this.goals, {text: ''}]);
    await this.updateComplete;
    [...this.renderRoot.querySelectorAll('textarea')].at(-1)?.focus();
  };

  private get editing(): GoalEditing {
    return {
      goals: this.goals,
      catalogues: this.catalogues,
      linking: this.linking,
      change: this.change,
      link: (place) => {
        this.linking = place;
      },
    };
  }

  private readonly change = (goals: readonly GoalLink[]) => {
    if (goals.length < this.goals.length) this.linking = undefined;
    this.goals = goals;
    this.dispatchEvent(new CustomEvent('goals-change', {detail: {goals}, bubbles: true}));
  };
}
