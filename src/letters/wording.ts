import type { DuesPeriod, WrittenLanguage } from '../membership/policy.ts';

/** Mexican Spanish names the currency, since "$" alone would be read as pesos; Québec French does as well. */
const locales: Record<WrittenLanguage, string> = { en: 'en-US', es: 'es-MX', fr: 'fr-CA' };

/** Made once: a format costs more than the letter that it stands in. */
const longDates = { en: longDate('en'), es: longDate('es'), fr: longDate('fr') };

/** A sum of money: "$28", "USD 28", "28 $ US". `currency` is an ISO 4217 code. */
export function moneyText(amount: number, currency: string, language: WrittenLanguage): string {
  const options = {
    style: 'currency',
    currency,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  } as const;
  return new Intl.NumberFormat(locales[language], options).format(amount);
}

const periods: Record<DuesPeriod, Record<WrittenLanguage, string>> = {
  year: { en: 'a year', es: 'al año', fr: 'par année' },
  half_year: { en: 'every six months', es: 'cada seis meses', fr: 'tous les six mois' },
  quarter: { en: 'every three months', es: 'cada tres meses', fr: 'tous les trois mois' },
  month: { en: 'a month', es: 'al mes', fr: 'par mois' },
};

/** How often a sum is paid: "a year", "al año", "par année". */
export function periodText(period: DuesPeriod, language: WrittenLanguage): string {
  return periods[period][language];
}

/** A number of days: "1 day", "14 días", "30 jours". */
export function daysText(days: number, language: WrittenLanguage): string {
  return new Intl.NumberFormat(locales[language], { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(
    days,
  );
}

/** A day: "May 1, 2026", "1 de mayo de 2026", "1er mai 2026". `date` is an ISO 8601 date. */
export function dateText(date: string, language: WrittenLanguage): string {
  const text = longDates[language].format(new Date(date));
  return language === 'fr' ? text.replace(/^1(?=\s)/u, '1er') : text;
}

/** The name of a language in another: "English", "inglés", "anglais". */
export function languageName(named: string, language: WrittenLanguage): string {
  return new Intl.DisplayNames(locales[language], { type: 'language' }).of(named) ?? named;
}

function longDate(language: WrittenLanguage): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
}
