import type { Reading } from '../reading/reading.ts';
import {
  institutionSuffixes,
  largeEmployers,
  mailboxEndings,
  workMailboxPhrases,
  workplaceStems,
  workplaceWords,
} from './employer-words.ts';
import type { Sender } from './plan.ts';
import type { DeskPolicy } from './policy.ts';

/**
 * Whether letters to this writer must say nothing, since an employer may read them: by what is settled about the
 * address, else by how it looks.
 */
export function employerMayRead(
  reading: Reading,
  sender: Pick<Sender, 'employerMayRead'>,
  policy: DeskPolicy,
): boolean {
  if (policy.employerDomains === 'answer') return false;
  return sender.employerMayRead ?? looksLikeEmployer(reading, policy);
}

/**
 * Whether an employer may read the mailbox that a letter would go to: by its domain, and by what the email says of it.
 * A domain that nothing is known of is taken for one only where the policy says so.
 */
export function looksLikeEmployer(reading: Reading, policy: DeskPolicy): boolean {
  const domain = reading.screening.replyAddress?.split('@')[1] ?? '';
  if (policy.publicMailDomains.has(domain)) return false;
  if (policy.employerDomains === 'hold-unknown' || endsLikeInstitution(domain)) return true;
  const label = ownLabel(domain);
  return namesWorkplace(label) || callsItWork(reading) || worksThere(reading, label);
}

function endsLikeInstitution(domain: string): boolean {
  return institutionSuffixes.some(
    (suffix) => domain.endsWith(`.${suffix}`) || domain.includes(`.${suffix}.`),
  );
}

/** Second levels that anyone registers below; `example` by RFC 2606. */
const sharedLevels = new Set(['com', 'org', 'net', 'co', 'qc', 'on', 'bc', 'ab', 'example']);

/** The part of a domain that its owner chose: "acme" of mail.acme.com.mx. */
function ownLabel(domain: string): string {
  const labels = domain.split('.').slice(0, -1);
  while (labels.length > 1 && sharedLevels.has(labels.at(-1) ?? '')) labels.pop();
  return labels.at(-1) ?? '';
}

function namesWorkplace(label: string): boolean {
  if (largeEmployers.includes(label)) return true;
  if (mailboxEndings.some((ending) => label.endsWith(ending))) return false;
  const words = label.split('-');
  return (
    workplaceStems.some((stem) => label.includes(stem)) ||
    (words.length > 1 && words.some((word) => workplaceWords.includes(word)))
  );
}

function callsItWork({ text }: Reading): boolean {
  const said = folded(`${text.body}\n${text.signature}`.slice(0, longestText));
  return workMailboxPhrases.some((phrase) => said.includes(phrase));
}

/** Words of a firm's name that are written together in its domain. */
const longestName = 4;
/** What is said of one's work stands within so many characters. */
const longestText = 20_000;
/** "ada@acme.example", "https://acme.example/", "acme.example". */
const isAddress = /[@/]|\.\p{L}/u;

/** The domain is spelt out in the email, and is neither the writer's name nor their town: the firm below a signature. */
function worksThere({ text, facts }: Reading, label: string): boolean {
  const name = label.replaceAll('-', '');
  if (name.length < 4) return false;
  const own = folded(`${facts.name?.value ?? ''} ${facts.location?.evidence.text ?? ''}`);
  if (own.replace(/\P{L}+/gu, '').includes(name)) return false;
  const words = folded(`${text.body}\n${text.signature}`.slice(0, longestText))
    .split(/\s+/)
    .filter((word) => !isAddress.test(word))
    .flatMap((word) => word.match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.some((_word, at) => startsWith(words, at, name));
}

function startsWith(words: readonly string[], at: number, name: string): boolean {
  let run = '';
  for (let count = 0; count < longestName && run.length < name.length; count++)
    run += words[at + count] ?? '';
  return run === name;
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
