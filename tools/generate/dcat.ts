import {createHash} from 'node:crypto';
import type {Texts} from './codelists.js';

/** What a person writes of a release, in `standards/release.json`; paths are under `standards/`. */
export interface Release {
  readonly version: string;
  readonly issued: string;
  readonly identifier: string;
  readonly title: Texts;
  readonly description: Texts;
  readonly publisher: {readonly name: string};
  readonly licence: {readonly title: string; readonly address: string};
  readonly languages: readonly string[];
  readonly themes: readonly string[];
  readonly keywords: {readonly da: readonly string[]; readonly en: readonly string[]};
  readonly distributions: readonly Distribution[];
}

/** One file of a release that others fetch. */
export interface Distribution {
  readonly path: string;
  readonly mediaType: string;
  readonly conformsTo?: string;
  readonly title: Texts;
}

const authority = 'http://publications.europa.eu/resource/authority';
const languages: {readonly [code: string]: string} = {da: 'DAN', en: 'ENG'};

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/**
 * The release as a record of DCAT-AP 3, for the catalogues of public data.
 *
 * Addresses are relative to the record itself, since the standard is published in more than one place. `files` are the
 * generated files by path; one that the release names and the run did not make is an error.
 */
export function writeDcat(release: Release, files: ReadonlyMap<string, string>): string {
  const dataset = {
    '@context': context,
    '@id': release.identifier,
    '@type': 'dcat:Dataset',
    'dct:identifier': release.identifier,
    'dct:title': inBoth(release.title),
    'dct:description': inBoth(release.description),
    'dct:publisher': {'@type': 'foaf:Agent', 'foaf:name': release.publisher.name},
    'dct:issued': {'@type': 'xsd:date', '@value': release.issued},
    'dcat:version': release.version,
    'dct:language': release.languages.map((code) => ({
      '@id': `${authority}/language/${languages[code] ?? code}`,
    })),
    'dcat:theme': release.themes.map((code) => ({'@id': `${authority}/data-theme/${code}`})),
    'dcat:keyword': [
      ...release.keywords.da.map((word) => ({'@language': 'da', '@value': word})),
      ...release.keywords.en.map((word) => ({'@language': 'en', '@value': word})),
    ],
    'dcat:distribution': release.distributions.map((distribution) =>
      writeDistribution(release, distribution, files),
    ),
  };
  return `${JSON.stringify(dataset, null, 2)}\n`;
}

function writeDistribution(release: Release, distribution: Distribution, files: ReadonlyMap<string, string>) {
  const {path, mediaType, conformsTo, title} = distribution;
  const text = files.get(`standards/${path}`);
  if (text === undefined) {
    throw new Error(
      `standards/release.json names ${path}, which is not generated. Correct the path or take it out.`,
    );
  }
  const folder = `${release.version}/`;
  const address = path.startsWith(folder) ? path.slice(folder.length) : `../${path}`;
  return {
    '@type': 'dcat:Distribution',
    'dct:title': inBoth(title),
    'dcat:accessURL': {'@id': address},
    'dcat:downloadURL': {'@id': address},
    'dcat:mediaType': {'@id': `http://www.iana.org/assignments/media-types/${mediaType}`},
    ...(conformsTo === undefined ? {} : {'dct:conformsTo': {'@id': conformsTo}}),
    'dct:license': {'@id': release.licence.address},
    'dcat:byteSize': {'@type': 'xsd:nonNegativeInteger', '@value': String(Buffer.byteLength(text))},
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': {'@id': 'spdx:checksumAlgorithm_sha256'},
      'spdx:checksumValue': createHash('sha256').update(text).digest('hex'),
    },
  };
}

function inBoth({da, en}: Texts) {
  return [
    {'@language': 'da', '@value': da},
    {'@language': 'en', '@value': en},
  ];
}
