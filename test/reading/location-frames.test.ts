import { describe, expect, it } from 'vitest';
import { homeIn } from './location-support.ts';

describe('homes told by their frame', () => {
  it.each([
    ['I do hair, now in Garden Grove California, before in Houston until the flood.', 'Garden Grove, US-CA'],
    ["Chus d'Edmundston, au Nouveau-Brunswick, pis je travaille de nuit.", 'Edmundston, CA-NB'],
    ['Buenas, estoi en Charlotte north carolina, pinto casas.', 'Charlotte, US-NC'],
    ['Tomasz, sheet metal, 44 years old, Buffalo NY.', 'Buffalo, US-NY'],
    ['Northern Vermont, small town.', '-, US-VT'],
    ["J'habite maintenant Drummondville après dix ans à Longueuil.", 'Drummondville, CA-QC'],
    ['I moved to Reno and then last fall to Elko.', 'Elko, US-NV'],
    [
      "Lise Gagné, technicienne dans un CHSLD de Val-d'Or. Je viens de Saint-Jérôme et je reviendrai pas.",
      "Val-d'Or, CA-QC",
    ],
    ['Estudio enfermería en el tec de Culiacán.', 'Culiacán, MX-SIN'],
    ['I am a Memphis woman and I clean rooms.', 'Memphis, US-TN'],
    ["I look after my dad in the house I grew up in. That's Erie, Pennsylvania.", 'Erie, US-PA'],
    ['Bueno, ahora en Ensenada, nos cambiamos.', 'Ensenada, MX-BCN'],
    ['There are six of us sewing sheets at a plant by Gaffney, South Carolina.', 'Gaffney, US-SC'],
    ["When I'm on land it's Houma, Louisiana, at my mama's.", 'Houma, US-LA'],
  ])('%j is %s', (body, home) => {
    expect(homeIn(body)).toBe(home);
  });

  it.each([
    ['March in Florida, May in Tennessee, you get the idea.', 'March, US-FL'],
    ['A Memphis woman gave me your leaflet.', 'Memphis, US-TN'],
    ['My uncle was a taper in Cape Girardeau, Missouri.', 'Cape Girardeau, US-MO'],
    ['Mi prima estudia en el tec de Culiacán.', 'Culiacán, MX-SIN'],
    [
      'The strike at the mill by Gaffney, South Carolina and the walkout by Houma, Louisiana got us all reading.',
      'Gaffney, US-SC',
    ],
  ])('%j is not %s', (body, wrong) => {
    expect(homeIn(body)).not.toBe(wrong);
  });
});
