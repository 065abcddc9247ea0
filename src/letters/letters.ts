import type { Letter, LetterLanguage, Occasion, RenderedLetter } from '../membership/letter.ts';
import { type OrganisationPolicy, type WrittenLanguage, writtenLanguages } from '../membership/policy.ts';
import { fillIn, type Values } from './inert.ts';
import { escapeHtml, htmlLines, parseMarkup, toHtml, toText } from './markup.ts';
import { compileTemplates, readTemplateFiles, type Template } from './templates.ts';
import { assertTemplatesWork } from './trial.ts';
import { organisationWording, templateVariables } from './variables.ts';

/** What stands in a letter besides what it says. */
export interface RenderContext {
  /** The letter's token: the last line bears it, so that a bounce can be matched to its letter. */
  footerReference: string;
  /** ISO 8601 date until which the secretary is away, or null. */
  awayUntil: string | null;
}

export interface Letters {
  /** Subject, text and HTML of a letter; pure, well under a tenth of a millisecond. */
  render(letter: Letter, context: RenderContext): RenderedLetter;
  /** The From name of a letter. */
  senderName(letter: { occasion: Occasion; language: string }): string;
  /** What letters say about what is kept of people, as text; `mul` in the organisation's own language. */
  notice(language: LetterLanguage): string;
  /** Names of the organisation's own templates that differ from the shipped ones, such as `es/welcome`. */
  differing(): readonly string[];
}

/**
 * Reads, compiles and tries every template, an organisation's own (`overlayDir`) in place of the shipped one.
 * @throws AppError `config` naming every template file that is broken or asks for a variable that there is not
 */
export function openLetters(
  options: { shippedDir: string; overlayDir: string | null },
  organisation: OrganisationPolicy,
): Letters {
  const files = readTemplateFiles(options.shippedDir, options.overlayDir);
  const variablesOf = variablesIn(organisation);
  const templates = compileTemplates(files);
  const shapeOf = shapesOf(templates);
  assertTemplatesWork(files, templates, (letter) => variablesOf(letter, '2026-05-01', []));
  const noticeIn = (language: WrittenLanguage) => {
    const values: Values = [];
    const variables = variablesOf(plainLetter(language), null, values);
    return fillIn(shapeOf(`${language}/parts/privacy`, variables).text, values, (value) => value);
  };
  const notices = new Map<LetterLanguage, string>();
  return {
    notice(language) {
      const known = notices.get(language) ?? noticeIn(language === 'mul' ? organisation.language : language);
      notices.set(language, known);
      return known;
    },
    senderName: (letter) => senderNameOf(organisation, letter),
    differing: () => files.filter((file) => file.differs).map((file) => file.name),
    render(letter, { footerReference, awayUntil }) {
      const values: Values = [];
      const shape = shapeOf(`${letter.language}/${letter.occasion}`, variablesOf(letter, awayUntil, values));
      const subject = subjectOf(organisation, letter);
      const reference = `Ref: ${footerReference}`;
      return {
        subject,
        text: `${fillIn(shape.text, values, (value) => value)}\n\n${reference}\n`,
        html: htmlPage({
          language: letter.language,
          title: subject,
          body: fillIn(shape.html, values, htmlLines),
          reference,
        }),
      };
    },
  };
}

/** One that says nothing of anybody. */
function plainLetter(language: WrittenLanguage): Letter {
  const understood = { name: null, place: null, occupation: null, agrees: false };
  return {
    occasion: 'receipt',
    step: 1,
    language,
    name: null,
    understood,
    missing: [],
    humanWillAnswer: false,
    words: null,
  };
}

/** A letter before its values are put in. */
interface Shape {
  text: string;
  html: string;
}

/** Shapes kept: letters to many people say the same in other words, and digests are all different. */
const shapeLimit = 500;

/** What a template makes of variables, remembered: values are marks, so the same marks give the same shape. */
function shapesOf(templates: ReadonlyMap<string, Template>) {
  const shapes = new Map<string, Shape>();
  return (name: string, variables: object): Shape => {
    const key = `${name} ${JSON.stringify(variables)}`;
    const known = shapes.get(key);
    if (known !== undefined) return known;
    const blocks = parseMarkup(templates.get(name)?.(variables) ?? '');
    const shape = { text: toText(blocks), html: toHtml(blocks) };
    if (shapes.size >= shapeLimit) shapes.clear();
    shapes.set(key, shape);
    return shape;
  };
}

/** The variables of one language, or for a letter in all of them each under its code. */
function variablesIn(organisation: OrganisationPolicy) {
  const wording = (language: WrittenLanguage) => organisationWording(organisation, language);
  const wordings = { en: wording('en'), es: wording('es'), fr: wording('fr') };
  return (letter: Letter, awayUntil: string | null, values: Values): object => {
    const inLanguage = (language: WrittenLanguage) =>
      templateVariables(letter, wordings[language], awayUntil, values);
    if (letter.language !== 'mul') return inLanguage(letter.language);
    return { en: inLanguage('en'), es: inLanguage('es'), fr: inLanguage('fr') };
  };
}

function subjectOf(organisation: OrganisationPolicy, { occasion, language }: Letter): string {
  const { subject } = occasion === 'private_address' ? organisation.neutral : organisation;
  if (language !== 'mul') return subject[language];
  return [...new Set(writtenLanguages.map((one) => subject[one]))].join(' / ');
}

function senderNameOf(
  { senderName, neutral, language: own }: OrganisationPolicy,
  { occasion, language }: { occasion: Occasion; language: string },
): string {
  if (occasion !== 'private_address') return senderName;
  return neutral.senderName[language as WrittenLanguage] ?? neutral.senderName[own];
}

function htmlPage(page: {
  language: LetterLanguage;
  title: string;
  body: string;
  reference: string;
}): string {
  const language = page.language === 'mul' ? 'en' : page.language;
  return `<!DOCTYPE html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escapeHtml(page.title)}</title></head>
<body style="font: 16px/1.5 sans-serif; max-width: 38em">
<div lang="${language}">
${page.body}
</div>
<p style="font-size: 12px; color: #666">${escapeHtml(page.reference)}</p>
</body>
</html>
`;
}
