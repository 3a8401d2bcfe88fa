import {describe, expect, it} from 'vitest';
import {type FrameManifest, ManifestRefused, policyOf, readManifest} from './manifest.js';

const manifest: FrameManifest = {
  contract: '1.0',
  vendor: 'Solbakken',
  title: 'Solbakkens ugeplan',
  networkDomains: ['https://api.solbakken.example'],
  told: ['children', 'period'],
  provides: ['calendar'],
  capabilities: ['resize', 'setCount'],
  height: {min: 100, max: 400},
};

describe('a manifest', () => {
  it('is read from a file as it stands', () => {
    expect(readManifest(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
  });

  it('says nothing but what is known, so that a misspelt limit is no missing limit', () => {
    expect(() => readManifest({...manifest, networkDomain: []})).toThrow(/unknown property: networkDomain/);
  });

  it.each([
    ['contract', undefined],
    ['vendor', ''],
    ['vendor', '\u202eedilos'],
    ['title', 'to\nlinjer'],
    ['networkDomains', ['https://*.solbakken.example']],
    ['networkDomains', ['https://solbakken.example/path']],
    ['networkDomains', ['http://solbakken.example']],
    ['networkDomains', ["https://solbakken.example; script-src 'unsafe-inline'"]],
    ['networkDomains', 'https://solbakken.example'],
    ['told', ['cpr']],
    ['reads', ['everything']],
    ['capabilities', ['constructor']],
    ['audiences', [1]],
    ['opens', ['*']],
    ['height', {min: 400, max: 100}],
    ['height', {min: 1, max: Infinity}],
    ['height', {min: 1, max: 2, width: 3}],
  ])('is refused with a %s of %j', (key, value) => {
    expect(() => readManifest({...manifest, [key]: value})).toThrow(ManifestRefused);
  });

  it.each([null, [], 'x', 1])('is refused when it is %j', (value) => {
    expect(() => readManifest(value)).toThrow(ManifestRefused);
  });

  it('becomes a policy that lets the guest reach its network domains only', () => {
    const policy = policyOf(manifest, 'https://guest.example');
    expect(policy).toContain('connect-src https://api.solbakken.example');
    expect(policy).toContain("default-src 'none'");
    expect(policyOf({...manifest, networkDomains: []}, 'https://guest.example')).toContain(
      "connect-src 'none'",
    );
  });
});
