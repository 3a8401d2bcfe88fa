// Serves the portal, the export check, Storybook and the documentation on one loopback address.
import {serve} from './server.js';
import {StorybookBuild} from './storybook.js';

const wanted = Number(process.env['PORT'] ?? 4000);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  console.error('PORT must be a whole number from 0 to 65535, as in PORT=4000 npm start.');
  process.exit(2);
}

const storybook = new StorybookBuild();
const server = await serve(wanted, storybook);
const seconds = (performance.now() / 1000).toFixed(1);
console.log(`
  Skolebro   ${server.address}

  Portal            ${server.address}portal/
  Export check      ${server.address}kommune/
  Documentation     ${server.address}read/README.md
  Storybook         ${server.address}storybook/   (still building, the front page shows when it is ready)

  Ready in ${seconds} s. Press Ctrl+C to stop.
`);

storybook.start((outcome) => {
  console.log(
    outcome.state === 'ready'
      ? `  Storybook is ready: ${server.address}storybook/`
      : `  Storybook could not be built; the other doors work. Its log: ${outcome.log}`,
  );
});

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    storybook.stop();
    void server.close().then(() => process.exit(0));
  });
}
