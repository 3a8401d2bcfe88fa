// npm run vendor-backend: the vendor and a host for it on one loopback address.
import {createServer} from 'node:http';
import {startDemo} from './demo.js';
import {requestOf, sendResponse} from './node-server.js';

const port = Number(process.env['PORT'] ?? 4400);
const origin = `http://127.0.0.1:${String(port)}`;
const demo = await startDemo([origin], process.env['DATABASE_URL']);

const server = createServer((incoming, outgoing) => {
  requestOf(incoming, origin)
    .then(async (request) => {
      await sendResponse(outgoing, request ? await demo.answer(request) : new Response(null, {status: 413}));
    })
    .catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : 'failed');
      outgoing.writeHead(500).end();
    });
});

server.listen(port, '127.0.0.1', () => {
  const where = process.env['DATABASE_URL'] === undefined ? 'an embedded PostgreSQL' : 'DATABASE_URL';
  console.log(`Solbakken answers at ${origin}/solbakken/ from ${where}. Press Ctrl+C to stop.`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
    void demo.close().then(() => process.exit(0));
  });
}
