import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {type Release, writeDcat} from './dcat.js';

const release = JSON.parse(
  readFileSync(new URL('../../standards/release.json', import.meta.url), 'utf8'),
) as Release;
const files = new Map(release.distributions.map(({path}) => [`standards/${path}`, '{"å": 1}\n']));

describe('the DCAT-AP record of a release', () => {
  it('has what DCAT-AP demands of a dataset, in both languages', () => {
    const dataset = JSON.parse(writeDcat(release, files)) as {[name: string]: unknown};
    expect(dataset['dct:title']).toEqual([
      {'@language': 'da', '@value': release.title.da},
      {'@language': 'en', '@value': release.title.en},
    ]);
    expect(dataset['dct:publisher']).toEqual({'@type': 'foaf:Agent', 'foaf:name': 'Skolebro'});
    expect(dataset['dcat:version']).toBe('1.0');
  });

  it('names each file by an address beside the record, with its size in bytes and its checksum', () => {
    const {'dcat:distribution': distributions} = JSON.parse(writeDcat(release, files)) as {
      'dcat:distribution': readonly {[name: string]: {[name: string]: string}}[];
    };
    expect(distributions.map((each) => each['dcat:downloadURL']?.['@id'])).toEqual([
      'model.json',
      'json/bundle.json',
      'xsd/skolebro.xsd',
      '../vectors/manifest.json',
    ]);
    expect(distributions[0]?.['dcat:byteSize']?.['@value']).toBe('10');
    expect(distributions[0]?.['spdx:checksum']?.['spdx:checksumValue']).toMatch(/^[0-9a-f]{64}$/);
  });

  it('refuses a file that is not generated', () => {
    expect(() => writeDcat(release, new Map())).toThrow('standards/release.json names 1.0/model.json');
  });
});
