// Finds the browser that the tests drive. Nothing is ever downloaded but a distribution's own package.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...programFiles
    .filter(Boolean)
    .flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Chromium\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
];

const isRoot = process.getuid?.() === 0;

/** What every test starts the browser with; a sandbox cannot be had as root. */
export const browserArguments = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** The path of an installed browser: CHROME_PATH, or else Chrome, Chromium or Edge where they usually are. */
export function findBrowser() {
  const own = process.env.CHROME_PATH;
  if (own) return existsSync(own) ? own : undefined;
  return places.find((place) => existsSync(place));
}

/** The path of a browser, installed first where that is possible; else ends the process with one sentence. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.env.CHROME_PATH) {
    console.error(
      'CHROME_PATH names no file: set it to the program of Chrome, Chromium or Edge, or unset it.',
    );
    process.exit(1);
  }
  if (isRoot && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')) installChromium();
  const installed = findBrowser();
  if (installed) return installed;
  console.error(
    'The browser tests need Chrome, Chromium or Edge: install one of them, or set CHROME_PATH to its program.',
  );
  process.exit(1);
}

function installChromium() {
  console.log('Installing Chromium from the distribution with apt-get …');
  const options = {stdio: 'inherit', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};
  const install = ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'];
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', install, options);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(ensureBrowser());
