import Database from 'better-sqlite3';
import nodemailer from 'nodemailer';

/** Where the servers listen, what may be written, and whether to answer: the one argument of every peer. */
export const place = JSON.parse(process.argv[2]);

/** A row for each email as people write it: each in a commit of its own, as it comes. */
export function openLedger() {
  const database = new Database(place.database);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(
    'CREATE TABLE IF NOT EXISTS mail (id INTEGER PRIMARY KEY, message_id TEXT, sender TEXT, subject TEXT, text TEXT)',
  );
  const insert = database.prepare('INSERT INTO mail (message_id, sender, subject, text) VALUES (?, ?, ?, ?)');
  return {
    record: ({ messageId, sender, subject, text }) => insert.run(messageId, sender, subject, text),
  };
}

/** A pool, which such scripts often lack: without one they send nine letters a second where a server greets late. */
export function openPost() {
  return nodemailer.createTransport({
    host: '127.0.0.1',
    port: place.smtpPort,
    pool: true,
    maxConnections: place.connections,
    maxMessages: Number.POSITIVE_INFINITY,
    ignoreTLS: true,
  });
}

/** The letter that every peer sends. */
export function letterTo({ messageId, sender }) {
  return {
    from: 'secretary@wsa.example',
    to: sender,
    subject: 'Your message',
    inReplyTo: messageId,
    references: messageId,
    headers: { 'Auto-Submitted': 'auto-replied' },
    text: letterText,
    html: `<p>${letterText}</p>`,
  };
}

export const letterText = `Hello,\n\nThank you for writing to us.\n\n${'A person will read your message and write to you within fourteen days. '.repeat(12)}\n`;

/** A parsed email as a row. */
export function rowOf(mail) {
  return {
    messageId: mail.messageId,
    sender: mail.from?.value[0]?.address,
    subject: mail.subject,
    text: mail.text,
  };
}
