import {Buffer} from 'node:buffer';

/** Gives tests the number of A4 pages that the page under test takes on paper, and so whether it fits on one. */
export function printedPages() {
  return {
    name: 'printed-pages',
    async executeCommand({command, payload, session}) {
      if (command !== 'printed-pages') return undefined;
      const paper = {format: 'A4', printBackground: true, ...payload};
      const pdf = Buffer.from(await session.browser.getPage(session.id).pdf(paper)).toString('latin1');
      return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    },
  };
}
