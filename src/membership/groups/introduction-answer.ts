/** What an email says of being introduced to others. Only what is plain counts; the rest is for a human. */
export type IntroductionAnswer = 'yes' | 'no' | 'unclear';

const greeting =
  /^(?:hi|hello|hey|dear|hola|buen[ao]s|querid[ao]s?|bonjour|salut|bonsoir|cher|chere)\b[^\n,:!.]{0,40}[\s,:!.]*/u;
const yes =
  /^(?:yes|yep|yeah|sure|ok|okay|gladly|with pleasure|please do|si(?=[\s,.!;:]*(?:$|\n|claro|por favor|gracias|quiero|me gustaria|con gusto|acepto))|claro|por supuesto|con gusto|de acuerdo|oui|ouais|volontiers|d'accord|avec plaisir)\b/u;
const no = /^(?:no|nope|non|rather not|better not|prefiero que no|mejor no|je prefere que non)\b/u;
/** What takes a yes back, or ties it to something. */
const reservation =
  /\b(?:no|not|never|don't|dont|won't|can't|cannot|without|but|only|unless|except|if|until|nunca|pero|solo|salvo|sin|si|hasta|pas|jamais|mais|seulement|sauf|sans|jusqu)\b|\?/u;
/** What people put beside a plain yes. */
const courtesy: ReadonlySet<string> = new Set([
  ...[
    'please',
    'thanks',
    'thank',
    'you',
    'gladly',
    'with',
    'pleasure',
    'i',
    'want',
    'would',
    'like',
    'that',
    'to',
    'be',
  ],
  ...[
    'introduce',
    'introduced',
    'me',
    'do',
    'of',
    'course',
    'sure',
    'go',
    'ahead',
    'very',
    'much',
    'love',
    'happy',
    'agree',
  ],
  ...[
    'claro',
    'que',
    'por',
    'favor',
    'gracias',
    'muchas',
    'quiero',
    'gustaria',
    'con',
    'gusto',
    'mucho',
    'acepto',
    'supuesto',
  ],
  ...[
    'avec',
    'plaisir',
    'merci',
    'je',
    'veux',
    'voudrais',
    'bien',
    's',
    'il',
    'vous',
    'plait',
    'cela',
    'beaucoup',
    'bonne',
    'idee',
  ],
]);
/** Looked at, in UTF-16 units: whoever needs more words has more to say than a word. */
const readableLength = 400;

/** @param words the writer's own words, without quotation and signature */
export function readIntroductionAnswer(words: string): IntroductionAnswer {
  if (words.length > readableLength) return 'unclear';
  const said = fold(words).replace(greeting, '');
  if (no.test(said)) return /\b(?:yes|si|oui)\b/.test(said) ? 'unclear' : 'no';
  const [agreed] = yes.exec(said) ?? [];
  if (agreed === undefined) return 'unclear';
  const rest = said.slice(agreed.length);
  return reservation.test(rest) || !isCourtesy(rest.split('\n')[0] ?? '') ? 'unclear' : 'yes';
}

/** A yes with a story behind it may be a yes to something else; what follows on further lines is how they sign. */
function isCourtesy(words: string): boolean {
  return words.split(/[^a-z']+/).every((word) => word === '' || courtesy.has(word));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase().trim();
}
