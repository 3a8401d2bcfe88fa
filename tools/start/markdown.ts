import MarkdownIt from 'markdown-it';
import {escapeHtml, type Language} from './page.js';

/** A page of Markdown as HTML. */
export interface RenderedMarkdown {
  readonly html: string;
  readonly title: string;
  readonly language: Language;
}

const markdown = new MarkdownIt({html: true, linkify: false, typographer: false});

/** Renders Markdown as GitHub shows it: headings can be linked to, wide tables scroll in themselves. */
export function renderMarkdown(source: string): RenderedMarkdown {
  const tokens = markdown.parse(source, {});
  const taken = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') token.attrSet('id', slugOf(tokens[index + 1]?.content ?? '', taken));
  }
  const html = markdown.renderer
    .render(tokens, markdown.options, {})
    .replaceAll('<table>', '<div class="scroll" role="group" aria-label="Tabel" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<pre>', '<pre tabindex="0">');
  return {html, title: titleOf(source) ?? 'Skolebro', language: languageOf(source)};
}

/** The first heading of a page, as plain text. */
export function titleOf(source: string): string | undefined {
  const [, heading] = /^#{1,2} +(.+?)\s*#*$/m.exec(source) ?? [];
  return heading?.replace(/[`*]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/** The anchor that GitHub gives a heading; a second one of the same words gets a number. */
function slugOf(heading: string, taken: Map<string, number>): string {
  const slug = heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .replace(/\s/g, '-');
  const before = taken.get(slug) ?? 0;
  taken.set(slug, before + 1);
  return escapeHtml(before === 0 ? slug : `${slug}-${before}`);
}

/** Danish where every hundredth letter or more is æ, ø or å. */
function languageOf(source: string): Language {
  const special = source.match(/[æøå]/gi)?.length ?? 0;
  return special * 100 > source.length ? 'da' : 'en';
}
