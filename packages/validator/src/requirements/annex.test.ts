import {profiles} from '@skolebro/models';
import {describe, expect, it} from 'vitest';
import {type Annex, annexOf, renderAnnexCsv, renderAnnexHtml, renderAnnexMarkdown} from './index.js';
import {requirementsOfProfile} from './requirements.generated.js';
import {typeset} from './typeset.js';

const languages = ['da', 'en'] as const;
const idsOf = ({areas}: Annex) => areas.flatMap(({requirements}) => requirements.map(({id}) => id));

/** What would do harm if it were taken for markup, a formula or the end of a cell. */
const awkward: Annex = {
  language: 'da',
  title: '<b>Bilag</b> & "krav"',
  intro: ['En *stjerne* og [en parentes]'],
  command: 'skolebro validate pakke.zip',
  areas: [
    {
      title: '@SUM(A1)',
      requirements: [
        {
          id: 'ZZ-01',
          title: '=HYPERLINK("x")',
          text: '+1; "citat"\nlinje to',
          basis: [{text: '-2 <script>', address: 'https://lov.example/a?b=1&c="d"'}, {text: 'Uden adresse'}],
          proof: 'Vis_det `her`',
          checks: [{label: 'Regel', names: ['event-ends-before-start']}],
        },
      ],
    },
  ],
};

describe('the annex', () => {
  it.each(profiles)('of %s holds every requirement of the profile once, in both languages', (profile) => {
    for (const language of languages) {
      const annex = annexOf(profile, language);
      expect(idsOf(annex).sort()).toEqual([...requirementsOfProfile[profile]].sort());
      expect(annex.intro.join(' ')).toContain(String(requirementsOfProfile[profile].length));
      expect(annex.command).toContain(`--profile ${profile}`);
    }
  });

  it('says of each requirement what it builds on, how a vendor proves it and what checks it', () => {
    const markdown = renderAnnexMarkdown(annexOf('laeringsplatform', 'da'));
    expect(markdown).toContain('\n### GR-02 Trin på hovedgrupper\n');
    expect(markdown).toContain('- **Grundlag:** STIL, SkoleGrunddata v7: GroupLevel.');
    expect(markdown).toContain('<https://github.com/OS2skoledata/os2skoledata>');
    expect(markdown).toContain('- **Dokumentation:** Leverandøren kører skolebro validate');
    expect(markdown).toContain('- **Kontrol:** regel `group-level-misplaced`');
  });
});

describe('the annex in Markdown', () => {
  it('keeps the signs of the text from becoming markup', () => {
    const markdown = renderAnnexMarkdown(awkward);
    expect(markdown).toContain('# \\<b\\>Bilag\\</b\\> & "krav"\n');
    expect(markdown).toContain('En \\*stjerne\\* og \\[en parentes\\]');
    expect(markdown).toContain('Vis\\_det \\`her\\`');
  });
});

describe('the annex in HTML', () => {
  it('is one page that fetches nothing and runs nothing', () => {
    for (const language of languages) {
      const html = renderAnnexHtml(annexOf('supplier-exit', language));
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).not.toMatch(/<(?:script|link|img|iframe)\b|\bsrc=|url\(|@import/);
      const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
      expect(targets.filter((id) => !html.includes(` id="${id}"`))).toEqual([]);
    }
  });

  it('keeps the signs of the text from becoming markup', () => {
    const html = renderAnnexHtml(awkward);
    expect(html).toContain('<title>&lt;b&gt;Bilag&lt;/b&gt; &amp; &quot;krav&quot;</title>');
    expect(html).toContain('href="https://lov.example/a?b=1&amp;c=&quot;d&quot;"');
    expect(html).not.toContain('<script>');
  });
});

describe('the annex as a table', () => {
  it('begins with a byte order mark, parts by semicolons and has a cell for the vendor', () => {
    const csv = renderAnnexCsv(annexOf('roster', 'da'));
    expect(csv.startsWith('\uFEFF"Område";"Id";"Titel";"Krav";')).toBe(true);
    expect(csv.split('\r\n')[0]).toMatch(/;"Leverandørens svar"$/);
    expect(csv.split('\r\n').length).toBe(requirementsOfProfile.roster.length + 2);
  });

  it('turns no text into a formula and lets no quotation mark end a cell', () => {
    const [, row] = renderAnnexCsv(awkward).split('\r\n');
    expect(row).toBe(
      `"'@SUM(A1)";"ZZ-01";"'=HYPERLINK(""x"")";"'+1; ""citat""\nlinje to";` +
        `"'-2 <script> https://lov.example/a?b=1&c=""d""\nUden adresse";"Vis_det \`her\`";` +
        `"Regel: event-ends-before-start";""`,
    );
  });
});

describe('the type of the annex', () => {
  it.each([
    ['efter § 23, stk. 2, og nr. 699', 'efter §\u00a023, stk.\u00a02, og nr.\u00a0699'],
    ['10 procent af 40 tegn', '10\u00a0procent af 40\u00a0tegn'],
    ['I 7.-9. klasse', 'I 7.–9. klasse'],
    ['skoleåret 2026-2027', 'skoleåret 2026-2027'],
  ])('sets “%s” so that it breaks well', (text, expected) => {
    expect(typeset(text)).toBe(expected);
  });
});
