import '@skolebro/components/define/export-check.js';
import {type CheckProgress, ExportCheck, type ExportChecker, ExportProblem} from '@skolebro/components';
import type {Report} from '@skolebro/models';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ref as started} from 'lit/directives/ref.js';

interface Args {
  readonly check: ExportChecker | undefined;
  /** A package to give to the element at once. */
  readonly file: string;
}
type Story = StoryObj<Args>;

const report: Report = {
  standardVersion: '1.0',
  validator: {name: 'Skolebro', version: '0.1.0'},
  verdict: 'conformant',
  language: 'da',
  entities: [{entity: 'person', records: 483, unreadable: 0}],
  rules: [],
  findings: [],
  groups: [],
};

const page = `<!doctype html><html lang="da"><head><title>Rapport</title>
<style>body {margin: 0; padding: 1.5rem; font: 1rem/1.5 system-ui; color-scheme: light dark} h1 {margin: 0}</style></head>
<body><h1>Overholder standarden</h1><p>483 personer er læst, og der er ikke fundet noget.</p></body></html>`;

const done: ExportChecker = () =>
  Promise.resolve({
    report,
    page,
    files: [
      {kind: 'html', name: 'report.html', mediaType: 'text/html', text: page},
      {kind: 'receipt', name: 'receipt.html', mediaType: 'text/html', text: page},
      {kind: 'csv', name: 'report.csv', mediaType: 'text/csv', text: ''},
      {kind: 'json', name: 'report.json', mediaType: 'application/json', text: '{}'},
    ],
  });

const underWay =
  (progress?: CheckProgress): ExportChecker =>
  (_, {onProgress}) => {
    if (progress !== undefined) onProgress(progress);
    return new Promise(() => undefined);
  };

/** Where somebody in a kommune drops a vendor's export and reads what is wrong with it; nothing leaves the page. */
const meta: Meta<Args> = {
  title: 'Kommune/Export check',
  component: 'skolebro-export-check',
  args: {check: done, file: ''},
  render: ({check, file}) => {
    const begin = (element: Element | undefined): void => {
      if (element instanceof ExportCheck && file !== '') element.checkFile(new File(['x'], file));
    };
    return html`<skolebro-export-check .check=${check} ${started(begin)}></skolebro-export-check>`;
  },
};
export default meta;

/** Nothing is dropped yet: the invitation, and what happens to the file. */
export const Default: Story = {};

/** No checker was handed in: the button cannot be used. */
export const Empty: Story = {args: {check: undefined}};

/** Under way: how far it is, about how long is left, and a way to stop. */
export const UnderWay: Story = {
  args: {
    check: underWay({bytes: 412_300_000, totalBytes: 1_240_500_000, records: 534_210, secondsLeft: 94}),
    file: 'odense-2026.zip',
  },
};

/** Begun, and nobody knows yet how long it takes. */
export const Begun: Story = {args: {check: underWay(), file: 'odense-2026.zip'}};

/** Checked: the report in a frame as high as itself, and what it can be saved as. */
export const Done: Story = {args: {file: 'odense-2026.zip'}};

/** The file is no package: one sentence says what to do. */
export const Refused: Story = {
  args: {check: () => Promise.reject(new ExportProblem('not-a-package')), file: 'ugebrev.docx'},
};

/** The longest name must wrap and not scroll sideways. */
export const LongName: Story = {
  args: {check: underWay(), file: `${'dataudtræk-fra-leverandøren-'.repeat(9)}.zip`},
};
