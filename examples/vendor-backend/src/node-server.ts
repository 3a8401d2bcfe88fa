import type {IncomingMessage, ServerResponse} from 'node:http';

const mostBytes = 100_000;

/** The request of Node as one that fetch knows; undefined when it is too large. */
export async function requestOf(incoming: IncomingMessage, origin: string): Promise<Request | undefined> {
  const {method = 'GET', url = '/', headers} = incoming;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of incoming) {
    bytes += (chunk as Uint8Array).length;
    if (bytes > mostBytes) return undefined;
    chunks.push(chunk as Uint8Array);
  }
  const flat = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  return new Request(new URL(url, origin), {
    method,
    headers: flat,
    ...(method !== 'GET' && method !== 'HEAD' && {body: Buffer.concat(chunks)}),
  });
}

/** Sends an answer of fetch with Node. */
export async function sendResponse(outgoing: ServerResponse, response: Response): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}
