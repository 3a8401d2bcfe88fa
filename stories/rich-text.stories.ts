import '@skolebro/components/define/rich-text.js';
import type {RichText} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

type Args = Pick<RichText, 'html' | 'text' | 'foldQuotes'> & {lang: string; dir: 'ltr' | 'rtl'};
type Story = StoryObj<Args>;

const letter =
  '<h2>Uge 47 i 4.B</h2><p>Kære forældre. På <strong>onsdag</strong> tager vi til Naturcenter Skovhus. ' +
  'Husk madpakke, drikkedunk og <em>tøj efter vejret</em>.</p><ul><li>Afgang kl. 8.15 fra skolegården</li>' +
  '<li>Hjemme igen kl. 13.00</li></ul><p>Læs mere på <a href="https://skovhus.example/skoler">Skovhus’ side for skoler</a>.</p>';

/** Formatted text from anybody: only the standard's HTML profile is left. */
const meta: Meta<Args> = {
  title: 'Messages/Rich text',
  component: 'skolebro-rich-text',
  args: {html: letter, text: '', foldQuotes: false, lang: '', dir: 'ltr'},
  argTypes: {dir: {control: 'inline-radio', options: ['ltr', 'rtl']}},
  render: ({foldQuotes, lang, dir, ...args}) => html`
    <skolebro-rich-text
      .html=${args.html}
      .text=${args.text}
      ?fold-quotes=${foldQuotes}
      lang=${lang}
      dir=${dir}
    ></skolebro-rich-text>
  `,
};
export default meta;

/** A letter with headings, a list and a link. */
export const Default: Story = {};

/** Nothing to read leaves no hole. */
export const Empty: Story = {args: {html: ''}};

/** Plain text keeps its lines; an address in it is a link. */
export const PlainText: Story = {
  args: {html: '', text: 'Hej Sara\n\nTak for beskeden. Se https://skovhus.example/kort.\n\nMvh Mette'},
};

/** What was quoted is folded until it is asked for. */
export const Quoted: Story = {
  args: {
    html: '<p>Ja, vi kan godt.</p><blockquote><p>Kan I køre på onsdag?</p></blockquote>',
    foldQuotes: true,
  },
};

/** A picture from elsewhere is not loaded before the user asks. */
export const RemotePicture: Story = {
  args: {html: '<p>Her er vi:</p><p><img src="https://billeder.example/so.jpg" alt="Klassen ved søen"></p>'},
};

/** A link whose words name another place says where it leads. */
export const TrickyLink: Story = {
  args: {html: '<p>Log ind på <a href="https://ond.example/login">www.skole.example</a></p>'},
};

/** A table wider than the page scrolls in its own frame. */
export const WideTable: Story = {
  args: {
    html: `<table><caption>Skema</caption><thead><tr>${'<th scope="col">Naturfagslokale</th>'.repeat(8)}</tr></thead><tbody><tr>${'<td>Matematik</td>'.repeat(8)}</tr></tbody></table>`,
  },
};

/** One word as long as it can be wraps. */
export const LongWord: Story = {args: {html: `<p>${'specialundervisning'.repeat(30)}</p>`}};

/** English by the nearest lang. */
export const English: Story = {args: {...RemotePicture.args, lang: 'en'}};

/** Right to left. */
export const RightToLeft: Story = {args: {dir: 'rtl'}};

/** Dark, when the page is. */
export const Dark: Story = {globals: {theme: 'dark'}};
