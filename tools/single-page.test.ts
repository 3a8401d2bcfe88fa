import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {type Server, createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {reportScriptHash} from '../packages/validator/src/report/report-script.js';
import {browserArguments, ensureBrowser} from './browser.mjs';
import {singlePage} from './single-page.js';

const folder = mkdtempSync(join(tmpdir(), 'skolebro-page-'));
const address = pathToFileURL(join(folder, 'kontrol.html')).href;
let browser: Browser;
let page: Page;
const said: string[] = [];
const asked: string[] = [];
/** Somebody who would hear of whatever leaves the page. */
let server: Server;
let calls = 0;

beforeAll(async () => {
  writeFileSync(join(folder, 'kontrol.html'), await singlePage());
  server = createServer((_, response) => response.writeHead(200, {'access-control-allow-origin': '*'}).end());
  server.on('connection', () => (calls += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await puppeteer.launch({executablePath: ensureBrowser(), args: [...browserArguments]});
  page = await browser.newPage();
  page.on('console', (message) => said.push(message.text()));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
});

afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, {recursive: true, force: true});
});

/** Waits for the verdict on the page, in Danish. */
async function verdict(): Promise<string> {
  const found = await page.waitForFunction(
    () =>
      document
        .querySelector('skolebro-export-check')
        ?.shadowRoot?.querySelector('iframe')
        ?.contentDocument?.querySelector('#verdict span[lang="da"]')?.textContent,
    {timeout: 40_000},
  );
  return (await found.jsonValue()) ?? '';
}

describe('the page of a kommune as one file', () => {
  it('opens without a server, in Danish, and asks for nothing but itself', async () => {
    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe('Kontrollér et dataudtræk');
    expect(asked.filter((url) => !/^(blob|data):/.test(url))).toEqual([address]);
    expect(said).toEqual([]);
  });

  it('checks a package in a worker, and shows the report with its look and its search', async () => {
    const [, withFaults] = await page.$$('.try button');
    await withFaults?.click();
    expect(await verdict()).toBe('Overholder ikke standarden');
    const frame = page.frames().find((one) => one !== page.mainFrame());
    expect(await frame?.$eval('#search-field', (field) => field.checkVisibility())).toBe(true);
    expect(await frame?.$eval('.verdict', (box) => getComputedStyle(box).borderLeftStyle)).toBe('solid');
    expect(said).toEqual([]);
  });

  it('names the script of the report in its policy, as the page that is served does', () => {
    const served = readFileSync(new URL('../examples/kommune/index.html', import.meta.url), 'utf8');
    expect(served).toContain(reportScriptHash);
  });

  it('reaches no network, from the page, from the frame of the report or from a worker', async () => {
    await reaching();
    const refused = {fetch: 'refused', socket: 'refused', image: 'refused'};
    expect(await page.evaluate(attempt())).toEqual(refused);
    const frame = page.frames().find((one) => one !== page.mainFrame());
    expect(await frame?.evaluate(attempt())).toEqual(refused);
    expect(await page.evaluate(inWorker(attempt()))).toEqual({fetch: 'refused', socket: 'refused'});
    expect(calls).toBe(0);
  });
});

/** Shows that the same attempts do reach the server from a page without a policy, so that their silence tells something. */
async function reaching(): Promise<void> {
  writeFileSync(join(folder, 'open.html'), '<!doctype html><title>open</title>');
  const open = await browser.newPage();
  await open.goto(pathToFileURL(join(folder, 'open.html')).href);
  const tried = (await open.evaluate(attempt())) as Readonly<Record<string, string>>;
  await open.close();
  expect(tried['fetch']).toBe('sent');
  expect(calls).toBeGreaterThanOrEqual(3);
  calls = 0;
}

/** A script that tries every way to the server that a script has. */
function attempt(): string {
  const {port} = server.address() as AddressInfo;
  return `(async () => {
    const address = 'http://127.0.0.1:${String(port)}/leak';
    const tried = {};
    tried.fetch = await fetch(address, {mode: 'no-cors'}).then(() => 'sent', () => 'refused');
    tried.socket = await new Promise((resolve) => {
      try {
        const socket = new WebSocket(address.replace('http', 'ws'));
        socket.onopen = () => resolve('sent');
        socket.onerror = () => resolve('refused');
      } catch { resolve('refused'); }
    });
    if (typeof document !== 'undefined') {
      tried.image = await new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve('sent');
        image.onerror = () => resolve('refused');
        image.src = address;
      });
      // A beacon tells nobody whether it was sent; the server does.
      navigator.sendBeacon(address, 'x');
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    return tried;
  })()`;
}

function inWorker(script: string): string {
  return `new Promise((resolve) => {
    const code = ${JSON.stringify(`${script}.then(postMessage)`)};
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    worker.onmessage = ({data}) => resolve(data);
  })`;
}
