import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSource } from '../../src/mail/mime.ts';
import { loadGazetteer } from '../../src/places/load.ts';
import type { InboundEmail } from '../../src/reading/inbound-email.ts';
import { readEmail } from '../../src/reading/read-email.ts';
import type { Reading, ReadingPolicy } from '../../src/reading/reading.ts';

/** The corpora by folder; `unread` is the one that nobody looks into while writing rules. */
export const corpora = ['dev', 'voices', 'unread'] as const;
export type Corpus = (typeof corpora)[number];

const gazetteer = loadGazetteer();
const policy: ReadingPolicy = {
  ownAddresses: ['secretary@wsa.example'],
  authservId: 'mx.wsa.example',
  trustedAuthenticationFields: 1,
  correspondents: [],
  confidenceThreshold: 0.5,
};

/** What is understood of an email, as `secretary@wsa.example` would. */
export function readAsDesk(email: InboundEmail): Reading {
  return readEmail(email, policy, gazetteer);
}

export function folderOf(corpus: Corpus): string {
  return fileURLToPath(new URL(`${corpus}/`, import.meta.url));
}

/** The emails of a corpus, parsed, by file name. */
export async function emailsIn(corpus: Corpus): Promise<ReadonlyMap<string, InboundEmail>> {
  const files = readdirSync(folderOf(corpus)).filter((name) => name.endsWith('.eml'));
  const emails = files.map(async (file) => {
    const source = readFileSync(`${folderOf(corpus)}${file}`);
    return [file, await parseSource(source)] as const;
  });
  return new Map(await Promise.all(emails));
}
