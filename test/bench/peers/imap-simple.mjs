import imaps from 'imap-simple';
import { simpleParser } from 'mailparser';
import { letterTo, openLedger, openPost, place, rowOf } from './ledger.mjs';

/**
 * The script that most people begin with. `marks: first` takes everything unread and marks it as read in one go, the
 * quickest way; `marks: last` marks each email when all is done for it.
 */
const ledger = openLedger();
const post = place.answers ? openPost() : null;
const connection = await imaps.connect({
  imap: { user: place.user, password: 'secret', host: '127.0.0.1', port: place.imapPort, tls: false },
});
await connection.openBox('INBOX');
const marksFirst = place.marks === 'first';
const found = await connection.search(['UNSEEN'], { bodies: [''], markSeen: marksFirst });
const sending = new Set();
for (const { attributes, parts } of found) {
  const row = rowOf(await simpleParser(parts[0].body));
  ledger.record(row);
  if (!marksFirst) {
    if (post) await post.sendMail(letterTo(row));
    await connection.addFlags(attributes.uid, '\\Seen');
  } else if (post) {
    const sent = post.sendMail(letterTo(row)).finally(() => sending.delete(sent));
    sending.add(sent);
    if (sending.size >= 4 * place.connections) await Promise.race(sending);
  }
}
await Promise.all(sending);
post?.close();
connection.end();
