/** A populated place of the index. */
export interface Place {
  /** GeoNames id, or a negative number for an overlay entry. */
  id: number;
  /** The name to show. */
  name: string;
  /** ISO 3166-2 subdivision, or null where only the country is certain. */
  region: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** "Allegheny County", a census division or a municipio; null where the index has none. */
  county: string | null;
  latitude: number;
  longitude: number;
  population: number;
  /** IANA time zone. */
  timeZone: string | null;
  /** Found by a name that is not a form of its own ("Nueva York", but also "Angelópolis" for Puebla). */
  isAlternate?: boolean;
}

/** A state, province, territory or country that a text may name, or a part of one ("northern Ontario"'s Muskoka). */
export interface Area {
  region: string | null;
  country: string;
  name: string;
  /** Named by an abbreviation ("or", "ont") rather than in full: such words often mean something else. */
  isAbbreviation?: boolean;
}

/** A county of the United States, a census division of Canada or a municipio of Mexico. */
export interface County {
  name: string;
  /** ISO 3166-2. */
  region: string;
}

/** Where a postal code lies. */
export interface PostalArea {
  region: string;
  city: string | null;
  county: string | null;
  latitude: number | null;
  longitude: number | null;
  timeZone: string | null;
}

/**
 * Look-ups over the packaged index. Names are folded by the caller (`reading/text/tokens.ts` `fold`): lower case, no
 * diacritics. All are synchronous and pure after load.
 */
export interface Gazetteer {
  /** Every place of this folded name or alternate name, most populous first; [] when unknown. */
  placesNamed(foldedName: string): readonly Place[];
  /** The state, province, territory or country of this folded name or abbreviation ("or", "ont", "n.l.", "edomex"). */
  areasNamed(foldedName: string): readonly Area[];
  /** Counties of this folded name, with or without "county": "allegheny" in three states. */
  countiesNamed(foldedName: string): readonly County[];
  /** Whether some place's or area's name begins with these whole words: a reader stops adding words when it is false. */
  beginsName(foldedWords: string): boolean;
  /** Where a ZIP, a Canadian postal code or forward sortation area, or a Mexican código postal lies. */
  postalCode(code: string, country: 'US' | 'CA' | 'MX'): PostalArea | null;
}
