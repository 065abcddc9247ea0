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
/** Looked at, in UTF-16 units: whoever needs more words has more to say than a word. */
const readableLength = 400;

/** @param words the writer's own words, without quotation and signature */
export function readIntroductionAnswer(words: string): IntroductionAnswer {
  if (words.length > readableLength) return 'unclear';
  const said = fold(words).replace(greeting, '');
  if (no.test(said)) return yes.test(said.replace(no, '').replace(/^[\s,.!;:]+/, '')) ? 'unclear' : 'no';
  const [agreed] = yes.exec(said) ?? [];
  if (agreed === undefined) return 'unclear';
  return reservation.test(said.slice(agreed.length)) ? 'unclear' : 'yes';
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase().trim();
}
