import { AppError } from '../../errors.ts';
import type { IncomingPayment } from '../../membership/payment-matching.ts';
import { readCsv } from './read-csv.ts';

/** A line of an import: a payment, or what is wrong with it. */
export type PaymentRow = { line: number; payment: IncomingPayment } | { line: number; fault: string };

/** How dates with slashes are to be read, where they could be read both ways. */
export type DateOrder = 'mdy' | 'dmy';

type Column = 'date' | 'amount' | 'reference' | 'address' | 'name' | 'how';

/** What the columns may be called, in lower case without accents. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  date: ['date', 'paid on', 'payment date', 'fecha', 'fecha de pago', 'date de paiement'],
  amount: ['amount', 'gross', 'sum', 'importe', 'monto', 'cantidad', 'montant', 'somme'],
  reference: ['reference', 'memo', 'note', 'description', 'referencia', 'concepto', 'nota', 'libelle'],
  address: ['email', 'e-mail', 'address', 'from email address', 'correo', 'correo electronico', 'courriel'],
  name: ['name', 'payer', 'from', 'nombre', 'nom', 'payeur'],
  how: ['how', 'method', 'type', 'metodo', 'forma de pago', 'mode', 'methode'],
};

/**
 * Reads an export of payments. Columns are known by their headings in three languages; a date and an amount must be
 * among them.
 * @throws AppError `usage` when they are not
 */
export function readPaymentRows(text: string, order: DateOrder | null): PaymentRow[] {
  const [heading, ...records] = readCsv(text);
  const columns = columnsOf(heading?.fields ?? []);
  if (columns.date === undefined || columns.amount === undefined)
    throw new AppError(
      'usage',
      'the file has no column for the date or none for the amount',
      'Its first line must name the columns, such as: date,amount,reference,email,name.',
    );
  return records.map(({ line, fields }) => {
    const field = (column: Column) => fields[columns[column] ?? -1] || null;
    const paidOn = parseDate(field('date') ?? '', order);
    const cents = parseCents(field('amount') ?? '');
    if (paidOn === null) return { line, fault: dateFault(field('date') ?? '') };
    if (cents === null) return { line, fault: `"${field('amount') ?? ''}" is no amount above 0` };
    const payment = {
      paidOn,
      cents,
      how: field('how') ?? 'import',
      reference: field('reference'),
      payerAddress: field('address')?.toLowerCase() ?? null,
      payerName: field('name'),
    };
    return { line, payment };
  });
}

/** An amount of money in cents: `28`, `$28.00`, `28,00`, `1,000.00`, `1.000,00`; null for anything else or 0. */
export function parseCents(text: string): number | null {
  const digits = text.replace(/[\s\u00A0$€]|US|CA|MX|USD|CAD|MXN/giu, '');
  const match = /^(\d{1,3}(?:([.,])\d{3}(?:\2\d{3})*)?|\d+)(?:([.,])(\d{1,2}))?$/.exec(digits);
  if (!match || (match[2] !== undefined && match[2] === match[3])) return null;
  const whole = Number((match[1] ?? '').replace(/[.,]/g, ''));
  const cents = whole * 100 + Number((match[4] ?? '').padEnd(2, '0'));
  return cents > 0 && Number.isSafeInteger(cents) ? cents : null;
}

function columnsOf(heading: readonly string[]): Partial<Record<Column, number>> {
  const names = heading.map((name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim());
  const entries = Object.entries(headings).map(([column, known]) => [
    column,
    names.findIndex((name) => known.includes(name)),
  ]);
  return Object.fromEntries(entries.filter(([, index]) => index !== -1));
}

/** ISO 8601, or with slashes where it is certain which number is the month. */
function parseDate(text: string, order: DateOrder | null): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (!slashed) return null;
  const [first, second, year] = slashed.slice(1).map(Number) as [number, number, number];
  const asMdy = existing(year, first, second);
  const asDmy = existing(year, second, first);
  if (order !== null) return order === 'mdy' ? asMdy : asDmy;
  if (asMdy !== null && asDmy !== null && asMdy !== asDmy) return null;
  return asMdy ?? asDmy;
}

function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}

function dateFault(text: string): string {
  return /^\d{1,2}[/.]\d{1,2}[/.]\d{4}$/.test(text)
    ? `"${text}" can be read two ways: say --dates mdy or --dates dmy`
    : `"${text}" is no date`;
}
