import { describe, expect, it } from 'vitest';
import { readOccupation } from '../../src/reading/occupation/occupation.ts';
import { visible } from '../support/visible.ts';

const read = (text: string) => readOccupation(visible(text))?.value ?? null;

describe('what people do, in verbs that no list holds', () => {
  it.each([
    ['I bind books for a college library.', 'bind books for a college library'],
    ['I live in Hoboken, I paint scenery, and I want to join.', 'paint scenery'],
    ['After school i scoop ice cream.', 'scoop ice cream'],
    ['i put up fence', 'put up fence'],
    ['I rake blueberries in August.', 'rake blueberries'],
    ['I spot trailers at a distribution center.', 'spot trailers at a distribution center'],
    ['In August I rake blueberries.', 'rake blueberries'],
    ['I build RVs in a plant.', 'build RVs in a plant'],
    ['I deliver for the apps.', 'deliver for the apps'],
    ['I deliver for three apps, dinner rush mostly.', 'deliver for three apps'],
    ['I ride pens at a feedlot.', 'ride pens at a feedlot'],
    ['Reparto para las apps.', 'Reparto para las apps'],
    ['I make ten thousand baby heathers a week, I am a propagator at a nursery.', 'propagator at a nursery'],
    ['I fold sheets in a hotel laundry.', 'fold sheets in a hotel laundry'],
    ['Desbotono tabaco en Kentucky.', 'Desbotono tabaco'],
    ['Deshueso pollo en una pollera.', 'Deshueso pollo en una pollera'],
    ['Hago totopos y los vendo.', 'Hago totopos'],
    ['Plancho camisas por docena.', 'Plancho camisas'],
    ["J'épluche des écrevisses dans une usine.", 'épluche des écrevisses dans une usine'],
    ['Je pose des ongles dans un salon.', 'pose des ongles dans un salon'],
    ['Je relie des livres.', 'relie des livres'],
  ])('reads %j as %j', (text, occupation) => {
    expect(read(text)).toBe(occupation);
  });

  it.each([
    'I read your principles.',
    'I pay dues already.',
    'I support strikes everywhere.',
    'I collect stamps.',
    'When I bring flyers people laugh.',
    'I raise kids.',
    'I edited a newsletter.',
    'I make mistakes.',
    'Espero respuesta de ustedes.',
    'Correo electrónico en la firma.',
    'Saludo fraterno a todos.',
    'Apoyo las huelgas.',
    'Hago preguntas en las juntas.',
    'Je partage vos idées.',
    'Je fais la grève.',
    "J'ai lu les textes.",
  ])('reads no occupation in %j', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('a trade that stands by itself', () => {
  it.each([
    ['swim coach at the Y', 'swim coach'],
    ['Conductor on the LIRR.', 'Conductor'],
    ['roustabout offshore', 'roustabout'],
    ['help desk at a hospital', 'help desk at a hospital'],
    ["I'm Pilar, a teacher's aide. I want to join.", "teacher's aide"],
    ['EARNS BY ........ pear orchard pruner\nUSED TO EARN BY ... land surveyor', 'pear orchard pruner'],
    ['Mineur à Malartic.', 'Mineur'],
    ['bellboy en Cancún', 'bellboy'],
    ['Mi contrato de maestra suplente lo revisan en mayo.', 'maestra suplente'],
  ])('reads %j as %j', (text, occupation) => {
    expect(read(text)).toBe(occupation);
  });

  it.each([
    'maria baker',
    'Jo Coach',
    'Emergency contact: Dolores Peck, dental hygienist',
    'Estoy harto de mi supervisor.',
  ])('reads no occupation in %j', (text) => {
    expect(read(text)).toBeNull();
  });
});
