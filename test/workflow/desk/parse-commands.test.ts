import { describe, expect, it } from 'vitest';
import { parseCommands } from '../../../src/workflow/desk/email-commands/parse-commands.ts';

const said = (body: string) =>
  parseCommands(body).commands.map(({ verb, ids, words }) =>
    [verb, ids.join(' '), words].filter(Boolean).join('|'),
  );

describe('commands by email', () => {
  it.each([
    ['confirm a41', 'confirm|41'],
    ['confirm 41', 'confirm|41'],
    ['Confirm A41.', 'confirm|41'],
    ['CONFIRM: 41, a42 and 43', 'confirm|41 42 43'],
    ['confirm 41 42 41', 'confirm|41 42'],
    ['  confirm 0041 ', 'confirm|41'],
    ['decline 41 not a fit', 'decline|41|not a fit'],
    ['decline 41 3 weeks late', 'decline|41|3 weeks late'],
    ['decline 41, 42: both managers', 'decline|41 42|both managers'],
    ['ask 41 which town do you live in?', 'ask|41|which town do you live in?'],
    ['undo 41', 'undo|41'],
    ['show a41', 'show|41'],
    ['Confirma a41 y a42', 'confirm|41 42'],
    ['rechaza 41 es gerente', 'decline|41|es gerente'],
    ['pregunta 41 ¿en qué ciudad vives?', 'ask|41|¿en qué ciudad vives?'],
    ['deshaz 41', 'undo|41'],
    ['muestra 41', 'show|41'],
    ['confirmer 41 et 42', 'confirm|41 42'],
    ['refuse 41 un patron', 'decline|41|un patron'],
    ['décliner 41 un patron', 'decline|41|un patron'],
    ['demande 41 dans quelle ville ?', 'ask|41|dans quelle ville ?'],
    ['annule 41', 'undo|41'],
    ['montre 41', 'show|41'],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual([wanted]);
  });

  it.each([
    'confirm',
    'confirm everyone',
    'confirm 41 if she agrees',
    'please confirm 41',
    '> confirm 41',
    'confirm 0',
    'confirm 41x',
    'decline 41',
    'ask 41',
    'delete 41',
    'I would confirm 41',
  ])('%s does nothing, and is told of', (line) => {
    expect(parseCommands(line)).toMatchObject({ commands: [], unclear: [line] });
  });

  it('forgives a greeting, thanks and blank lines', () => {
    expect(parseCommands('Good morning,\n\nconfirm 41\n\nThanks, Clara')).toMatchObject({
      commands: [{ ids: [41] }],
      unclear: [],
    });
  });

  it.each(['123456', 'code 123 456', 'Código: 123456.'])('finds the code in %s', (line) => {
    expect(parseCommands(`confirm 41\n${line}`).code?.replace(' ', '')).toBe('123456');
  });
});
