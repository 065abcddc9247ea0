import { parseDocument } from 'yaml';
import { AppError } from './errors.ts';

/** What a YAML text says. @throws AppError `config` naming every line that is none */
export function parseYaml(text: string, file: string): unknown {
  const document = parseDocument(text, { prettyErrors: true });
  if (document.errors.length === 0) return document.toJS();
  const faults = document.errors.map(({ message }) => message.trim());
  throw new AppError(
    'config',
    [`${file} is not YAML:`, ...faults].join('\n'),
    'Mend these lines; indentation is two spaces, never tabs, and texts with : or # stand in quotation marks.',
  );
}
