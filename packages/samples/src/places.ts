import type {Address, Institution, Municipality} from '@skolebro/models';
import {uuidFor, type Random} from './random.js';

/** The municipality that a thing lies in, as its place in the list of the world: 0 Bøgelund, 1 Åstrup. */
export type Side = 0 | 1;

// Neither names nor codes are in use: no real municipality can be mistaken for these.
const municipalityFacts = [
  {code: '0981', name: 'Bøgelund', postalCode: '0981', district: 'Bøgelund'},
  {code: '0982', name: 'Åstrup', postalCode: '0982', district: 'Åstrup Strand'},
] as const;

const schoolNames: readonly (readonly string[])[] = [
  ['Bøgelundskolen', 'Kærbyskolen', 'Skolen ved Møllebækken', 'Højagerskolen'],
  ['Åstrup Skole', 'Sønderåskolen', 'Strandvejens Skole', 'Fjordskolen'],
];
const dayCareNames = ['Børnehuset Æblehaven', 'Naturbørnehaven Grævlingen'] as const;

const streets =
  'Bøgevej Skolegade Æblehaven Møllebakken Søndergade Engvænget Kirkestræde Lærkevej Åvej Strandvejen Nørregade Grønnegade'.split(
    ' ',
  );

/** Two municipalities that lie side by side. */
export function municipalitiesOf(seed: number): Municipality[] {
  return municipalityFacts.map(({code, name}) => ({id: uuidFor(seed, `municipality/${code}`), code, name}));
}

/** School number `index` of one side. */
export function schoolOf(seed: number, side: Side, index: number): Institution {
  const names = schoolNames[side] ?? [];
  const round = Math.floor(index / names.length);
  const name = names[index % names.length] ?? '';
  return institution(seed, side, 'school', index, round === 0 ? name : `${name} ${round + 1}`);
}

/** Day-care institution number `index` of one side. */
export function dayCareOf(seed: number, side: Side, index: number): Institution {
  const name = dayCareNames[side];
  return institution(seed, side, 'day-care', index, index === 0 ? name : `${name} ${index + 1}`);
}

function institution(
  seed: number,
  side: Side,
  kind: 'school' | 'day-care',
  index: number,
  name: string,
): Institution {
  const key = `${kind}/${side}/${index}`;
  const {code} = municipalityFacts[side];
  return {
    id: uuidFor(seed, `institution/${key}`),
    number: `${kind === 'school' ? 'S' : 'D'}${side + 1}${String(index).padStart(4, '0')}`,
    name,
    kind,
    unitKind: 'stand-alone',
    municipalityId: uuidFor(seed, `municipality/${code}`),
    address: {
      ...addressFacts(side),
      street: `${streets[(index * 5 + side * 3) % streets.length]} ${1 + index * 2}`,
    },
  };
}

/** A home in one of the municipalities; the streets are common ones, the postal codes are not in use. */
export function addressOf(random: Random, side: Side): Address {
  const floor = random.chance(0.25) ? `, ${1 + random.below(4)}. ${random.pick(['tv', 'th', 'mf'])}` : '';
  return {...addressFacts(side), street: `${random.pick(streets)} ${1 + random.below(98)}${floor}`};
}

function addressFacts(side: Side): Address {
  const {code, postalCode, district} = municipalityFacts[side];
  return {postalCode, postalDistrict: district, countryCode: 'DK', municipalityCode: code};
}
