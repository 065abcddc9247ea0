import type { Evidence, Facts, Organisation } from '../reading.ts';
import type { Passage } from '../text/passage.ts';
import type { VisibleText } from '../text/visible-text.ts';

const introductions =
  /\b(?:called|named|known as|behalf of|representing|speak for|we are|we're|(?:secretary|delegate|contact) (?:of|for)|llamad[oa]|se llama|nos llamamos|(?:de parte|en nombre|a nombre|secretari[oa]|delegad[oa]) de|representando|representamos|somos|appelée?|nommée?|s'appelle|nous nous appelons|(?:au nom|de la part|secrétaire|délégué|déléguée) d[eu]|nous sommes)(?:l|s)?\s+(?:(?:the|el|la|los|las|al?|le|les)\s+|l['’])?/giu;
/** Capitalised words, "of" and its like between them; after "de" a Spanish or French name may go on in lower case. */
const properName =
  /^["“«'‘]?\s?(\p{Lu}[\p{L}\p{N}'’&-]*(?:\s(?:(?:(?:of|and|for|the|de|del|la|las|los|y|e|du|des|le|les|et|pour|aux|à)\s){0,3}\p{Lu}[\p{L}\p{N}'’&-]*|(?:de|del|des|du|de las|de los|de la)\s\p{Ll}[\p{L}'’-]*)){1,7})/u;
const groupWord =
  /\b(?:collective|co-?op(?:erative)?|union|association|committee|league|network|local|group|alliance|council|federation|workers|club|solidarity|colectivo|cooperativa|sindicato|asociación|asociacion|comité|comite|red|grupo|alianza|consejo|federación|federacion|trabajador(?:es|as)|unión|frente|collectif|coopérative|syndicat|comité|réseau|groupe|conseil|fédération|travailleurs|travailleuses|regroupement)(?!\p{L})/iu;
const size =
  /\b(\d{1,6})\s+(?:(?:active|dues-paying|paying|paid-up|paid|current|of us|miembros activos|membres actifs)\s*)?(?:members?|workers?|people|persons|of us|strong|comrades|miembros|integrantes|personas|trabajador(?:es|as)|afiliad[oa]s|soci[oa]s|compañer[oa]s|compas|membres|personnes|travailleurs|travailleuses|adhérents|camarades)\b/iu;
const countedGroup =
  /\b(?:there are|we are|we're|somos|nous sommes|on est)\s+(?:about\s+|around\s+|some\s+|como\s+|unos\s+|unas\s+|environ\s+)?(\d{1,6})\b/iu;
const readableLength = 20_000;

/** The group that asks to affiliate: its name is needed, the rest is what it says. The contact is the writer. */
export function readOrganisation(text: VisibleText, facts: Facts): Organisation | null {
  const body = text.text.body.slice(0, readableLength);
  const name = nameIn(body) ?? nameIn(text.text.subject) ?? signatureName(text.passages.signature);
  if (name === null) return null;
  return {
    name,
    place: placeOf(facts.location),
    contact: facts.name?.value ?? null,
    size: sizeIn(body),
  };
}

function nameIn(text: string): string | null {
  for (const { index, 0: introduction } of text.matchAll(introductions)) {
    const start = index + introduction.length;
    const [, name] = properName.exec(text.slice(start, start + 120).replace(/\s+/g, ' ')) ?? [];
    if (name && groupWord.test(name)) return name;
  }
  return null;
}

function signatureName({ text }: Passage): string | null {
  const line = text
    .split('\n')
    .find((candidate) => groupWord.test(candidate) && properName.test(candidate.trim()));
  return line ? (properName.exec(line.trim())?.[1] ?? null) : null;
}

function placeOf(location: { city: string | null; evidence: Evidence } | null): string | null {
  return location?.city ?? location?.evidence.text ?? null;
}

function sizeIn(body: string): number | null {
  const [, count] = size.exec(body) ?? countedGroup.exec(body) ?? [];
  return count === undefined ? null : Number(count);
}
