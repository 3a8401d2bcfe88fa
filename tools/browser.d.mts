/** What every test starts the browser with; a sandbox cannot be had as root. */
export const browserArguments: readonly string[];

/** The path of an installed browser: CHROME_PATH, or else Chrome, Chromium or Edge where they usually are. */
export function findBrowser(): string | undefined;

/** The path of a browser, installed first where that is possible; else ends the process with one sentence. */
export function ensureBrowser(): string;
