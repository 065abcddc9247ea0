import { relative } from 'node:path';
import { missingDetails } from '../membership/application.ts';
import { placeLabel } from '../membership/facts.ts';
import type { ApplicationRow } from '../store/applications.ts';
import type { Store } from '../store/store.ts';
import type { DemoFolder } from './demo-folder.ts';
import type { MailServers } from './mail-servers.ts';

/** Prints one line. */
export type Print = (line?: string) => void;

/** Says what will be seen, and what it runs on. */
export function introduce(
  print: Print,
  on: { servers: MailServers; folder: DemoFolder; emails: number },
): void {
  print(
    `Secretariat demo: ${on.emails} people and machines write to the secretary of an invented organisation.`,
  );
  print('The real daemon reads each email, files it, and answers once, or says why it does not.');
  print('No mail leaves this machine, and every line below is read from the database.');
  print();
  print(`  mailbox   ${on.servers.imap.name} on ${on.servers.imap.host}:${on.servers.imap.port}`);
  print(
    `  letters   leave by SMTP to ${on.servers.smtp.host}:${on.servers.smtp.port}; to read them: ${on.folder.letters}`,
  );
  print();
}

/** Counts of what came of it all. */
export function summarise(print: Print, store: Store, folder: DemoFolder): void {
  const emails = store.emails.countByState();
  const letters = store.letters.countByState();
  const applications = store.applications.countByState();
  const { filed = 0, set_aside = 0, failed = 0 } = emails;
  const { sent = 0, held = 0 } = letters;
  const { awaiting_decision = 0, awaiting_applicant = 0 } = applications;
  print(
    `Summary: ${filed + set_aside + failed} emails: ${filed} filed, ${set_aside} set aside, ${failed} failed;`,
  );
  print(`         ${sent} letters sent, ${held} held for the secretary (${folder.letters});`);
  print(
    `         ${awaiting_decision} applications await the secretary, ${awaiting_applicant} the applicant.`,
  );
}

/** The queue, and what to type next in another terminal. */
export function invite(
  print: Print,
  { store, folder, doorway }: { store: Store; folder: DemoFolder; doorway: string },
): void {
  const queue = store.applications.inState('awaiting_decision', new Date().toISOString(), 20);
  print();
  print('The queue: nobody becomes a member until the secretary says so.');
  for (const application of queue) print(`  ${`a${application.id}`.padEnd(5)}${oneLine(application)}`);
  const first = queue[0] ? `a${queue[0].id}` : 'a1';
  print();
  print('It runs on. The web desk, where you choose a password first:');
  print(`  ${doorway}`);
  print('Or in another terminal, in this folder:');
  for (const words of ['queue', `show ${first}`, `confirm ${first}`, 'inbox', 'outbox']) {
    print(`  ${program()} ${words} --config ${folder.configFile}`);
  }
  print();
  print('What you decide there is told here. Ctrl-C stops everything and removes it.');
  print();
}

function oneLine({ facts }: ApplicationRow): string {
  const missing = missingDetails(facts);
  return [
    facts.name?.value,
    facts.location && placeLabel(facts.location.value),
    facts.occupation?.value,
    missing.length > 0 ? `missing: ${missing.join(', ')}` : 'agrees',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** How this very program was started, as a person would type it. */
function program(): string {
  const script = relative(process.cwd(), process.argv[1] ?? '');
  return script.endsWith('.js') && !script.startsWith('..') ? `node ${script}` : 'npx secretariat';
}
