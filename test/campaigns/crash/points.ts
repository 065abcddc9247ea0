import type { Fault } from '../wire/proxy.ts';

/** Where on the path of an email the process is killed. */
export type CrashPoint = {
  name: string;
  /** Copies for Sent are kept at a start, of letters that left before it: some must have. */
  needsCopyDue?: true;
} & (
  | { at: 'database'; statement: string; when: 'before' | 'after' }
  | { at: 'imap' | 'smtp'; on: Fault['on']; when: Fault['when'] }
);

const claim = "UPDATE letter SET state = 'transmitting'";
const end = "UPDATE letter SET state = 'sent', ended_at";

/** In the order of an email's life, each named for what has just happened or is about to. */
export const crashPoints: readonly CrashPoint[] = [
  imap('the IMAP server is reached', 'connection', 'before'),
  imap('signing in', /(?:LOGIN|AUTHENTICATE)/, 'before'),
  imap('folders being listed', /LIST /, 'within'),
  imap('the inbox is open', /SELECT /, 'after'),
  imap('emails are listed', /UID SEARCH/, 'after'),
  imap('emails are described', /UID FETCH .*RFC822\.SIZE/, 'after'),
  imap('sources half fetched', /UID FETCH .*BODY\.PEEK\[\]/, 'within'),
  imap('sources fetched', /UID FETCH .*BODY\.PEEK\[\]/, 'after'),
  database('sources about to be stored', 'INSERT INTO source', 'before'),
  database('sources stored', 'INSERT INTO source', 'after'),
  database('amid the filing of an email', 'INSERT INTO letter_content', 'before'),
  database('an email filed, its letter written', 'INSERT INTO letter_content', 'after'),
  imap('filed emails about to be flagged', /UID STORE/, 'before'),
  imap('filed emails flagged', /UID STORE/, 'after'),
  imap('filed emails about to be moved', /UID MOVE/, 'before'),
  imap('filed emails moved', /UID MOVE/, 'after'),
  smtp('the SMTP server is reached', 'connection', 'before'),
  smtp('SMTP: greeting answered', /^EHLO/i, 'after'),
  smtp('SMTP: signing in', /(?:^|\n)AUTH/i, 'before'),
  database('a letter about to be claimed', claim, 'before'),
  database('a letter claimed', claim, 'after'),
  smtp('SMTP: sender about to be named', /MAIL FROM/i, 'before'),
  smtp('SMTP: sender taken', /MAIL FROM/i, 'after'),
  smtp('SMTP: recipient taken', /RCPT TO/i, 'after'),
  smtp('SMTP: about to begin the letter', /^DATA|\nDATA/i, 'before'),
  smtp('SMTP: the server waits for the letter', /^DATA|\nDATA/i, 'after'),
  smtp('SMTP: no byte of the letter has arrived', /Message-ID:/i, 'before'),
  smtp('SMTP: the last dot has not arrived', /\r\n\.\r\n$/, 'before'),
  smtp('SMTP: the letter taken, its 250 lost', /\r\n\.\r\n$/, 'after'),
  database('the 250 heard, not yet recorded', end, 'before'),
  database('the end of a letter recorded', end, 'after'),
  { ...imap('a copy for Sent about to be kept', /APPEND/, 'before'), needsCopyDue: true },
  { ...imap('a copy for Sent kept', /APPEND/, 'after'), needsCopyDue: true },
  {
    ...database('a copy for Sent kept, not yet recorded', "sent_copy = 'kept'", 'before'),
    needsCopyDue: true,
  },
  imap('waiting for news', /IDLE/, 'after'),
];

function database(name: string, statement: string, when: 'before' | 'after'): CrashPoint {
  return { name, at: 'database', statement, when };
}

function imap(name: string, on: Fault['on'], when: Fault['when']): CrashPoint {
  return { name, at: 'imap', on, when };
}

function smtp(name: string, on: Fault['on'], when: Fault['when']): CrashPoint {
  return { name, at: 'smtp', on, when };
}
