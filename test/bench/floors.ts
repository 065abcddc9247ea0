import { type FetchMessageObject, ImapFlow, type MailboxObject } from 'imapflow';
import { type ParsedMail, simpleParser } from 'mailparser';
import nodemailer, { type Transporter } from 'nodemailer';
import { SqliteDatabase } from '../../src/store/sqlite.ts';
import { connections } from './servers.ts';

/** Where the servers of a bench listen, and what the run may write. */
export interface BenchPlace {
  imapPort: number;
  smtpPort: number;
  user: string;
  database: string;
}

const batchSize = 200;
const parsing = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true };

/**
 * The least that filing can cost: emails fetched in batches, the next one under way while this one is parsed, and
 * inserted in SQLite, one durable commit a batch.
 * @returns how many emails were filed
 */
export async function filingFloor(place: BenchPlace): Promise<number> {
  const store = openStore(place.database);
  return eachBatch(place, async (messages) => void store.put(await parsed(messages)));
}

/** The same, and one letter to each sender through a pool; the ends are recorded in commits as small as the desk's. */
export async function answeringFloor(place: BenchPlace): Promise<number> {
  const store = openStore(place.database);
  const post = openPost(place);
  const ended: number[] = [];
  const send = async (row: Row) => {
    ended.push(await answer(post, row));
    if (ended.length >= connections / 2) store.markAnswered(ended.splice(0));
  };
  let leaving: Promise<unknown> = Promise.resolve();
  const count = await eachBatch(place, async (messages) => {
    const rows = await parsed(messages);
    store.put(rows);
    await leaving;
    leaving = Promise.all(rows.map(send));
  });
  await leaving;
  store.markAnswered(ended);
  post.close();
  return count;
}

/** An email as parsed. */
export interface Row {
  uid: number;
  source: Buffer;
  mail: ParsedMail;
}

async function eachBatch(
  place: BenchPlace,
  work: (messages: readonly FetchMessageObject[]) => Promise<void>,
): Promise<number> {
  const client = await openInbox(place);
  const { uidNext } = client.mailbox as MailboxObject;
  const fetch = (first: number) =>
    first < uidNext
      ? client.fetchAll(
          `${first}:${Math.min(first + batchSize, uidNext) - 1}`,
          { uid: true, source: true },
          { uid: true },
        )
      : null;
  let count = 0;
  let first = 1;
  let next = fetch(first);
  while (next !== null) {
    const messages = await next;
    first += batchSize;
    next = fetch(first);
    await work(messages);
    count += messages.length;
  }
  await client.logout();
  return count;
}

export function openPost({ smtpPort }: BenchPlace): Transporter {
  return nodemailer.createTransport({
    host: '127.0.0.1',
    port: smtpPort,
    pool: true,
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
    ignoreTLS: true,
  });
}

/** A connection with the inbox open. */
export async function openInbox({
  imapPort,
  user,
}: Pick<BenchPlace, 'imapPort' | 'user'>): Promise<ImapFlow> {
  const client = new ImapFlow({
    host: '127.0.0.1',
    port: imapPort,
    secure: false,
    doSTARTTLS: false,
    auth: { user, pass: 'secret' },
    logger: false,
  });
  client.on('error', () => undefined);
  await client.connect();
  await client.mailboxOpen('INBOX');
  return client;
}

export async function parsed(messages: readonly FetchMessageObject[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { uid, source } of messages) {
    const bytes = source as Buffer;
    rows.push({ uid, source: bytes, mail: await simpleParser(bytes, parsing) });
  }
  return rows;
}

export function openStore(file: string) {
  const database = new SqliteDatabase(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(
    `CREATE TABLE mail (uid INTEGER PRIMARY KEY, message_id TEXT UNIQUE, sender TEXT, subject TEXT, text TEXT, source BLOB, answered INTEGER);
     CREATE INDEX mail_sender ON mail (sender);`,
  );
  const insert = database.prepare('INSERT INTO mail VALUES (?, ?, ?, ?, ?, ?, 0)');
  const answered = database.prepare('UPDATE mail SET answered = 1 WHERE uid = ?');
  return {
    put: database.transaction((rows: readonly Row[]) => {
      for (const { uid, source, mail } of rows) {
        insert.run(uid, mail.messageId, mail.from?.value[0]?.address, mail.subject, mail.text, source);
      }
    }),
    markAnswered: database.transaction((uids: readonly number[]) => {
      for (const uid of uids) answered.run(uid);
    }),
  };
}

export async function answer(post: Transporter, { uid, mail }: Row): Promise<number> {
  await post.sendMail({
    from: 'secretary@wsa.example',
    to: mail.from?.value[0]?.address ?? '',
    subject: 'Your message',
    inReplyTo: mail.messageId ?? '',
    references: mail.messageId ?? '',
    headers: { 'Auto-Submitted': 'auto-replied' },
    text: letter,
    html: `<p>${letter}</p>`,
  });
  return uid;
}

const letter = `Hello,\n\nThank you for writing to us.\n\n${'A person will read your message and write to you within fourteen days. '.repeat(12)}\n`;
