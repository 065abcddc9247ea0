import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import RED from 'node-red';
import { letterText, openLedger, place } from './ledger.mjs';

/** A flow as one draws it: email in, a function that inserts a row, and an email out. */
const flow = [
  { id: 'tab', type: 'tab', label: 'Secretary' },
  {
    id: 'in',
    type: 'e-mail in',
    z: 'tab',
    protocol: 'IMAP',
    server: '127.0.0.1',
    port: String(place.imapPort),
    useSSL: false,
    autotls: 'never',
    box: 'INBOX',
    disposition: 'Read',
    criteria: 'UNSEEN',
    authtype: 'BASIC',
    repeat: '5',
    inputs: 0,
    wires: [['insert']],
  },
  {
    id: 'insert',
    type: 'function',
    z: 'tab',
    func: `const messageId = msg.header['message-id'];
      global.get('record')({ messageId, sender: msg.from, subject: msg.topic, text: msg.payload });
      return { to: msg.from, from: 'secretary@wsa.example', topic: 'Your message', payload: global.get('letterText'),
        inReplyTo: messageId, references: messageId, headers: { 'Auto-Submitted': 'auto-replied' } };`,
    outputs: 1,
    wires: [place.answers ? ['out'] : []],
  },
  {
    id: 'out',
    type: 'e-mail',
    z: 'tab',
    server: '127.0.0.1',
    port: String(place.smtpPort),
    secure: false,
    tls: false,
    authtype: 'NONE',
    name: '',
    wires: [],
  },
];

/** Opened when Node-RED is ready, so that its start counts for nothing. */
let ledger = null;
function openedLedger() {
  ledger ??= openLedger();
  return ledger;
}

const userDir = `${place.database}.node-red`;
mkdirSync(userDir, { recursive: true });
writeFileSync(`${userDir}/flows.json`, JSON.stringify(flow));
writeFileSync(
  `${userDir}/flows_cred.json`,
  JSON.stringify({ in: { userid: place.user, password: 'secret' } }),
);
const server = createServer();
RED.init(server, {
  userDir,
  flowFile: 'flows.json',
  credentialSecret: false,
  disableEditor: true,
  httpAdminRoot: false,
  httpNodeRoot: false,
  logging: { console: { level: 'off' } },
  functionGlobalContext: { record: (row) => openedLedger().record(row), letterText },
});
await RED.start();
openedLedger();
