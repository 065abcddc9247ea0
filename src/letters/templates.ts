import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import Handlebars from 'handlebars';
import { AppError, messageOf } from '../errors.ts';

/** A template file that the letters are made of, and the one that counts where an organisation has its own. */
export interface TemplateFile {
  /** Path below the template folder without its ending, such as `es/welcome` or `es/parts/hello`. */
  name: string;
  /** Where its text was read from. */
  path: string;
  source: string;
  /** The organisation's own, and not the same as the shipped one. */
  differs: boolean;
}

/** A compiled template: its variables in, its markup out. @throws Error naming a variable that is missing */
export type Template = (variables: object) => string;

/**
 * Reads every shipped template, and in its place the organisation's own of the same name.
 * @throws AppError `config` when a folder cannot be read or a file of the organisation's has no counterpart
 */
export function readTemplateFiles(shippedDir: string, overlayDir: string | null): TemplateFile[] {
  const names = templateNames(shippedDir);
  if (overlayDir !== null) refuseStrangers(names, overlayDir);
  return names.map((name) => {
    const shipped = fileOf(shippedDir, name);
    const own = overlayDir === null ? null : fileOf(overlayDir, name);
    if (own === null || !existsSync(own))
      return { name, path: shipped, source: readText(shipped), differs: false };
    const source = readText(own);
    return { name, path: own, source, differs: source !== readText(shipped) };
  });
}

/**
 * Compiles the files together, so that each can include the parts (`{{> es/hello}}` is `es/parts/hello.hbs`).
 * Only the built-in helpers are known, and a missing variable is an error. Values of letters are inert marks, so that
 * nothing is escaped; those of HTML pages always are.
 */
export function compileTemplates(
  files: readonly Pick<TemplateFile, 'name' | 'source'>[],
  kind: 'letters' | 'html' = 'letters',
): Map<string, Template> {
  const house = Handlebars.create();
  const options = { strict: true, knownHelpersOnly: true, noEscape: kind === 'letters', preventIndent: true };
  const templates = new Map<string, Template>();
  for (const { name, source } of files) {
    const template = house.compile(source, options);
    if (part.test(name)) house.registerPartial(name.replace(part, '$1'), template);
    templates.set(name, (variables) => template(variables));
  }
  return templates;
}

const ending = '.hbs';
const part = /(^|\/)parts\//;

function templateNames(folder: string): string[] {
  return listFolder(folder)
    .filter((path) => path.endsWith(ending))
    .map((path) => path.slice(0, -ending.length).replaceAll(sep, '/'))
    .sort();
}

function fileOf(folder: string, name: string): string {
  return join(folder, `${name}${ending}`);
}

/** A misspelt file name would leave the shipped letter in place without a word. */
function refuseStrangers(shipped: readonly string[], overlayDir: string): void {
  const strangers = templateNames(overlayDir).filter((name) => !shipped.includes(name));
  if (strangers.length === 0) return;
  const paths = strangers.map((name) => fileOf(overlayDir, name)).join(', ');
  throw new AppError(
    'config',
    `no letter has the name of ${paths}`,
    `Name your own templates like the shipped ones (${shipped.slice(0, 3).join(', ')} …), or give these another ending.`,
  );
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    throw new AppError(
      'config',
      `the template folder ${folder} cannot be read: ${messageOf(error)}`,
      'Correct letters.templates in the configuration, or make the folder readable.',
      { cause: error },
    );
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new AppError(
      'config',
      `the template ${path} cannot be read: ${messageOf(error)}`,
      'Make the file readable.',
      {
        cause: error,
      },
    );
  }
}
