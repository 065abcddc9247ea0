import { createHash } from 'node:crypto';
import { letterLanguage } from '../../membership/letter-content.ts';
import type { FoundingDocument } from '../../membership/policy.ts';
import type { ConsentPurpose } from '../../store/consents.ts';
import type { Desk } from '../desk.ts';

/** What somebody agrees to at this moment, and the hash that names it. */
export interface Wording {
  hash: string;
  /** JSON. */
  value: string;
}

/** What letters in this language ask people to agree with, for a purpose. */
export function presentWording(desk: Desk, purpose: ConsentPurpose, language: string): Wording {
  const value = purpose === 'principles' ? principles(desk) : notice(desk, purpose, language);
  return { value, hash: createHash('sha256').update(value).digest('hex') };
}

/** Both documents by version, URL and, where a copy is at hand, the hash of the text; in whatever language read. */
function principles({ policy }: Desk): string {
  const { constitution, whereWeStand } = policy.organisation.documents;
  return JSON.stringify({ constitution: named(constitution), whereWeStand: named(whereWeStand) });
}

/** Where a copy of the text is at hand, moving it to another address does not make it another text. */
function named({ version, url, textHash }: FoundingDocument) {
  return textHash === null ? { version, url } : { version, textHash };
}

function notice(desk: Desk, purpose: ConsentPurpose, language: string): string {
  return JSON.stringify({ purpose, notice: desk.letters.notice(letterLanguage(language)) });
}

/** A wording in a few words: the versions of both documents, and the first letters of its hash. */
export function wordingText(hash: string | null, value: string | null): string {
  if (hash === null || value === null) return 'a version that was not recorded';
  const { constitution, whereWeStand } = JSON.parse(value) as Record<string, { version: string }>;
  if (!constitution || !whereWeStand) return `notice ${hash.slice(0, 8)}`;
  return `Constitution ${constitution.version}, Where We Stand ${whereWeStand.version} (${hash.slice(0, 8)})`;
}
