import { describe, expect, it } from 'vitest';
import { homeIn } from './location-support.ts';

const cases: readonly (readonly [string, string])[] = [
  ['Cubana, cincuenta y un años, en Hialeah desde el 2003.', 'Hialeah, US-FL'],
  ["It's Houma, Louisiana, or what is left of it.", 'Houma, US-LA'],
  ["I'm Roland Ouellette of Fort Kent, Maine.", 'Fort Kent, US-ME'],
  ['Compañeras y compañeros, soy vecino de Lake Worth, Florida.', 'Lake Worth, US-FL'],
  ['Nogales, pero del lado de Arizona.', 'Nogales, US-AZ'],
  ['Rory (they/them) from Olympia.', 'Olympia, US-WA'],
  ['I live out by Gaffney, South Carolina.', 'Gaffney, US-SC'],
  ['donatien hervieux de uashat. je travaille au port', 'Uashat, CA-QC'],
  ['Delphine Kanapé, Pessamit. Merci!', 'Pessamit, CA-QC'],
  ['Tyrell King, Beaumont Tx, scaffold builder.', 'Beaumont, US-TX'],
  ['I commute from Pawtucket, my firm is in Providence.', 'Pawtucket, US-RI'],
  ['Twillingate is the place. I fish crab.', 'Twillingate, CA-NL'],
  ["It's Jackson from the warehouse again.", 'nothing'],
  ['Je suis gardien au Centre des congrès.', 'nothing'],
  ['Le pego a la mina desde morro.', 'nothing'],
  ['Solicito mi Baja de la lista.', 'nothing'],
];

describe('a home told in a piece of a sentence', () => {
  it.each(cases)('%j is %s', (text, home) => {
    expect(homeIn(text)).toBe(home);
  });
});
