// npm start: one address with four doors. Uses only what Node brings until the packages are installed.
process.argv.splice(2, 0, 'tools/start/main.ts');
await import('./run.mjs');
