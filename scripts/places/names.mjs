/** Which names a place is found by: its own, and those alternates that people of the region would write. */
import { fold } from '../../dist/places/fold.js';
import { placeKey } from '../../dist/places/place-key.js';

const wellKnown = 50_000;
const worldFamous = 500_000;
const northAmerica = new Set(['US', 'CA', 'MX', 'PR']);
const small = new Set([
  'de',
  'la',
  'el',
  'los',
  'las',
  'del',
  'the',
  'of',
  'le',
  'les',
  'saint',
  'san',
  'santa',
  'city',
  'ciudad',
]);

/** `{ key, isOwn }` for each name; a shorter or longer form of the own name counts as own ("Leon", "The Bronx"). */
export function namesOf(row) {
  const own = placeKey(fold(row.name));
  const names = new Map();
  if (isKey(own)) names.set(own, true);
  const withoutArticle = own.replace(/^the /, '');
  if (isKey(withoutArticle)) names.set(withoutArticle, true);
  for (const alternate of row.alternates) {
    if (!isWritable(alternate)) continue;
    const key = placeKey(fold(alternate));
    if (!names.has(key) && isKey(key) && isKept(row, own, key)) names.set(key, isFormOf(own, key));
  }
  return [...names].map(([key, isOwn]) => ({ key, isOwn }));
}

/** Codes (LAX, YUL) and transliterations of other scripts are not what people write. */
function isWritable(alternate) {
  return (
    alternate.length > 3 && !/^[A-Z]+$/.test(alternate) && /^[\p{Script=Latin}\s.'’-]+$/u.test(alternate)
  );
}

function isKey(key) {
  return /^[a-z]+(?: [a-z]+)*$/.test(key) && key.length > 1;
}

function isKept(row, own, key) {
  if (northAmerica.has(row.country)) return row.population >= wellKnown || isFormOf(own, key);
  return row.population >= worldFamous || row.feature === 'PPLC';
}

/** True when the words of one are the first or last words of the other: "leon" and "leon de los aldama". */
function isFormOf(own, key) {
  const [short, long] = own.length < key.length ? [own, key] : [key, own];
  if (small.has(short)) return false;
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`);
}
