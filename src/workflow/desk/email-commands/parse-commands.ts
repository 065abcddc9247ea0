/** What may be said to the desk by email. */
export type CommandVerb = 'confirm' | 'decline' | 'ask' | 'undo' | 'show';

export interface EmailCommand {
  verb: CommandVerb;
  /** Numbers of applications. */
  ids: number[];
  /** A reason for `decline`, a question for `ask`; else empty. */
  words: string;
  line: string;
}

/** The writer's own lines: what they ask for, the second factor's code, and what could not be understood. */
export interface ParsedCommands {
  commands: EmailCommand[];
  code: string | null;
  unclear: string[];
}

const verbs: Readonly<Record<string, CommandVerb>> = {
  ...named('confirm', 'confirm confirmed confirma confirmar confirmo confirme confirmer'),
  ...named('decline', 'decline reject declina declinar rechaza rechazar decliner refuse refuser'),
  ...named('ask', 'ask pregunta preguntar demande demander'),
  ...named('undo', 'undo deshaz deshacer annule annuler'),
  ...named('show', 'show muestra mostrar ver montre montrer voir'),
};

/** Lines looked at, and their longest; ids of one command, and commands of one email. */
const limits = { lines: 100, lineLength: 1000, ids: 50, commands: 50 };
/** A line of so few words, without a number, is politeness. */
const politeWords = 4;

/**
 * Reads commands line by line, such as `confirm a41, 42` or `ask 41 which town do you live in?`. Any case, accents or
 * none, a trailing full stop. A line that is not wholly understood is no command.
 * @param body the writer's own words, without quotations and signature
 */
export function parseCommands(body: string): ParsedCommands {
  const parsed: ParsedCommands = { commands: [], code: null, unclear: [] };
  for (const raw of body.split('\n').slice(0, limits.lines)) {
    const line = raw.trim().slice(0, limits.lineLength);
    const code = /^(?:code|código|codigo)?\s*:?\s*(\d{3}\s?\d{3})\.?$/i.exec(line)?.[1];
    const command = code ? null : parseLine(line);
    if (code) parsed.code = code;
    else if (command && parsed.commands.length < limits.commands) parsed.commands.push(command);
    else if (!isPolite(line)) parsed.unclear.push(line);
  }
  return parsed;
}

function parseLine(line: string): EmailCommand | null {
  const [, word = '', rest = ''] = /^([\p{L}]+)[\s:]+(.+)$/u.exec(line) ?? [];
  const verb = verbs[fold(word)];
  if (verb === undefined) return null;
  const takesWords = verb === 'decline' || verb === 'ask';
  const { ids, words } = takesWords ? idsAndWords(rest) : { ids: idsOnly(rest), words: '' };
  if (ids === null || ids.length === 0 || ids.length > limits.ids) return null;
  if (takesWords && words === '') return null;
  return { verb, ids, words, line };
}

const separator = /\s*(?:,|;|&|\band\b|\by\b|\bet\b)\s*/giu;

/** Every word must be an id: "confirm 41 if she agrees" does nothing. */
function idsOnly(rest: string): number[] | null {
  const words = rest
    .replace(/[.!]+$/, '')
    .replace(separator, ' ')
    .trim()
    .split(/\s+/);
  const ids = words.map(idOf);
  return ids.every((id) => id !== null) ? [...new Set(ids as number[])] : null;
}

/** After the first, an id needs a comma or its letter before it: in "decline 41 3 weeks late" the 3 is a word. */
function idsAndWords(rest: string): { ids: number[] | null; words: string } {
  const match =
    /^(a?\d{1,15}(?:(?:\s*[,;&]\s*|\s+(?:and|y|et)\s+)a?\d{1,15}|\s+a\d{1,15})*)(?:\s*[:.–-]\s+|\s+)(.*)$/iu.exec(
      rest,
    );
  if (!match) return { ids: null, words: '' };
  return { ids: idsOnly(match[1] ?? ''), words: (match[2] ?? '').trim() };
}

function idOf(word: string): number | null {
  const number = /^a?0*([1-9]\d{0,14})$/i.exec(word)?.[1];
  return number === undefined ? null : Number(number);
}

function isPolite(line: string): boolean {
  if (line === '') return true;
  const words = line.split(/\s+/);
  return words.length <= politeWords && !/\d/.test(line) && verbs[fold(words[0] ?? '')] === undefined;
}

function named(verb: CommandVerb, words: string): Record<string, CommandVerb> {
  return Object.fromEntries(words.split(' ').map((word) => [word, verb]));
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
