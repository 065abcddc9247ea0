import { MailListener } from 'mail-listener5';
import { letterTo, openLedger, openPost, place, rowOf } from './ledger.mjs';

const ledger = openLedger();
const post = place.answers ? openPost() : null;
const listener = new MailListener({
  username: place.user,
  password: 'secret',
  host: '127.0.0.1',
  port: place.imapPort,
  tls: false,
  mailbox: 'INBOX',
  searchFilter: ['UNSEEN'],
  markSeen: true,
  fetchUnreadOnStart: true,
});
listener.on('error', (error) => console.error(error));
listener.on('mail', (mail) => {
  const row = rowOf(mail);
  ledger.record(row);
  post?.sendMail(letterTo(row)).catch((error) => console.error(error.message));
});
listener.start();
