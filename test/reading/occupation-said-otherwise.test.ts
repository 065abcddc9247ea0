import { describe, expect, it } from 'vitest';
import { readOccupation } from '../../src/reading/occupation/occupation.ts';
import { visible } from '../support/visible.ts';

const read = (text: string) => readOccupation(visible(text))?.value ?? null;

describe('work without a noun for the person', () => {
  it.each([
    ["I'm security at the mall.", 'security at the mall'],
    ["I'm maintenance at a school.", 'maintenance at a school'],
    ['I work nights cleaning offices.', 'cleaning offices'],
    ['I work packing almonds.', 'packing almonds'],
    ['I live in Tulsa and work the deli counter.', 'work the deli counter'],
    ["I'm the guy who paints the lines on the road.", 'paints the lines on the road'],
    ['Thirty years on the railroad.', 'Thirty years on the railroad'],
    ['School cafeteria, 27 years.', 'School cafeteria'],
    ['Night shift at the hospital.', 'Night shift at the hospital'],
    ['What pays the bills is carving.', 'carving'],
    ['Rosa Ibarra, seafood processor (slime line), Kodiak.', 'seafood processor'],
    ['I set type in a basement.', 'set type'],
    ['Soy laminador.', 'laminador'],
    ['Soy obrera.', 'obrera'],
    ['Pego ladrillo en Tijuana.', 'Pego ladrillo'],
    ['Quien escribe es Hernán Cota, vecino de Laredo, y operador de montacargas.', 'operador de montacargas'],
    ['Je fais des lits dans un motel.', 'fais des lits dans un motel'],
    ['Je tiens la caisse de nuit.', 'tiens la caisse'],
    ["I'm her full-time caregiver now; I was a machinist.", 'full-time caregiver'],
    ['Roofing when there is roofing.', 'Roofing when there is roofing'],
  ])('reads %j as %j', (text, occupation) => {
    expect(read(text)).toMatch(new RegExp(`^(?:I |i |do )?${occupation}`));
  });

  it.each([
    'I work hard and I pay my dues.',
    "I'm the one who wrote to you last week.",
    'I spent twenty years in the navy.',
    'My father had thirty years on the railroad.',
    "I'm security conscious, so no phone numbers.",
    'Ana Sosa, socialist, mother of two.',
    'I read your principles twice.',
    'Le pego duro a la lectura.',
    'Je tiens à vous remercier.',
  ])('finds no trade in %j', (text) => {
    expect(read(text)).toBeNull();
  });
});
