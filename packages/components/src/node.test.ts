import {describe, expect, it} from 'vitest';

describe('the components in Node, without a document', () => {
  it('can be imported', async () => {
    const components = await import('./index.js');
    expect(Object.keys(components)).toContain('Calendar');
    expect('document' in globalThis).toBe(false);
  });

  it('can be asked to register, and do nothing', async () => {
    await expect(import('./define/all.js')).resolves.toBeDefined();
  });
});
