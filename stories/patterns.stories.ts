import '@skolebro/components/define/all.js';
import {staticNotificationSource} from '@skolebro/host';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {type TemplateResult, html} from 'lit';
import {family, news, now, school} from './data.js';

/** The pictures of the page Patterns. */
const meta: Meta = {title: 'Foundations/Patterns in use', tags: ['!autodocs']};
export default meta;

/** What is new about one child: what, who and when, and how much more there is. */
export const List: StoryObj = {
  render: (): TemplateResult => html`
    <skolebro-notifications
      .source=${staticNotificationSource(news.slice(0, 5), {vendor: school})}
      .family=${family}
      now=${now}
    ></skolebro-notifications>
  `,
};

/** One column, and the button says what happens. */
export const Form: StoryObj = {
  render: (): TemplateResult => html`
    <form class="form">
      <skolebro-select
        label="Modtager"
        hint="Kun den, der skrev til dig, får svaret."
        value="one"
        .options=${[
          {value: 'one', label: 'Mette Holm, dansklærer'},
          {value: 'all', label: 'Alle i tråden: 27 familier'},
        ]}
      ></skolebro-select>
      <skolebro-field label="Emne" required></skolebro-field>
      <skolebro-field label="Besked" multiline></skolebro-field>
      <skolebro-checkbox
        label="Følsomt indhold"
        hint="Modtageren skal logge ind med højere sikkerhed."
      ></skolebro-checkbox>
      <div class="row">
        <skolebro-button kind="primary">Send besked</skolebro-button>
        <skolebro-button kind="quiet">Gem kladde</skolebro-button>
      </div>
    </form>
  `,
};

/** Beside what it is about, with what to do. */
export const Errors: StoryObj = {
  render: (): TemplateResult => html`
    <div class="form">
      <skolebro-field label="Emne" error="Skriv, hvad beskeden handler om."></skolebro-field>
      <skolebro-date-field
        label="Svar senest"
        value="2026-11-13"
        error="Datoen er gået. Vælg en dag fra i dag og frem."
      ></skolebro-date-field>
      <skolebro-state
        compact
        state="failed"
        heading="Beskeden blev ikke sendt"
        explanation="Den ligger i dine kladder. Prøv igen, når der er forbindelse."
      ></skolebro-state>
    </div>
  `,
};

/** Every reason why there is nothing, or not everything. */
export const States: StoryObj = {
  render: (): TemplateResult => html`
    <div class="states">
      ${(
        [
          'loading',
          'empty',
          'not-licensed',
          'step-up-needed',
          'signed-out',
          'failed',
          'stale',
          'partial',
        ] as const
      ).map(
        (state) =>
          html`<div class="card">
            <skolebro-state silent state=${state} vendor=${school}></skolebro-state>
          </div>`,
      )}
    </div>
  `,
};

/** Three children, two kommuner, one alias. */
export const Children: StoryObj = {
  render: (): TemplateResult => html`<skolebro-child-switcher .family=${family}></skolebro-child-switcher>`,
};
