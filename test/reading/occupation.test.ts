import { describe, expect, it } from 'vitest';
import { occupationGroup } from '../../src/reading/occupation/group.ts';
import { readOccupation } from '../../src/reading/occupation/occupation.ts';
import { visible } from '../support/visible.ts';

describe('where an occupation may stand', () => {
  it('finds it in the signature, with less confidence than in a sentence', () => {
    const signed = readOccupation(
      visible('Please sign me up.\n\nThanks,\n\nMaria Lopez\nSenior Claims Adjuster'),
    );
    const told = readOccupation(visible("I'm a claims adjuster."));
    expect(signed?.value).toBe('Senior Claims Adjuster');
    expect(signed?.evidence.part).toBe('signature');
    expect(signed?.confidence).toBeLessThan(told?.confidence ?? 0);
  });

  it('takes letters after a name for a trade', () => {
    expect(readOccupation(visible('Count me in.\n\nThanks,\n\nMaria Lopez, RN'))?.value).toBe('RN');
  });

  it('takes no office for a trade', () => {
    expect(
      readOccupation(visible('Count me in.\n\nThanks,\n\nDon Pruitt\nShop Steward, Local 9249')),
    ).toBeNull();
    expect(
      readOccupation(visible('Count me in.\n\nThanks,\n\nAna Ruiz\nTreasurer, Garden Society')),
    ).toBeNull();
  });

  it('finds it in the subject', () => {
    const subject = 'Want to join: Beatriz Hollander, paralegal, Chattanooga TN';
    expect(readOccupation(visible('See above.', { subject }))?.value).toBe('paralegal');
  });

  it.each([
    ['> What do you do?\nI calibrate scales.', 'calibrate scales'],
    ['> What do you do for work?\nwhatever pays, mostly roofing', 'roofing'],
    ['> Where do you live?\nTulsa\n> What is your occupation?\nnight auditor', 'night auditor'],
    ['> ¿A qué se dedica?\nvendo elotes', 'vendo elotes'],
    ['> Que faites-vous dans la vie ?\nfemme de ménage', 'femme de ménage'],
  ])('finds the answer below a question: %j', (text, occupation) => {
    expect(
      readOccupation(visible(`Hi,\n\nOn Mon, Jan 5, 2026, WSA Secretary wrote:\n${text}\n`))?.value ?? null,
    ).toBe(occupation);
  });

  it('cuts its evidence exactly from the text', () => {
    const text = visible('Bonjour, j’enseigne en immersion à Lafayette et je reste à Scott.');
    const fact = readOccupation(text);
    expect(fact?.value).toBe('enseigne en immersion');
    expect(text.text.body.slice(fact?.evidence.start, fact?.evidence.end)).toBe(fact?.evidence.text);
  });

  it('reads a megabyte of repeated openings in little processor time', () => {
    const text = visible("i'm a i work as a i drive a soy de je suis ".repeat(24_000));
    readOccupation(text);
    const start = process.cpuUsage();
    readOccupation(text);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(400);
  });
});

describe('the group of an occupation (ISCO-08 sub-major groups)', () => {
  it.each([
    ['line cook', '51'],
    ['registered nurse', '22'],
    ['freelance illustrator', '21'],
    ['drive a school bus', '83'],
    ['limpio casas', '91'],
    ['préposée aux bénéficiaires', '53'],
    ['enseigne en immersion', '23'],
    ['mesero y músico', '51'],
    ['electricista independiente', '74'],
    ['sheet metal', '72'],
    ['retired machinist', null],
    ['infirmière retraitée', null],
    ['student', null],
    ['whatever pays', null],
  ])('%s: %s', (value, group) => {
    expect(occupationGroup(value)).toBe(group);
  });
});
