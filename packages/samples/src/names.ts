import type {Gender} from '@skolebro/models';
import type {Random} from './random.js';

// Common Danish names put together by chance; a likeness to somebody who lives is chance too.
const givenNames: Readonly<Record<'child' | 'adult', Readonly<Record<Gender, readonly string[]>>>> = {
  child: {
    K: 'Alma Agnes Astrid Aya Clara Ella Ellen Emma Esther Frida Freja Ida Ingrid Josefine Karla Laura Lærke Maja Malou Mathilde Nora Olivia Sara Selma Signe Sofie Tilde Vigga Zainab Åse Anne-Sofie Ida-Marie Anna-Grøn Renée'.split(
      ' ',
    ),
    M: 'Aksel Albert Alfred Anton Arthur August Bjørn Carl Elias Emil Felix Frederik Hjalte Ibrahim Johan Karl Lauge Liam Magne Malthe Noah Oscar Otto Rasmus Storm Søren Theo Valdemar Viggo Villads William Åge Carl-Emil René'.split(
      ' ',
    ),
  },
  adult: {
    K: 'Amira Anette Anne Bodil Camilla Charlotte Dorthe Gitte Hanne Helle Inge-Lise Karen Kirsten Lene Line Lone Louise Maiken Maria Mette Nadia Pernille Rikke Stine Susanne Tine Tove Trine Ulla Vibeke Ane-Mette Andrée'.split(
      ' ',
    ),
    M: 'Anders Bo Brian Christian Daniel Erik Finn Hans-Jørgen Henrik Jakob Jan Jens Jesper Jonas Jørgen Kasper Kim Kåre Lars Mads Martin Mehmet Michael Mikkel Morten Niels Ole Peter Poul-Erik Rune Thomas Torben André'.split(
      ' ',
    ),
  },
};

const familyNames =
  'Aagaard Andersen Bach Bjerregaard Bundgaard Christensen Dalgaard Damgård Eriksen Friis Frøkjær Hansen Hedegaard Holm Højgaard Jensen Jørgensen Karlsen Kjær Krogh Kværndrup Larsen Lauridsen Lund Mørch Madsen Mikkelsen Møller Nielsen Nørgaard Olesen Ottosen Pedersen Petersen Poulsen Rasmussen Skov Søndergaard Sørensen Thomsen Toft Winther Yıldız Æbelø Østergård Ågesen'.split(
    ' ',
  );

/** A given name that fits the generation. */
export function givenNameOf(random: Random, generation: 'child' | 'adult', gender: Gender): string {
  return random.pick(givenNames[generation][gender]);
}

/** A family name; about one in five is double, as `Møller Skov`. */
export function familyNameOf(random: Random): string {
  const name = random.pick(familyNames);
  const second = random.pick(familyNames);
  return random.chance(0.2) && second !== name ? `${name} ${second}` : name;
}

/** An address of example.com, which belongs to nobody (RFC 2606), in letters that every mail system takes. */
export function emailOf(givenName: string, familyName: string, number: number): string {
  const letters = `${givenName}.${familyName}`
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/[^a-z.]/g, '');
  return `${letters}.${number}@example.com`;
}
