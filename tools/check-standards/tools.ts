import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

/** What the judges are run with. */
export type Tool = 'python' | 'xmllint' | 'java' | 'xerces';

/** Where Debian keeps Apache Xerces. */
export const xercesJars: readonly string[] = [
  '/usr/share/java/xercesImpl.jar',
  '/usr/share/java/xml-apis.jar',
];

const runs = (command: string, ...args: readonly string[]) => spawnSync(command, args).status === 0;

/** Debian's Python comes first: another one on the path seldom has the library. */
const found: Readonly<Record<Tool, () => string | undefined>> = {
  python: () => ['/usr/bin/python3', 'python3'].find((python) => runs(python, '-c', 'import jsonschema')),
  xmllint: () => ['xmllint'].find((xmllint) => runs(xmllint, '--version')),
  // A runtime without a compiler cannot start a source file.
  java: () => ['java'].find((java) => runs(java, '--list-modules') && runs('javac', '-version')),
  xerces: () => xercesJars.find((jar) => existsSync(jar)),
};

const packages: Readonly<Record<Tool, string>> = {
  python: 'python3-jsonschema',
  xmllint: 'libxml2-utils',
  java: 'default-jdk-headless',
  xerces: 'libxerces2-java',
};

/** Finds every tool, after installing with apt-get what is missing where that is allowed; a tool that is not there is `''`. */
export function findTools(): Readonly<Record<Tool, string>> {
  const missing = names.filter((tool) => found[tool]() === undefined);
  if (missing.length > 0) install(missing.map((tool) => packages[tool]));
  return {
    python: pathOf('python'),
    xmllint: pathOf('xmllint'),
    java: pathOf('java'),
    xerces: pathOf('xerces'),
  };
}

/** What to do about a tool that is missing. */
export function adviceFor(tools: readonly Tool[]): string {
  return `missing here; on Debian: apt-get install ${tools.map((tool) => packages[tool]).join(' ')}`;
}

const names = Object.keys(packages) as readonly Tool[];
const pathOf = (tool: Tool) => found[tool]() ?? '';

function install(wanted: readonly string[]): void {
  const mayInstall = process.getuid?.() === 0 && runs('apt-get', '--version');
  if (!mayInstall) return;
  console.log(`Installing ${wanted.join(', ')} with apt-get.`);
  const apt = (...args: readonly string[]) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...wanted);
}
