/** Gives tests the whole tree that a screen reader gets, with what puppeteer by itself holds for uninteresting. */
export function accessibilityTree() {
  return {
    name: 'accessibility-tree',
    async executeCommand({command, session}) {
      if (command !== 'accessibility-tree') return undefined;
      return session.browser.getPage(session.id).accessibility.snapshot({interestingOnly: false});
    },
  };
}
