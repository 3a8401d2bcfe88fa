import {createReadStream} from 'node:fs';
import {realpath, stat} from 'node:fs/promises';
import type {ServerResponse} from 'node:http';
import {extname, join, sep} from 'node:path';
import {pipeline} from 'node:stream/promises';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.xsd': 'application/xml; charset=utf-8',
};

/** The policy of our own pages: nothing from elsewhere, and nothing is sent anywhere. */
export const ownPagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Answers with a page of HTML. */
export function sendHtml(response: ServerResponse, html: string, status = 200, policy = ownPagePolicy): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
  });
  response.end(html);
}

/** Answers with a value as JSON. */
export function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, {'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store'});
  response.end(JSON.stringify(value));
}

/**
 * Finds the file that a path names inside a folder; links that lead out of the folder are not followed.
 *
 * The path is a decoded address without its first slash. Undefined when there is no such file, or when
 * it or one of its folders begins with a dot.
 */
export async function fileInside(folder: string, path: string): Promise<string | undefined> {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part.startsWith('.')) || /[\\\0:]/.test(path)) return undefined;
  try {
    const base = await realpath(folder);
    const file = await realpath(join(base, ...parts));
    return file.startsWith(base + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Answers with the bytes of a file; unknown endings are handed over as a download. */
export async function sendFile(response: ServerResponse, file: string): Promise<void> {
  const {size} = await stat(file);
  response.writeHead(200, {
    'content-type': contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'content-length': size,
    'cache-control': 'no-cache',
  });
  // A reader that goes away in the middle is no fault of ours.
  await pipeline(createReadStream(file), response).catch(() => response.destroy());
}
