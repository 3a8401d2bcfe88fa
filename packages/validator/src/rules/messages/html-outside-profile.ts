import {htmlFaultsOf} from '../../html-faults.js';
import {formattedEntities} from '../../html-profile.generated.js';
import type {AnyRecordRule, ReportFault} from '../../rule.js';

const fileId = '00000000-0000-4000-8000-000000000001';

/** Formatted text that a receiver has to clean is shown otherwise than it was written, or fetches what it should not. */
export const htmlOutsideProfile: AnyRecordRule = {
  id: 'html-outside-profile',
  requirement: 'ME-03',
  since: '1.0',
  severity: 'error',
  severityFor: {stil: 'warning', migrated: 'warning'},
  scope: 'record',
  entity: formattedEntities,
  needs: {fields: []},
  message: {
    da:
      'Den formaterede tekst har {count} ting, som standardens HTML-profil ikke tillader; den første er {first}. De fjernes, ' +
      'før teksten vises. Rens teksten før eksporten.',
    en:
      'The formatted text has {count} things that the HTML profile of the standard does not allow; the first is {first}. ' +
      'They are removed before it is shown. Clean the text before the export.',
  },
  // A property's name can be written with escapes too.
  mayFind: (text) => text.includes('tml"') || text.includes('\\u'),
  check(record, report) {
    const {fileIds} = record as {readonly fileIds?: unknown};
    for (const [name, value] of Object.entries(record)) {
      if (name !== 'extensions') search(value, name, `/${name}`, listOf(fileIds), report);
    }
  },
  examples: {
    valid: [
      {entity: 'message', record: {html: '<p>Hej <strong>alle</strong><br>1 < 2 &amp; 3</p>'}},
      {entity: 'message', record: {html: '<a href="https://www.uvm.dk/">uvm</a>', text: '<script>'}},
      {entity: 'message', record: {html: `<img src="urn:uuid:${fileId}" alt="Klassen">`, fileIds: [fileId]}},
      {entity: 'weekly-letter', record: {html: '<table><tr><td colspan="2">Uge 33</td></tr></table>'}},
    ],
    invalid: [
      {entity: 'message', record: {html: '<p>Hej</p><script>alert(1)</script>'}},
      {entity: 'message', record: {html: '<p onclick="alert(1)">Hej</p>'}},
      {entity: 'message', record: {html: '<a href="javascript:alert(1)">Hej</a>'}},
      {entity: 'message', record: {html: '<a href="java&#115;cript:alert(1)">Hej</a>'}},
      {
        entity: 'message',
        record: {html: '<img src="https://track.example/1.gif" alt="">', fileIds: [fileId]},
      },
      {entity: 'message', record: {html: '<p>Hej<!-- hemmeligt --></p>'}},
      {entity: 'assignment', record: {descriptionHtml: '<h1>Opgave</h1>'}},
      {entity: 'weekly-letter', record: {html: '<p>Uge 33</p><p class="x" style="color: red">Hej</p>'}},
    ],
  },
};

const none: ReadonlySet<string> = new Set();

function search(
  value: unknown,
  name: string,
  pointer: string,
  fileIds: ReadonlySet<string>,
  report: ReportFault,
): void {
  if (typeof value === 'string') {
    if (!/(^h|H)tml$/.test(name)) return;
    const {count, first} = htmlFaultsOf(value, fileIds);
    if (first !== undefined) report(pointer, {count, first});
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => search(item, name, `${pointer}/${index}`, fileIds, report));
  } else if (typeof value === 'object' && value !== null) {
    const own = listOf((value as {readonly fileIds?: unknown}).fileIds);
    for (const [inner, item] of Object.entries(value)) {
      search(item, inner, `${pointer}/${inner}`, own.size > 0 ? own : fileIds, report);
    }
  }
}

function listOf(ids: unknown): ReadonlySet<string> {
  return Array.isArray(ids) ? new Set(ids.filter((id) => typeof id === 'string')) : none;
}
