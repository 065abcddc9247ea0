import { describe, expect, it } from 'vitest';
import { homeIn } from './location-support.ts';

const cases: readonly (readonly [string, string])[] = [
  ['Buenas. Fermín Uc, pescador ribereño de Celestún, Yucatán. Somos varios.', 'Celestún, MX-YUC'],
  ['Bonjour, Jean-Guy Paulin de Lamèque. Je travaille fort.', 'Lamèque, CA-NB'],
  ['Je gagne ma vie comme mécano à Tracadie.', 'Tracadie, CA-NB'],
  ['Luc Arsenault, camionneur de Rivière-du-Loup.', 'Rivière-du-Loup, CA-QC'],
  ['Pete Vance from Bemidji. Line cook.', 'Bemidji, US-MN'],
  ['hi its rosa tellez roofer from odessa texas i agree with it all', 'Odessa, US-TX'],
  ['My brother is from Duluth, Minnesota. I weld.', 'nothing'],
  ['La huelga de Cananea, Sonora, me enseñó mucho.', 'nothing'],
  ['Union made in Cleveland.', 'nothing'],
  ['I make saddles in Sheridan, which is Wyoming. I have one apprentice.', 'Sheridan, US-WY'],
  ['Hola. Soy obrera textil, de Tlaxcala, del estado, de un lugar chico.', '-, MX-TLA'],
  ['After eleven years in Denver I live in Grand Junction, Colorado.', 'Grand Junction, US-CO'],
  ['Tras diez años en Chicago vivo en Celaya.', 'Celaya, MX-GUA'],
  ['Every night I go home to Yonkers, my job is in Manhattan.', 'Yonkers, US-NY'],
  ['Place of birth: Kumasi, Ghana\nPresent residence: Worcester, Massachusetts 01604', 'Worcester, US-MA'],
  ['Lugar de nacimiento: Oaxaca\nDomicilio actual: Fresno, California', 'Fresno, US-CA'],
  ['Lieu de naissance : Dakar\nAdresse actuelle : Laval, Québec', 'Laval, CA-QC'],
  ['Work: Newark, NJ\nHome: Elizabeth, NJ', 'Elizabeth, US-NJ'],
];

describe('a home told with a name, a trade or a label', () => {
  it.each(cases)('%j is %s', (text, home) => {
    expect(homeIn(text)).toBe(home);
  });
});
