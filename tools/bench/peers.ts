import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';

/**
 * Installs what a benchmark compares with into a folder of its own, once, and gives the folder's address.
 *
 * Peers stay out of the project's lock file: nobody who builds Skolebro should download its competitors.
 */
export function installPeers(bench: string, dependencies: Readonly<Record<string, string>>): URL {
  const folder = fileURLToPath(new URL(`work/${bench}/`, import.meta.url));
  const wanted = `${JSON.stringify({private: true, type: 'module', dependencies}, null, 2)}\n`;
  const file = `${folder}package.json`;
  const isInstalled =
    existsSync(`${folder}node_modules`) && existsSync(file) && readFileSync(file, 'utf8') === wanted;
  if (!isInstalled) {
    mkdirSync(folder, {recursive: true});
    writeFileSync(file, wanted);
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const {status, stderr} = spawnSync(npm, ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`The peers of ${bench} could not be installed: ${stderr}`);
  }
  return pathToFileURL(folder);
}
