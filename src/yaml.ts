import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { AppError, messageOf } from './errors.ts';

/** What a YAML file says; `what` it is and how to name another go into the error. @throws AppError `config` */
export function readYaml(file: string, what: string, cure: string): unknown {
  return parseYaml(readText(file, what, cure), file);
}

/** What a YAML text says. @throws AppError `config` naming every line that is none */
function parseYaml(text: string, file: string): unknown {
  const document = parseDocument(text, { prettyErrors: true });
  if (document.errors.length === 0) return document.toJS();
  const faults = document.errors.map(({ message }) => message.trim());
  throw new AppError(
    'config',
    [`${file} is not YAML:`, ...faults].join('\n'),
    'Mend these lines; indentation is two spaces, never tabs, and texts with : or # stand in quotation marks.',
  );
}

function readText(file: string, what: string, cure: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new AppError('config', `cannot read the ${what} ${file}: ${messageOf(error)}`, cure);
  }
}
