import { AppError, messageOf } from '../errors.ts';
import type { Digest, DigestEntry } from '../membership/digest.ts';
import type { GroupNews, RadarNews } from '../membership/groups/group-news.ts';
import { type Letter, type LetterLanguage, type MissingDetail, occasions } from '../membership/letter.ts';
import type { Template, TemplateFile } from './templates.ts';

const languages: readonly LetterLanguage[] = ['en', 'es', 'fr', 'mul'];

/**
 * Tries every template with sample letters that take each branch.
 * @throws AppError `config` naming each faulty file and what is wrong with it
 */
export function assertTemplatesWork(
  files: readonly TemplateFile[],
  templates: ReadonlyMap<string, Template>,
  variablesOf: (letter: Letter) => object,
): void {
  const faults = [...absentLetters(templates), ...brokenFiles(files, templates, variablesOf)];
  if (faults.length === 0) return;
  throw new AppError(
    'config',
    `a letter could not be written:\n${faults.join('\n')}`,
    'Correct the template; a file of your own may also be removed, and the shipped one is used again.',
  );
}

const sampleEntry: DigestEntry = {
  id: 'a41',
  firstName: 'Ada',
  place: 'Tulsa, OK',
  waitingDays: 5,
  isMarked: true,
  isOverdue: false,
};

const sampleDigest: Digest = {
  waiting: [sampleEntry, { ...sampleEntry, id: 'a42', place: null, isMarked: false }],
  questions: [{ ...sampleEntry, id: 'e12', firstName: null, place: null }],
  more: 3,
  ...{ held: 1, unknown: 2, bounced: 3, failed: 4, setAside: 5, dropped: 6, lapsed: 7, vanished: 8 },
  wasBlind: true,
  ...{ refusedCommands: ['e12', 'e15'], takesCommands: true },
  dues: { undecided: [sampleEntry], unmatched: 2, unknownSince: '2026-05-01' },
  lastSign: '2026-05-04 07:58',
  isSilent: false,
};

const emptyDigest: Digest = {
  ...{ waiting: [], questions: [], more: 0, dues: null, lastSign: null, isSilent: true },
  ...{ held: 0, unknown: 0, bounced: 0, failed: 0, setAside: 0, dropped: 0, lapsed: 0, vanished: 0 },
  wasBlind: false,
  ...{ refusedCommands: [], takesCommands: false },
};

const sampleNews: GroupNews = {
  name: 'Pittsburgh',
  newcomer: { firstName: 'Ada', language: 'es', reference: 'a41' },
  place: 'Tulsa, OK',
  answerBy: '2026-05-18',
  people: [
    { firstName: 'Bruno', address: 'bruno@example.com' },
    { firstName: null, address: 'clara@example.net' },
  ],
  radar: {
    area: 'Tulsa, OK',
    people: 5,
    languages: [
      ['en', 3],
      ['es', 2],
    ],
    trades: ['welder', 'nurse'],
    references: ['a41', 'a42'],
    starters: ['a41'],
    isEnough: true,
  },
};

/** Nobody gave a name, nothing is enough. */
const bareNews: GroupNews = {
  ...{ answerBy: '2026-05-18', newcomer: { firstName: null, language: 'und', reference: 'a41' } },
  radar: { ...(sampleNews.radar as RadarNews), trades: [], starters: [], isEnough: false },
};

/** Sample letters of a language, between them with and without everything that a letter can say. */
export function sampleLetters(language: LetterLanguage): Letter[] {
  const details: readonly MissingDetail[] = ['name', 'location', 'occupation', 'agreement'];
  const full: Letter = {
    occasion: 'acknowledgement',
    step: 1,
    language,
    name: 'Ada Flores',
    understood: { name: 'Ada Flores', place: 'Tulsa, OK', occupation: 'welder', agrees: true },
    missing: [],
    humanWillAnswer: true,
    words: 'Thank you.\n\nUntil soon.',
    duesOwed: { cents: 1400, isPartial: true, paidThrough: '2026-05-01', isOver: false, reference: 'a41' },
    dataRequest: { kind: 'erase', code: '7F31-09AB' },
    digest: sampleDigest,
    groups: sampleNews,
    startsGroup: true,
  };
  const whole = { cents: 2800, isPartial: false, paidThrough: '2026-05-01', reference: 'a41' };
  const nothing = { name: null, place: null, occupation: null, agrees: false };
  const empty: Letter = {
    ...full,
    name: null,
    understood: nothing,
    missing: details,
    humanWillAnswer: false,
    words: null,
    duesOwed: { ...whole, isOver: false },
    digest: emptyDigest,
    groups: bareNews,
    startsGroup: false,
  };
  return [
    full,
    { ...full, understood: { ...full.understood, agrees: false }, withoutDues: true },
    { ...empty, step: 2, dataRequest: { kind: 'export', code: '7F31-09AB' } },
    { ...empty, step: 3, missing: [], duesOwed: { ...whole, isOver: true } },
    { ...empty, duesOwed: { ...whole, isOver: true } },
    { ...empty, duesOwed: { ...whole, paidThrough: null, isOver: false } },
    ...details.map((detail) => ({ ...full, step: 3, missing: [detail] })),
  ];
}

function absentLetters(templates: ReadonlyMap<string, Template>): string[] {
  const names = languages.flatMap((language) => occasions.map((occasion) => `${language}/${occasion}`));
  return names.filter((name) => !templates.has(name)).map((name) => `${name}.hbs: there is no such template`);
}

/** Parts are tried first, each by itself: a fault in one is not laid at the door of every letter that includes it. */
function brokenFiles(
  files: readonly TemplateFile[],
  templates: ReadonlyMap<string, Template>,
  variablesOf: (letter: Letter) => object,
): string[] {
  const samples = new Map(
    languages.map((language) => [
      language,
      sampleLetters(language).map((one) => guarded(variablesOf(one), '')),
    ]),
  );
  const faultsIn = (group: readonly TemplateFile[]) =>
    group.flatMap(({ name, path }) => {
      const sample = samples.get(name.split('/')[0] as LetterLanguage) ?? [];
      const fault = firstFault(templates.get(name) as Template, sample);
      return fault === null ? [] : [`${path}: ${fault}`];
    });
  const isPart = (file: TemplateFile) => file.name.includes('/parts/');
  const faultyParts = faultsIn(files.filter(isPart));
  return faultyParts.length > 0 ? faultyParts : faultsIn(files.filter((file) => !isPart(file)));
}

function firstFault(template: Template, samples: readonly object[]): string | null {
  try {
    for (const sample of samples) template(sample);
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

/** Handlebars takes a misspelt `{{#if}}` for "no", even when strict: the guard makes it an error, and says what there is. */
function guarded<T>(variables: T, path: string): T {
  if (Array.isArray(variables)) return variables.map((item) => guarded(item, path)) as T;
  if (typeof variables !== 'object' || variables === null) return variables;
  return new Proxy(variables, {
    has: (target, key) => isKnown(target, key, path),
    get(target, key) {
      if (typeof key === 'symbol') return Reflect.get(target, key);
      isKnown(target, key, path);
      return guarded(Reflect.get(target, key), `${path}${key}.`);
    },
  });
}

function isKnown(variables: object, key: string | symbol, path: string): boolean {
  if (typeof key === 'symbol' || Object.hasOwn(variables, key)) return key in variables;
  throw new Error(`there is no variable ${path}${key}; there are ${Object.keys(variables).join(', ')}`);
}
