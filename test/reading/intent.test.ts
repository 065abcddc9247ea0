import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/mail/mime.ts';
import { readWishes, type Wishes } from '../../src/reading/intent/intent.ts';
import type { Facts, ReadingPolicy } from '../../src/reading/reading.ts';
import { visibleTextOf } from '../../src/reading/text/visible-text.ts';
import { email } from '../support/mail-builder.ts';
import { casesIn } from './cases/case-file.ts';

const policy: ReadingPolicy = {
  ownAddresses: ['secretary@wsa.example'],
  authservId: 'mx.wsa.example',
  trustedAuthenticationFields: 1,
  correspondents: [],
  confidenceThreshold: 0.5,
};
const nothing: Facts = { name: null, location: null, occupation: null, agrees: null };

async function wishesOf(subject: string, text: string, inReplyTo?: string): Promise<Wishes> {
  const source = email({ from: 'ada@example.org', subject, text, ...(inReplyTo ? { inReplyTo } : {}) });
  const parsed = await parseSource(source);
  return readWishes(parsed, visibleTextOf(parsed), nothing, policy);
}

describe('intent', () => {
  it.each(casesIn('first-letters.txt'))('%s: %s / %s', async (intent, subject = '', text = '') => {
    expect((await wishesOf(subject, text)).intent).toBe(intent);
  });

  it.each(casesIn('answers.txt'))('in our thread %s: %s / %s', async (intent, subject = '', text = '') => {
    expect((await wishesOf(subject, text, '<ref-0123456789abcdef@wsa.example>')).intent).toBe(intent);
  });

  it('knows our thread by the quotation when the client names no letter', async () => {
    const text =
      'Tulsa, welder.\n\nOn Mon, May 4, 2026 at 9:00 AM WSA Secretary <secretary@wsa.example> wrote:\n> Where do you live?';
    expect((await wishesOf('Re: Your letter', text)).intent).toBe('answer');
  });

  it('takes an answer to somebody else for a first letter', async () => {
    const wishes = await wishesOf('Re: that thing', 'I would like to join.', '<x@friends.example>');
    expect(wishes.intent).toBe('application');
  });
});

describe('a question for a human', () => {
  it.each([
    ['I want to join. Do you have meetings in Spanish?', 'Do you have meetings in Spanish?'],
    ['Quiero afiliarme. ¿Se puede pagar en pesos?', 'Se puede pagar en pesos?'],
    ['How do I join?', null],
    ['How are you? I want to join.', null],
    ["Hope you're well. What's next?", null],
    ['Comment ça va? Je veux adhérer.', null],
    ['¿Qué sigue?', null],
    [
      'Est-ce que ça coûte quelque chose pour les chômeurs?',
      'Est-ce que ça coûte quelque chose pour les chômeurs?',
    ],
    ['I am a cook. I agree.', null],
    [
      "I'd like to join and I'd like to know if my boss will hear of it",
      "I'd like to join and I'd like to know if my boss will hear of it",
    ],
  ])('%s', async (body, question) => {
    expect((await wishesOf('', body)).question?.text ?? null).toBe(question);
  });
});

describe('a wish about contact', () => {
  it.each([
    ["I'd like to join. Please don't reply here, my boss reads this.", "don't reply here"],
    ['Mejor llámenme, mi jefe lee este correo.', 'Mejor llámenme'],
    ["N'écrivez pas à cette adresse s'il vous plaît.", "N'écrivez pas"],
    ['ONLY CALL ME after 6', 'ONLY CALL ME'],
    ['no me escriban al correo del trabajo', 'no me escriban'],
    ['I read everything. Write to me any time.', null],
    ['My boss reads the newspaper all day.', null],
  ])('%s', async (body, wish) => {
    expect((await wishesOf('', body)).contactWish?.text ?? null).toBe(wish);
  });
});

describe('a minor', () => {
  it.each([
    ["I'm 16 and I work at a pizza place.", true],
    ['im 17 yrs old', true],
    ['Age: 15', true],
    ["I'm a junior in high school", true],
    ['tengo 16 años y trabajo en un OXXO', true],
    ['Estoy en la prepa y quiero afiliarme.', true],
    ['Soy menor de edad', true],
    ["J'ai 17 ans, je travaille au dépanneur.", true],
    ['Je suis en secondaire 5.', true],
    ["I'm 31, I'm a nurse", false],
    ["I've been here 17 years", false],
    ["I'm 17 years in the trade", false],
    ["I'm 15 minutes from Tulsa", false],
    ['tengo 16 años trabajando en la maquila', false],
    ['tengo 12 años de experiencia', false],
    ["J'ai 15 ans d'expérience", false],
    ['My son is 16 and in high school', false],
    ['mi hija tiene 15 años y va en la secundaria', false],
    ['I teach in high school', false],
    ['soy maestra de secundaria', false],
    ['Je suis mineur à la retraite', false],
    ['enseignante au secondaire', false],
    ['I have read 16 pages', false],
  ])('%s: %s', async (body, isMinor) => {
    expect((await wishesOf('', body)).mayBeMinor).toBe(isMinor);
  });
});

describe('an organisation that asks to affiliate', () => {
  it('is named, with its size', async () => {
    const text =
      'I am writing on behalf of the Tulsa Kitchen Workers Collective. We are 14 members and we would like to affiliate with you.';
    expect((await wishesOf('Affiliation', text)).organisation).toEqual({
      name: 'Tulsa Kitchen Workers Collective',
      place: null,
      contact: null,
      size: 14,
    });
  });

  it.each([
    [
      'Escribo en nombre del Sindicato de Costureras Libres, somos 32 compañeras y queremos afiliarnos como grupo.',
      'Sindicato de Costureras Libres',
    ],
    [
      'Au nom du Collectif des livreurs de Limoilou, nous voulons nous affilier. Nous sommes 9 personnes.',
      'Collectif des livreurs de Limoilou',
    ],
    ['I would like to join.', null],
  ])('%s', async (text, name) => {
    expect((await wishesOf('', text)).organisation?.name ?? null).toBe(name);
  });
});

describe('a local group', () => {
  it.each([
    ['We want to start a branch in Boise.', true],
    ['Queremos armar un núcleo en Tijuana.', true],
    ['On aimerait fonder un groupe ici.', true],
    ['I want to join. Is there a group in Boise?', false],
  ])('%s: %s', async (body, wants) => {
    expect((await wishesOf('', body)).wantsToStartGroup).toBe(wants);
  });
});
