import {Buffer} from 'node:buffer';

/** Gives tests the number of A4 pages that the page under test takes on paper, and so whether it fits on one. */
export function printedPages() {
  return {
    name: 'printed-pages',
    async executeCommand({command, payload, session}) {
      if (command !== 'printed-pages') return undefined;
      const paper = {format: 'A4', printBackground: true, ...payload};
      const page = session.browser.getPage(session.id);
      // The page serves one file of tests after the other, and one of them may have asked for the look of a screen.
      await page.emulateMediaType();
      const pdf = Buffer.from(await page.pdf(paper)).toString('latin1');
      return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    },
  };
}
