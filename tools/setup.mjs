// What every command needs before its first line of TypeScript. Uses only what Node brings.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends the process with one sentence when Node is too old for this checkout. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Skolebro needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node from your usual source.`,
  );
  process.exit(1);
}

/** Runs `npm ci` when the installed packages are not those of package-lock.json. */
export function ensureInstalled() {
  checkNode();
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const {status} = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('npm ci did not finish, so nothing can run. Read its message above, then try again.');
  process.exit(1);
}

/** npm writes node_modules/.package-lock.json after each install; both files name every package and version. */
function isInstalled() {
  const installedLock = `${root}node_modules/.package-lock.json`;
  if (!existsSync(installedLock)) return false;
  const wanted = packagesOf(`${root}package-lock.json`);
  const installed = packagesOf(installedLock);
  return Object.entries(wanted).every(
    ([path, {version, optional, link}]) =>
      path === '' ||
      !path.startsWith('node_modules/') ||
      link ||
      optional ||
      installed[path]?.version === version,
  );
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
